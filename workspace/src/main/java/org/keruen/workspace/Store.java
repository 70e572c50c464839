package org.keruen.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;

/// The SQLite file: one connection that writes and one that reads, each used by one thread at a time.
///
/// The version of its tables stands in `user_version`; only where that is not today's is the migrating library woken,
/// which takes longer than everything else here.
final class Store implements AutoCloseable {
    static final int VERSION = 1;
    static final String FILE = "workspace.sqlite";

    private static final int PATIENCE_MILLIS = 20_000;

    private final Path file;
    private final Connection writing;
    private final Connection reading;

    private Store(Path file, Connection writing, Connection reading) {
        this.file = file;
        this.writing = writing;
        this.reading = reading;
    }

    /// Work in a transaction.
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException, IOException;
    }

    /// Reads a row.
    @FunctionalInterface
    interface Row<T> {
        T of(ResultSet row) throws SQLException, IOException;
    }

    /// Opens the file of a home folder, and makes both where they are missing.
    static Store open(Path home) throws IOException {
        Files.createDirectories(home);
        NativeLibrary.in(home);
        Path file = home.resolve(FILE);
        String url = JDBC.PREFIX + file;
        try {
            Connection writing = connect(url);
            try {
                int version = version(writing);
                if (version > VERSION) {
                    throw new IOException(file + " was written by a newer Keruen (version " + version
                            + " of its tables," + " this one knows " + VERSION + ")");
                }
                if (version < VERSION) migrate(url, writing);
                return new Store(file, writing, connect(url));
            } catch (SQLException | IOException | RuntimeException e) {
                writing.close();
                throw e;
            }
        } catch (SQLException | FlywayException e) {
            throw new IOException(file + " cannot be opened: " + e.getMessage(), e);
        }
    }

    private static Connection connect(String url) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(PATIENCE_MILLIS);
        config.enforceForeignKeys(true);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        return JDBC.createConnection(url, config.toProperties());
    }

    private static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA user_version")) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    private static void migrate(String url, Connection connection) throws SQLException {
        Flyway.configure(Store.class.getClassLoader())
                .dataSource(url, null, null)
                .locations("classpath:org/keruen/workspace/migration")
                .loggers("slf4j")
                .load()
                .migrate();
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = " + VERSION);
        }
    }

    Path file() {
        return file;
    }

    /// Writes all or nothing; what it returns from is on the disk.
    synchronized <T> T write(Work<T> work) throws IOException {
        try {
            writing.setAutoCommit(false);
            try {
                T made = work.on(writing);
                writing.commit();
                return made;
            } catch (SQLException | IOException | RuntimeException e) {
                writing.rollback();
                throw e;
            } finally {
                writing.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IOException(file + " cannot be written: " + e.getMessage(), e);
        }
    }

    /// Writes all or nothing while another file is attached as `other`.
    synchronized <T> T attached(Path other, Work<T> work) throws IOException {
        try {
            run(writing, "ATTACH ? AS other", other.toString());
            try {
                return write(work);
            } finally {
                run(writing, "DETACH other");
            }
        } catch (SQLException e) {
            throw new IOException(other + " cannot be read: " + e.getMessage(), e);
        }
    }

    /// Reads what was last committed.
    <T> T read(Work<T> work) throws IOException {
        synchronized (reading) {
            try {
                return work.on(reading);
            } catch (SQLException e) {
                throw new IOException(file + " cannot be read: " + e.getMessage(), e);
            }
        }
    }

    static int run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, values)) {
            return statement.executeUpdate();
        }
    }

    static <T> List<T> rows(Connection connection, Row<T> row, String sql, Object... values)
            throws SQLException, IOException {
        List<T> rows = new ArrayList<>();
        try (PreparedStatement statement = prepared(connection, sql, values);
                ResultSet found = statement.executeQuery()) {
            while (found.next()) rows.add(row.of(found));
        }
        return rows;
    }

    static <T> Optional<T> row(Connection connection, Row<T> row, String sql, Object... values)
            throws SQLException, IOException {
        return rows(connection, row, sql, values).stream().findFirst();
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof byte[] bytes) statement.setBytes(i + 1, bytes);
            else statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    @Override
    public void close() throws IOException {
        try {
            synchronized (reading) {
                reading.close();
            }
            synchronized (this) {
                writing.close();
            }
        } catch (SQLException e) {
            throw new IOException(file + " cannot be closed: " + e.getMessage(), e);
        }
    }
}
