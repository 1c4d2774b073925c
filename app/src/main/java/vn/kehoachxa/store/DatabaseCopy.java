package vn.kehoachxa.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** A data file that nobody else reads or writes until this is closed, to be copied. */
final class DatabaseCopy implements AutoCloseable {

    private final Path file;
    private final Connection connection;

    private DatabaseCopy(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /** @throws MoveException where somebody else has it open, after five seconds */
    static DatabaseCopy locked(Path folder) {
        var file = folder.resolve(Database.FILE_NAME);
        var config = new SQLiteConfig();
        config.setBusyTimeout(5_000);
        config.setLockingMode(SQLiteConfig.LockingMode.EXCLUSIVE);
        try {
            var connection = source(file, config).getConnection();
            try {
                // Whoever has the file open holds a lock on it, also while nothing is asked: only the last one left gets this.
                execute(connection, "BEGIN EXCLUSIVE");
                execute(connection, "COMMIT");
                return new DatabaseCopy(file, connection);
            } catch (SQLException refused) {
                connection.close();
                throw refused;
            }
        } catch (SQLException refused) {
            throw refused(file, refused);
        }
    }

    /**
     * Writes a whole copy, looked through: every page and every reference of it, and as many rows in every table. It is on the disk when
     * this returns.
     */
    void into(Path copy) throws IOException {
        try (var statement = connection.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, copy.toString());
            statement.execute();
        } catch (SQLException refused) {
            throw refused(copy, refused);
        }
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        try (var copied = source(copy, config).getConnection()) {
            if (!answers(copied, "PRAGMA integrity_check").equals(List.of("ok")) || !answers(copied, "PRAGMA foreign_key_check").equals(answers(connection, "PRAGMA foreign_key_check"))
                    || !contents(copied).equals(contents(connection))) {
                throw MoveException.different(copy);
            }
        } catch (SQLException broken) {
            throw MoveException.failed(copy, broken);
        }
        try (var channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** The versions, every table with how many rows it has, every index and trigger. */
    private static List<String> contents(Connection of) throws SQLException {
        var contents = new ArrayList<String>();
        contents.addAll(answers(of, "PRAGMA user_version"));
        contents.addAll(answers(of, "PRAGMA application_id"));
        contents.addAll(answers(of, "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema ORDER BY type, name"));
        for (var table : answers(of, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")) {
            contents.addAll(answers(of, "SELECT count(*) FROM \"" + table.replace("\"", "\"\"") + "\""));
        }
        return contents;
    }

    private static List<String> answers(Connection of, String question) throws SQLException {
        try (var statement = of.createStatement(); var rows = statement.executeQuery(question)) {
            var answers = new ArrayList<String>();
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
            return answers;
        }
    }

    /**
     * Writes a small file as the store writes its own.
     *
     * @throws IOException where SQLite can't work there
     */
    static void probe(Path file) throws IOException {
        try (var probe = source(file, new SQLiteConfig()).getConnection()) {
            if (!answers(probe, "PRAGMA journal_mode = WAL").equals(List.of("wal"))) {
                throw new IOException("no write-ahead log in " + file.getParent());
            }
            execute(probe, "CREATE TABLE probe (a)");
            execute(probe, "INSERT INTO probe VALUES (1)");
        } catch (SQLException refused) {
            throw new IOException(refused);
        }
    }

    private static SQLiteDataSource source(Path file, SQLiteConfig config) {
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static MoveException refused(Path file, SQLException refused) {
        return refused instanceof SQLiteException sqlite && (sqlite.getResultCode().code & 0xff) == SQLiteErrorCode.SQLITE_BUSY.code
                ? MoveException.inUse(file, refused)
                : MoveException.failed(file, refused);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw MoveException.failed(file, failure);
        }
    }
}
