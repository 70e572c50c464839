package org.keruen.study.shipments;

import java.util.List;
import org.keruen.model.issue.Issue;

/// A shipment or what happened to it cannot be told.
public sealed interface ShipmentProblem extends Issue {
    /// No shipment of that id or name is watched.
    record NoSuchShipment(String wanted, List<String> watched) implements ShipmentProblem {
        public NoSuchShipment {
            watched = List.copyOf(watched);
        }

        @Override
        public String code() {
            return "REQ-130";
        }

        @Override
        public String what() {
            return "no shipment \"" + wanted + "\" is watched";
        }

        @Override
        public String where() {
            return "ID";
        }

        @Override
        public String fix() {
            return watched.isEmpty()
                    ? "plan, then keruen watch OPTION keeps one of the answer's options"
                    : "give one of " + String.join(", ", watched) + "; keruen watch lists them";
        }
    }

    /// An event that is not told as such.
    record NotAnEvent(String words) implements ShipmentProblem {
        @Override
        public String code() {
            return "REQ-131";
        }

        @Override
        public String what() {
            return "\"" + words + "\" does not tell an event";
        }

        @Override
        public String where() {
            return "--event";
        }

        @Override
        public String fix() {
            return "write arrived or departed, a place, and a time with its offset: \"arrived KZDOS 2026-03-09T04:00+05:00\"";
        }
    }

    /// The shipment does not pass the place, or ends there.
    record NotOnTheWay(String place, List<String> places) implements ShipmentProblem {
        public NotOnTheWay {
            places = List.copyOf(places);
        }

        @Override
        public String code() {
            return "REQ-132";
        }

        @Override
        public String what() {
            return "the shipment's way does not go on from \"" + place + "\"";
        }

        @Override
        public String where() {
            return "--event";
        }

        @Override
        public String fix() {
            return "name a place on its way before the last, in any language or by its id: "
                    + String.join(", ", places);
        }
    }

    /// Nothing has happened to the shipment yet.
    record NoEvent(String id) implements ShipmentProblem {
        @Override
        public String code() {
            return "REQ-133";
        }

        @Override
        public String what() {
            return "no event of " + id + " has been told";
        }

        @Override
        public String where() {
            return "--event";
        }

        @Override
        public String fix() {
            return "tell where it is: --event \"departed KZDOS 2026-03-09T04:00+05:00\"";
        }
    }

    /// The way that was promised is no longer possible.
    record Broken(String id) implements ShipmentProblem {
        @Override
        public String code() {
            return "REQ-135";
        }

        @Override
        public String what() {
            return "the way promised for " + id + " is no longer possible under the data of today";
        }

        @Override
        public String where() {
            return "ID";
        }

        @Override
        public String fix() {
            return "keruen watch tells why and what is best now; keep that option with keruen watch OPTION";
        }
    }

    /// What is kept cannot be read or written.
    record NoWorkspace(String why) implements ShipmentProblem {
        @Override
        public String code() {
            return "REQ-134";
        }

        @Override
        public String what() {
            return "the workspace cannot be used: " + why;
        }

        @Override
        public String where() {
            return "KERUEN_HOME";
        }

        @Override
        public String fix() {
            return "see that the folder may be written to; a damaged workspace.sqlite can be moved away, then an empty one"
                    + " is made";
        }
    }
}
