import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.DriverManager;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Target;

/**
 * Makes jOOQ's types for the data file out of the migrations that ship: migrates an empty file and reads its schema. Run by the build
 * with the folder of the migrations and the folder for the sources; it does nothing where the sources are newer.
 */
public final class SchemaTypes {

    private static final String PACKAGE = "vn.kehoachxa.store.schema";

    public static void main(String[] args) throws Exception {
        var migrations = Path.of(args[0]);
        var sources = Path.of(args[1]);
        var done = sources.resolve("done");
        if (Files.exists(done) && newest(migrations).compareTo(Files.getLastModifiedTime(done)) < 0) {
            return;
        }
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        var file = Files.createTempFile("schema", ".db");
        try {
            generate(migrations, sources, "jdbc:sqlite:" + file);
        } finally {
            Files.deleteIfExists(file);
        }
        Files.writeString(done, "");
    }

    private static FileTime newest(Path folder) throws java.io.IOException {
        try (var files = Files.list(folder)) {
            return files.map(SchemaTypes::time).max(FileTime::compareTo).orElseThrow();
        }
    }

    private static FileTime time(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static void generate(Path migrations, Path sources, String url) throws Exception {
        Flyway.configure().dataSource(url, null, null).locations("filesystem:" + migrations).load().migrate();
        // sqlite-jdbc registers itself; asking once makes a missing driver fail here and not inside the generator.
        DriverManager.getConnection(url).close();
        GenerationTool.generate(new Configuration()
                .withJdbc(new Jdbc().withDriver("org.sqlite.JDBC").withUrl(url))
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withName("org.jooq.meta.sqlite.SQLiteDatabase")
                                .withExcludes("flyway_schema_history|sqlite_.*")
                                .withForcedTypes(
                                        // jOOQ takes SQLite's INTEGER for 32 bits and REAL for Float.
                                        new ForcedType().withName("BIGINT").withIncludeTypes("(?i:INTEGER)").withIncludeExpression("journal\\.seq|paper\\.seq|log_entry\\.(seq|amount)|(evidence|signed_copy|sent_file|received_file)\\.size|.*\\.ord"),
                                        new ForcedType().withName("DOUBLE").withIncludeTypes("(?i:REAL)"),
                                        new ForcedType().withName("BOOLEAN").withIncludeExpression(".*\\.(heading|computed|closed|draft_mark|amounts_in_words|worked|accepted)")))
                        .withGenerate(new Generate().withGeneratedAnnotation(false).withJavadoc(false).withComments(false)
                                .withGlobalObjectReferences(true).withImplicitJoinPathsToOne(false).withImplicitJoinPathsToMany(false))
                        .withTarget(new Target().withPackageName(PACKAGE).withDirectory(sources.toString()))));
    }
}
