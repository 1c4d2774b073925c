package vn.kehoachxa.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderNameCase;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * The open data file: one connection, used by one thread at a time. Writers of other processes are waited for, up to five seconds.
 */
final class Database implements AutoCloseable {

    static final String FILE_NAME = "kehoachxa.db";
    /** The version of the schema that this program knows: that of the newest migration. */
    static final int VERSION = 7;

    private static final Logger LOG = Logger.getLogger(Database.class.getName());
    private static final int APPLICATION_ID = 0x4B485841;
    private static final byte[] SQLITE_HEADER = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final String MIGRATIONS = "classpath:vn/kehoachxa/store/migrations";

    private final Path file;
    private final Connection connection;
    private final DSLContext queries;

    private Database(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
        this.queries = DSL.using(connection, SQLDialect.SQLITE, new Settings()
                .withExecuteLogging(false)
                .withRenderSchema(false)
                .withRenderQuotedNames(RenderQuotedNames.NEVER)
                .withRenderNameCase(RenderNameCase.AS_IS));
    }

    /**
     * Opens the file in a folder, and makes or migrates it where needed.
     *
     * @throws StoreException where the folder or the file can't be used; a file that is not ours is left as it is
     */
    static Database open(Path folder) {
        var file = folder.resolve(FILE_NAME);
        checkHeader(file);
        var source = source(file);
        try {
            var version = checkedVersion(file);
            if (version < VERSION) {
                keepCopy(file, version);
                Flyway.configure().dataSource(source).locations(MIGRATIONS).load().migrate();
            }
            return new Database(file, source.getConnection());
        } catch (SQLException failure) {
            throw translated(file, failure);
        } catch (FlywayException failure) {
            throw translated(file, failure);
        }
    }

    /** A look at the first bytes, so that a file of another program is not even opened. */
    private static void checkHeader(Path file) {
        if (!Files.exists(file)) {
            return;
        }
        try (var in = Files.newInputStream(file)) {
            var start = in.readNBytes(SQLITE_HEADER.length);
            if (start.length > 0 && !Arrays.equals(start, SQLITE_HEADER)) {
                throw StoreException.foreign(file, null);
            }
        } catch (IOException unreadable) {
            throw StoreException.unwritable(file, unreadable);
        }
    }

    /** The schema's version, 0 for a new file; read before anything is written. */
    private static int checkedVersion(Path file) throws SQLException {
        var plain = new SQLiteDataSource();
        plain.setUrl("jdbc:sqlite:" + file);
        try (var connection = plain.getConnection()) {
            var application = pragma(connection, "application_id");
            var version = pragma(connection, "user_version");
            if (application != APPLICATION_ID && (application != 0 || version != 0 || hasTablesOfOthers(connection))) {
                throw StoreException.foreign(file, null);
            }
            if (version > VERSION) {
                throw StoreException.newer(file, version, VERSION);
            }
            return version;
        }
    }

    /** A file whose making was cut short has only the table of the migrations in it. */
    private static boolean hasTablesOfOthers(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name <> 'flyway_schema_history'")) {
            return rows.getInt(1) > 0;
        }
    }

    /** A file of an older program stays beside the migrated one, as it was: {@code kehoachxa.db.v1}. */
    private static void keepCopy(Path file, int version) throws SQLException {
        var copy = file.resolveSibling(FILE_NAME + ".v" + version);
        if (version == 0 || Files.exists(copy)) {
            return;
        }
        var plain = new SQLiteDataSource();
        plain.setUrl("jdbc:sqlite:" + file);
        try (var connection = plain.getConnection(); var statement = connection.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, copy.toString());
            statement.execute();
        }
    }

    private static int pragma(Connection connection, String name) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery("PRAGMA " + name)) {
            return rows.getInt(1);
        }
    }

    private static SQLiteDataSource source(Path file) {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(5_000);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    /** Runs queries that see one state of the file, whatever other processes write meanwhile; they hold no writer up. */
    <T> T read(Function<DSLContext, T> work) {
        try {
            queries.execute("BEGIN DEFERRED");
            try {
                return work.apply(queries);
            } finally {
                end();
            }
        } catch (DataAccessException failure) {
            throw translated(file, failure);
        }
    }

    /** Nothing was written, so nothing is lost by either way to end; after some errors SQLite has ended the transaction itself. */
    private void end() {
        try {
            queries.execute("ROLLBACK");
        } catch (DataAccessException ended) {
            LOG.log(Level.FINE, "the transaction had ended", ended);
        }
    }

    /** Runs queries in one transaction: all or none. What {@code work} throws comes out as it is. */
    <T> T write(Function<DSLContext, T> work) {
        try {
            return queries.transactionResult(c -> work.apply(c.dsl()));
        } catch (DataAccessException failure) {
            throw translated(file, failure);
        }
    }

    private static StoreException translated(Path file, Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StoreException ours) {
                return ours;
            }
            if (cause instanceof SQLiteException sqlite) {
                return translated(file, sqlite.getResultCode(), failure);
            }
        }
        return StoreException.failed(file, failure);
    }

    private static StoreException translated(Path file, SQLiteErrorCode code, Exception failure) {
        // Extended result codes carry the primary one in their low byte.
        return switch (code.code & 0xff) {
            case 5, 6 -> StoreException.busy(file, failure);
            case 13 -> StoreException.full(file, failure);
            case 11 -> StoreException.damaged(file, failure);
            case 26 -> StoreException.foreign(file, failure);
            case 3, 8, 10, 14, 23 -> StoreException.unwritable(file, failure);
            default -> StoreException.failed(file, failure);
        };
    }

    Path file() {
        return file;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw translated(file, failure);
        }
    }
}
