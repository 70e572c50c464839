package org.keruen.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.keruen.model.issue.Refused;
import org.keruen.report.Csv;
import org.keruen.report.JsonObject;
import org.keruen.workspace.Hash;
import org.keruen.workspace.OwnThings;
import org.keruen.workspace.OwnThings.Kind;
import org.keruen.workspace.OwnThings.Own;

/// A person's own scenarios, overlays and orders as the files that packages are read from. They lie in a folder named
/// by
/// what is in them, so a file never changes under a question that reads it.
public final class OwnFiles {
    private static final String ORDERS = "own-orders";

    private final OwnThings own;
    private final Path folder;

    /// `home` is where the files may lie.
    public OwnFiles(OwnThings own, Path home) {
        this.own = own;
        this.folder = home.resolve("served");
    }

    /// The files of all own scenarios, side by side, so that one can be built on another.
    public List<Path> scenarios() {
        Map<String, String> files = new TreeMap<>();
        for (Own one : all(Kind.SCENARIO)) files.put(one.name() + ".yaml", one.body());
        if (files.isEmpty()) return List.of();
        Path at = laid("scenarios", files);
        return files.keySet().stream().map(at::resolve).toList();
    }

    /// The folders to lay over the package, in the order given, the orders last. Throws [Refused] where there is none
    /// of
    /// a name.
    List<Path> folders(Setting setting) {
        List<Path> folders = new ArrayList<>();
        for (String name : setting.overlays())
            folders.add(laid(name, overlay(find(Kind.OVERLAY, name).body())));
        if (setting.orders().isEmpty()) return folders;
        List<JsonObject> rows = new ArrayList<>();
        for (String name : setting.orders())
            rows.add(JsonObject.read(find(Kind.ORDER, name).body()));
        folders.add(laid(ORDERS, Map.of("orders.csv", table(rows))));
        return folders;
    }

    /// What a person keeps under a name. Throws [Refused] where there is nothing.
    Own find(Kind kind, String name) {
        try {
            return own.find(kind, name).orElseThrow(() -> new Refused(List.of(new NoSuchOwn(kind, name))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Own> all(Kind kind) {
        try {
            return own.all(kind);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The files of an overlay as it is saved: one object, names and texts.
    public static Map<String, String> overlay(String body) {
        JsonObject files = JsonObject.read(body);
        Map<String, String> texts = new TreeMap<>();
        for (String name : files.names()) texts.put(name, files.text(name));
        return texts;
    }

    /// Rows as a table that has every column any of them has.
    public static String table(List<JsonObject> rows) {
        Set<String> columns = new LinkedHashSet<>();
        for (JsonObject row : rows) columns.addAll(row.names());
        Csv csv = new Csv();
        columns.forEach(csv::figure);
        csv.end();
        for (JsonObject row : rows) {
            for (String column : columns) csv.figure(row.maybeWord(column).orElse(""));
            csv.end();
        }
        return csv.toString();
    }

    /// Writes files into a folder of that name, below one named by their hash. What is there already is what it should
    /// be.
    Path laid(String name, Map<String, String> files) {
        Path place = folder.resolve(Hash.of(new TreeMap<>(files).toString())).resolve(name);
        if (Files.isDirectory(place)) return place;
        try {
            Files.createDirectories(folder);
            Path draft = Files.createTempDirectory(folder, "draft-");
            Path inside = Files.createDirectory(draft.resolve(name));
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(inside.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
            }
            Files.createDirectories(place.getParent() == null ? folder : place.getParent());
            move(inside, place);
            Files.deleteIfExists(draft);
            return place;
        } catch (IOException e) {
            if (Files.isDirectory(place)) return place; // another was quicker
            throw new UncheckedIOException(e);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException otherwise) {
            Files.move(from, to);
        }
    }
}
