package org.keruen.workspace;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a person writes and names: scenarios, orders, overlays.
public final class OwnThings {
    private final Store store;

    OwnThings(Store store) {
        this.store = store;
    }

    public enum Kind {
        /// The text of a scenario file.
        SCENARIO,
        /// The columns of one row of `orders.csv`.
        ORDER,
        /// The files of an overlay folder.
        OVERLAY;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// `revision` counts its changes, from 1.
    public record Own(Kind kind, String name, long revision, String body) {}

    /// In the order of their names.
    public List<Own> all(Kind kind) throws IOException {
        return store.read(connection -> Store.rows(
                connection,
                row -> new Own(kind, row.getString(1), row.getLong(2), Packed.text(row.getBytes(3))),
                "SELECT name, revision, body FROM own WHERE kind = ? ORDER BY name",
                kind.word()));
    }

    public Optional<Own> find(Kind kind, String name) throws IOException {
        return store.read(connection -> Store.row(
                connection,
                row -> new Own(kind, name, row.getLong(1), Packed.text(row.getBytes(2))),
                "SELECT revision, body FROM own WHERE kind = ? AND name = ?",
                kind.word(),
                name));
    }

    /// Keeps it under its name.
    ///
    /// @param expected what its revision must be now: 0 for none yet, empty for whatever it is
    /// @return its new revision; empty where it was another than expected
    public Optional<Long> put(Kind kind, String name, String body, Optional<Long> expected) throws IOException {
        byte[] packed = Packed.of(body);
        return store.write(connection -> {
            long before = revision(connection, kind, name);
            if (expected.isPresent() && expected.get() != before) return Optional.empty();
            Store.run(
                    connection,
                    "INSERT INTO own VALUES (?, ?, ?, ?) ON CONFLICT (kind, name) DO UPDATE SET"
                            + " revision = excluded.revision, body = excluded.body",
                    kind.word(),
                    name,
                    before + 1,
                    packed);
            return Optional.of(before + 1);
        });
    }

    /// Forgets it; false where there is none, or it has another revision than expected.
    public boolean drop(Kind kind, String name, Optional<Long> expected) throws IOException {
        return store.write(connection -> {
            if (expected.isPresent() && expected.get() != revision(connection, kind, name)) return false;
            return Store.run(connection, "DELETE FROM own WHERE kind = ? AND name = ?", kind.word(), name) > 0;
        });
    }

    private static long revision(Connection connection, Kind kind, String name) throws SQLException, IOException {
        return Store.row(
                        connection,
                        row -> row.getLong(1),
                        "SELECT revision FROM own WHERE kind = ? AND name = ?",
                        kind.word(),
                        name)
                .orElse(0L);
    }
}
