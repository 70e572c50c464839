package org.keruen.workspace;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Runs that took long and are done, and their results by content hash. A run and its result are written together or
/// not at all.
public final class KeptRuns {
    /// More than these are not kept; a result goes with the last run that has it.
    public static final int MOST = 100;

    private final Store store;

    KeptRuns(Store store) {
        this.store = store;
    }

    /// A run that is done.
    ///
    /// @param verb what was asked: flow, bottlenecks, compare, assign
    /// @param question as it was asked, JSON
    /// @param result the hash its result is known by
    public record Run(String id, String verb, String question, String result, Instant finished) {}

    /// Keeps a run with its result; the oldest beyond the last 100 go.
    ///
    /// @param text the document
    /// @param parts more that belongs to it, by name
    public void keep(Run run, String text, Map<String, String> parts) throws IOException {
        byte[] packed = Packed.of(text);
        store.write(connection -> {
            Store.run(
                    connection,
                    "INSERT INTO result VALUES (?, ?) ON CONFLICT (hash) DO UPDATE SET text = excluded.text",
                    run.result(),
                    packed);
            for (Map.Entry<String, String> part : parts.entrySet()) {
                Store.run(
                        connection,
                        "INSERT OR REPLACE INTO result_part VALUES (?, ?, ?)",
                        run.result(),
                        part.getKey(),
                        Packed.of(part.getValue()));
            }
            Store.run(
                    connection,
                    "INSERT OR REPLACE INTO run VALUES (?, (SELECT coalesce(max(turn), 0) + 1 FROM run), ?, ?, ?, ?)",
                    run.id(),
                    run.verb(),
                    run.question(),
                    run.result(),
                    run.finished().toString());
            Store.run(
                    connection,
                    "DELETE FROM run WHERE id NOT IN (SELECT id FROM run ORDER BY turn DESC LIMIT ?)",
                    MOST);
            forgetUnused(connection);
            return run;
        });
    }

    private static void forgetUnused(java.sql.Connection connection) throws java.sql.SQLException {
        Store.run(connection, "DELETE FROM result WHERE hash NOT IN (SELECT result FROM run)");
    }

    /// The run finished last first.
    public List<Run> newestFirst() throws IOException {
        return store.read(connection -> Store.rows(
                connection,
                row -> new Run(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        Instant.parse(row.getString(5))),
                "SELECT id, verb, question, result, finished FROM run ORDER BY turn DESC"));
    }

    /// Forgets a run; false where there is none.
    public boolean drop(String id) throws IOException {
        return store.write(connection -> {
            boolean gone = Store.run(connection, "DELETE FROM run WHERE id = ?", id) > 0;
            forgetUnused(connection);
            return gone;
        });
    }

    /// The document of a result.
    public Optional<String> result(String hash) throws IOException {
        return store.read(connection -> Store.row(
                connection, row -> Packed.text(row.getBytes(1)), "SELECT text FROM result WHERE hash = ?", hash));
    }

    /// A part of a result.
    public Optional<String> part(String hash, String name) throws IOException {
        return store.read(connection -> Store.row(
                connection,
                row -> Packed.text(row.getBytes(1)),
                "SELECT text FROM result_part WHERE result = ? AND name = ?",
                hash,
                name));
    }
}
