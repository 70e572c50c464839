package org.keruen.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What earlier versions kept as plain files, `answers/` and `shipments/` of the home folder, taken over once: all of
/// it
/// in one transaction, and then the folders are renamed, so that nothing a person had is deleted.
final class PlainFiles {
    private static final String AFTER = "-before-workspace";
    private static final String ANSWER = ".json";
    private static final String PLAN = ".plan.json";
    private static final String TOLD = ".shipment.json";

    private PlainFiles() {}

    static void takeOver(Path home, Store store) throws IOException {
        Path answers = home.resolve("answers");
        Path shipments = home.resolve("shipments");
        boolean none = !Files.isDirectory(answers) && !Files.isDirectory(shipments);
        if (none) return;
        store.write(connection -> {
            for (Path file : oldestFirst(answers, ANSWER)) {
                String text = Files.readString(file);
                KeptPlans.put(connection, Hash.of(text), Packed.of(text), List.of());
            }
            for (Path file : oldestFirst(shipments, TOLD)) shipment(connection, file);
            return home;
        });
        rename(answers);
        rename(shipments);
    }

    /// The two files of a shipment. One that cannot be understood is left where it is renamed to.
    private static void shipment(Connection connection, Path file) throws IOException, SQLException {
        String name = String.valueOf(file.getFileName());
        String id = name.substring(0, name.length() - TOLD.length());
        Path plan = file.resolveSibling(id + PLAN);
        if (!Files.isRegularFile(plan)) return;
        PlainShipment told;
        try {
            told = PlainShipment.read(Files.readString(file));
        } catch (IllegalArgumentException notOne) {
            return;
        }
        Store.run(
                connection,
                "INSERT OR IGNORE INTO shipment VALUES (?, ?, 1, ?)",
                id,
                told.name(),
                Packed.of(Files.readString(plan)));
        for (int i = 0; i < told.events().size(); i++) {
            Store.run(
                    connection,
                    "INSERT OR IGNORE INTO shipment_event VALUES (?, ?, ?)",
                    id,
                    i + 1,
                    told.events().get(i));
        }
    }

    private static List<Path> oldestFirst(Path folder, String end) throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        record Dated(Path file, FileTime time) {}
        List<Dated> dated = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(
                            one -> String.valueOf(one.getFileName()).endsWith(end))
                    .toList()) {
                dated.add(new Dated(file, Files.getLastModifiedTime(file)));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        dated.sort(Comparator.comparing(Dated::time).thenComparing(Dated::file));
        return dated.stream().map(Dated::file).toList();
    }

    private static void rename(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return;
        Path to = folder.resolveSibling(folder.getFileName() + AFTER);
        for (int n = 2; Files.exists(to); n++) to = folder.resolveSibling(folder.getFileName() + AFTER + "-" + n);
        Files.move(folder, to);
    }
}
