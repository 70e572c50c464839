package org.keruen.study.shipments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.keruen.model.issue.Refused;
import org.keruen.report.Json;
import org.keruen.report.JsonObject;
import org.keruen.study.answers.WholeFile;

/// The shipments kept in `shipments/` of a home folder: two plain files each, the plan as it was answered and what
/// has been told since.
public final class ShipmentBook {
    private static final String PLAN = ".plan.json";
    private static final String TOLD = ".shipment.json";

    private final Path folder;

    public ShipmentBook(Path home) {
        folder = home.resolve("shipments");
    }

    /// Keeps an option with the text of the plan it stands in; one kept before under this id is replaced.
    public Shipment keep(String id, String name, String plan) {
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve(id + PLAN);
            WholeFile.write(file, plan);
            Shipment shipment = new Shipment(id, name, file, List.of());
            write(shipment);
            return shipment;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void write(Shipment shipment) {
        String text = Json.object(json -> {
            json.writeStringProperty("schema", Shipment.SCHEMA);
            json.writeStringProperty("id", shipment.id());
            json.writeStringProperty("name", shipment.name());
            Json.strings(
                    json,
                    "events",
                    shipment.events().stream().map(Shipment.Happened::words).toList());
        });
        try {
            WholeFile.write(folder.resolve(shipment.id() + TOLD), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// In the order of their ids.
    public List<Shipment> all() {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(TOLD))
                    .sorted()
                    .map(this::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Shipment read(Path file) {
        try {
            String name = String.valueOf(file.getFileName());
            String id = name.substring(0, name.length() - TOLD.length());
            return Shipment.read(JsonObject.read(Files.readString(file)), folder.resolve(id + PLAN));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JsonObject.NotAsExpected e) {
            throw new Refused(
                    List.of(new ShipmentProblem.NotAShipment(file.toString(), String.valueOf(e.getMessage()))));
        }
    }

    /// By id or name. Throws [Refused] when there is none.
    public Shipment find(String wanted) {
        List<Shipment> all = all();
        Optional<Shipment> found = all.stream()
                .filter(one -> one.id().equals(wanted) || one.name().equalsIgnoreCase(wanted))
                .findFirst();
        return found.orElseThrow(() -> new Refused(List.of(new ShipmentProblem.NoSuchShipment(
                wanted, all.stream().map(Shipment::id).toList()))));
    }

    /// Forgets a shipment. Throws [Refused] when there is none of that id or name.
    public Shipment drop(String wanted) {
        Shipment shipment = find(wanted);
        try {
            Files.deleteIfExists(folder.resolve(shipment.id() + TOLD));
            Files.deleteIfExists(shipment.plan());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return shipment;
    }
}
