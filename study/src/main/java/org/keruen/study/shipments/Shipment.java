package org.keruen.study.shipments;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keruen.report.JsonObject;

/// A promised option: its id, what it is called, the plan it stands in, and what has happened to it since.
public record Shipment(String id, String name, Path plan, List<Happened> events) {
    static final String SCHEMA = "keruen.shipment/1";

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

    static Shipment read(JsonObject file, Path plan) {
        return new Shipment(
                file.text("id"),
                file.text("name"),
                plan,
                file.strings("events").stream().map(Happened::new).toList());
    }
}
