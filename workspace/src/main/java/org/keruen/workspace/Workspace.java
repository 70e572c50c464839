package org.keruen.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// What a person keeps, in one file `workspace.sqlite` of a home folder. Any number of threads may ask, and several
/// processes at a time.
public final class Workspace implements AutoCloseable {
    private static final List<String> TABLES =
            List.of("plan", "plan_ground", "shipment", "shipment_event", "own", "result", "result_part", "run");

    private final Store store;

    private Workspace(Store store) {
        this.store = store;
    }

    /// Opens the workspace of a home folder, and makes both where they are missing. Plain files of an earlier version
    /// are
    /// taken over once.
    public static Workspace open(Path home) throws IOException {
        Store store = Store.open(home);
        try {
            PlainFiles.takeOver(home, store);
        } catch (IOException | RuntimeException e) {
            store.close();
            throw e;
        }
        return new Workspace(store);
    }

    public KeptPlans plans() {
        return new KeptPlans(store);
    }

    public KeptShipments shipments() {
        return new KeptShipments(store);
    }

    public OwnThings own() {
        return new OwnThings(store);
    }

    public KeptRuns runs() {
        return new KeptRuns(store);
    }

    /// Writes all of it to one new file, as it is at this moment, while others may go on writing.
    public void exportTo(Path file) throws IOException {
        if (Files.exists(file)) throw new IOException(file + " is there already");
        store.read(connection -> Store.run(connection, "VACUUM INTO ?", file.toString()));
    }

    /// Takes in what another workspace exported: all of it or nothing. What is here already under the same name, id or
    /// hash stays as it is here.
    ///
    /// @return how many rows were taken
    public int importFrom(Path file) throws IOException {
        if (!Files.isRegularFile(file)) throw new IOException(file + " is no file");
        return store.attached(file, connection -> {
            check(connection, file);
            int taken = 0;
            for (String table : TABLES) {
                boolean turns = table.equals("plan") || table.equals("run");
                String rows = turns ? later(connection, table) : "SELECT * FROM other." + table;
                taken += Store.run(connection, "INSERT OR IGNORE INTO main." + table + " " + rows);
            }
            return taken;
        });
    }

    /// Rows whose turns count on from those that are here.
    private static String later(Connection connection, String table) throws SQLException, IOException {
        List<String> columns =
                Store.rows(connection, row -> row.getString(1), "SELECT name FROM pragma_table_info(?)", table);
        String picked = String.join(", ", columns)
                .replace("turn", "turn + (SELECT coalesce(max(turn), 0) FROM main." + table + ")");
        return "SELECT " + picked + " FROM other." + table;
    }

    private static void check(Connection connection, Path file) throws SQLException, IOException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA other.user_version")) {
            int version = row.next() ? row.getInt(1) : 0;
            if (version != Store.VERSION) throw new IOException(file + " is no workspace of this version");
        }
    }

    @Override
    public void close() throws IOException {
        store.close();
    }
}
