package org.keruen.workspace;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// Promised shipments, each with the plan it stands in and what has been told of it since.
public final class KeptShipments {
    private final Store store;

    KeptShipments(Store store) {
        this.store = store;
    }

    /// A shipment. `revision` counts its changes, from 1.
    ///
    /// @param plan the text of the whole plan it was an option of
    /// @param events in the words they were told in
    public record Kept(String id, String name, long revision, String plan, List<String> events) {
        public Kept {
            events = List.copyOf(events);
        }
    }

    /// In the order of their ids.
    public List<Kept> all() throws IOException {
        return store.read(connection -> {
            List<String> ids = Store.rows(connection, row -> row.getString(1), "SELECT id FROM shipment ORDER BY id");
            List<Kept> all = new java.util.ArrayList<>();
            for (String id : ids) find(connection, id).ifPresent(all::add);
            return all;
        });
    }

    public Optional<Kept> find(String id) throws IOException {
        return store.read(connection -> find(connection, id));
    }

    private static Optional<Kept> find(Connection connection, String id) throws SQLException, IOException {
        List<String> events = Store.rows(
                connection,
                row -> row.getString(1),
                "SELECT words FROM shipment_event WHERE shipment = ? ORDER BY number",
                id);
        return Store.row(
                connection,
                row -> new Kept(
                        row.getString(1), row.getString(2), row.getLong(3), Packed.text(row.getBytes(4)), events),
                "SELECT id, name, revision, plan FROM shipment WHERE id = ?",
                id);
    }

    /// Keeps a shipment; one kept before under this id is replaced, with what was told of it.
    ///
    /// @param expected what the shipment's revision must be now: 0 for none yet, empty for whatever it is
    /// @return its new revision; empty where it was another than expected
    public Optional<Long> put(String id, String name, String plan, List<String> events, Optional<Long> expected)
            throws IOException {
        byte[] packed = Packed.of(plan);
        return store.write(connection -> {
            long before = revision(connection, id);
            if (expected.isPresent() && expected.get() != before) return Optional.empty();
            Store.run(
                    connection,
                    "INSERT INTO shipment VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name,"
                            + " revision = excluded.revision, plan = excluded.plan",
                    id,
                    name,
                    before + 1,
                    packed);
            Store.run(connection, "DELETE FROM shipment_event WHERE shipment = ?", id);
            for (int i = 0; i < events.size(); i++) {
                Store.run(connection, "INSERT INTO shipment_event VALUES (?, ?, ?)", id, i + 1, events.get(i));
            }
            return Optional.of(before + 1);
        });
    }

    /// Forgets a shipment; false where there is none, or it has another revision than expected.
    public boolean drop(String id, Optional<Long> expected) throws IOException {
        return store.write(connection -> {
            if (expected.isPresent() && expected.get() != revision(connection, id)) return false;
            return Store.run(connection, "DELETE FROM shipment WHERE id = ?", id) > 0;
        });
    }

    private static long revision(Connection connection, String id) throws SQLException, IOException {
        return Store.row(connection, row -> row.getLong(1), "SELECT revision FROM shipment WHERE id = ?", id)
                .orElse(0L);
    }
}
