package org.keruen.workspace;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// The plans answered last, by the hash of their text: the same plan again is kept once, and the newest once more.
public final class KeptPlans {
    /// More than these are not kept.
    public static final int MOST = 200;

    private final Store store;

    KeptPlans(Store store) {
        this.store = store;
    }

    /// The ground one option of a plan passes over.
    ///
    /// @param number of the option in its plan, from 1
    /// @param text GeoJSON
    public record Ground(int number, String option, String text) {}

    /// Keeps a plan and says its hash; the oldest beyond the last 200 go.
    public String keep(String text, List<Ground> grounds) throws IOException {
        String hash = Hash.of(text);
        byte[] packed = Packed.of(text);
        store.write(connection -> {
            put(connection, hash, packed, grounds);
            Store.run(
                    connection,
                    "DELETE FROM plan WHERE hash NOT IN (SELECT hash FROM plan ORDER BY turn DESC LIMIT ?)",
                    MOST);
            return hash;
        });
        return hash;
    }

    static void put(Connection connection, String hash, byte[] packed, List<Ground> grounds) throws SQLException {
        Store.run(
                connection,
                "INSERT INTO plan VALUES (?, (SELECT coalesce(max(turn), 0) + 1 FROM plan), ?)"
                        + " ON CONFLICT (hash) DO UPDATE SET turn = excluded.turn",
                hash,
                packed);
        for (Ground ground : grounds) {
            Store.run(
                    connection,
                    "INSERT OR REPLACE INTO plan_ground VALUES (?, ?, ?, ?)",
                    hash,
                    ground.number(),
                    ground.option(),
                    Packed.of(ground.text()));
        }
    }

    /// The hashes, that of the plan answered last first.
    public List<String> newestFirst() throws IOException {
        return store.read(connection ->
                Store.rows(connection, row -> row.getString(1), "SELECT hash FROM plan ORDER BY turn DESC"));
    }

    public Optional<String> text(String hash) throws IOException {
        return store.read(connection -> Store.row(
                connection, row -> Packed.text(row.getBytes(1)), "SELECT text FROM plan WHERE hash = ?", hash));
    }

    /// The ground of an option, by its id or its number from 1.
    public Optional<String> ground(String hash, String option) throws IOException {
        return store.read(connection -> Store.row(
                connection,
                row -> Packed.text(row.getBytes(1)),
                "SELECT text FROM plan_ground WHERE plan = ? AND (option = ? OR number = ?) ORDER BY number",
                hash,
                option,
                option));
    }
}
