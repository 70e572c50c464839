package org.keruen.study.shipments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keruen.study.answers.PlanPlace;
import org.keruen.workspace.KeptShipments;

/// A promised option: its id, what it is called, the text of the plan it stands in, and what has happened to it since.
public record Shipment(String id, String name, String plan, List<Happened> events) {
    public Shipment {
        events = List.copyOf(events);
    }

    /// An event in the words it was told in.
    public record Happened(String words) {}

    public Shipment after(String words) {
        List<Happened> all = new ArrayList<>(events);
        all.add(new Happened(words));
        return new Shipment(id, name, plan, all);
    }

    /// The words of the event told last.
    public Optional<String> last() {
        return events.isEmpty()
                ? Optional.empty()
                : Optional.of(events.getLast().words());
    }

    /// Where its plan is to be read.
    public PlanPlace place() {
        return new PlanPlace.Given("the plan of shipment " + id, plan);
    }

    static Shipment of(KeptShipments.Kept kept) {
        return new Shipment(
                kept.id(),
                kept.name(),
                kept.plan(),
                kept.events().stream().map(Happened::new).toList());
    }
}
