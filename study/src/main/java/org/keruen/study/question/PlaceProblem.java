package org.keruen.study.question;

import java.util.List;

/// A place in the question cannot be used.
public sealed interface PlaceProblem extends RequestProblem {
    /// No place has that name, in any language.
    record UnknownPlace(String option, String name, List<String> near) implements PlaceProblem {
        public UnknownPlace {
            near = List.copyOf(near);
        }

        @Override
        public String code() {
            return "REQ-001";
        }

        @Override
        public String what() {
            return "no place is called \"" + name + "\"";
        }

        @Override
        public String where() {
            return option;
        }

        @Override
        public String fix() {
            return near.isEmpty()
                    ? "write a town, station, port or airport of the package, or its UN/LOCODE"
                    : "did you mean " + String.join(", ", near) + "?";
        }
    }

    /// The name belongs to different cities. Terminals of one city are all meant and never ask.
    record AmbiguousPlace(String option, String name, List<String> meant) implements PlaceProblem {
        public AmbiguousPlace {
            meant = List.copyOf(meant);
        }

        @Override
        public String code() {
            return "REQ-002";
        }

        @Override
        public String what() {
            return "\"" + name + "\" may be " + String.join(" or ", meant);
        }

        @Override
        public String where() {
            return option;
        }

        @Override
        public String fix() {
            return "give the id of the one you mean";
        }
    }

    /// Origin and destination are the same city.
    record SamePlace(String from, String to) implements PlaceProblem {
        @Override
        public String code() {
            return "REQ-003";
        }

        @Override
        public String what() {
            return "\"" + from + "\" and \"" + to + "\" are the same place";
        }

        @Override
        public String where() {
            return "--from, --to";
        }

        @Override
        public String fix() {
            return "give two different places";
        }
    }

    /// The question says nothing about something it must say.
    record NotGiven(String option, String example) implements PlaceProblem {
        @Override
        public String code() {
            return "REQ-004";
        }

        @Override
        public String what() {
            return option + " is not given";
        }

        @Override
        public String where() {
            return option;
        }

        @Override
        public String fix() {
            return "add it, for instance " + option + " " + example;
        }
    }
}
