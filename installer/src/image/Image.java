import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Makes the image of the program: {@code runtime/} (Java with JavaFX linked in), {@code app/} (our jar and the libraries) and
 * {@code bin/kehoachxa}. Arguments: the image's folder, the launcher, JavaFX's version, the class path.
 *
 * <p>JavaFX is linked into the runtime, since jars would unpack its native libraries into the user's home. The other jars stay on the
 * class path, since jlink refuses those that are no modules. The runtime is kept where nothing that it is made of has changed.
 */
final class Image {

    /** Without jdk.localedata, numbers and dates come out English in the locale vi-VN. */
    private static final List<String> MODULES = List.of(
            "java.base",
            "java.desktop",
            "java.sql",
            "java.naming",
            "java.xml.crypto",
            "java.logging",
            "java.management",
            "jdk.unsupported",
            "jdk.localedata",
            "javafx.controls");

    /** No --compress: the package's own compression of the whole does better. */
    private static final List<String> LINK_OPTIONS = List.of(
            "--include-locales=en,vi", "--strip-debug", "--no-header-files", "--no-man-pages", "--generate-cds-archive");

    private final Path image;
    private final Path launcher;
    private final String javafxVersion;
    private final List<Path> jars;

    private Image(Path image, Path launcher, String javafxVersion, List<Path> jars) {
        this.image = image;
        this.launcher = launcher;
        this.javafxVersion = javafxVersion;
        this.jars = jars;
    }

    public static void main(String[] args) throws IOException {
        if (args.length != 4) {
            throw new IllegalArgumentException("Image.java IMAGE LAUNCHER JAVAFX-VERSION CLASS-PATH");
        }
        var jars = Stream.of(args[3].split(File.pathSeparator))
                .map(Path::of)
                .filter(Files::isRegularFile)
                .toList();
        new Image(Path.of(args[0]), Path.of(args[1]), args[2], jars).make();
    }

    private void make() throws IOException {
        Files.createDirectories(image);
        runtime();
        app();
        bin();
    }

    private void runtime() throws IOException {
        var runtime = image.resolve("runtime");
        var work = image.resolveSibling("runtime-parts");
        var mark = work.resolve("made-of");
        var madeOf = madeOf();
        if (Files.isDirectory(runtime) && Files.exists(mark) && Files.readString(mark).equals(madeOf)) {
            return;
        }
        delete(runtime);
        delete(work);
        var modules = Files.createDirectories(work.resolve("jmods"));
        for (var jar : javafx()) {
            module(jar, work, modules);
        }
        var options = new ArrayList<>(List.of(
                "--module-path", modules.toString(), "--add-modules", String.join(",", MODULES), "--output", runtime.toString()));
        options.addAll(LINK_OPTIONS);
        run("jlink", options);
        Files.writeString(mark, madeOf);
    }

    /** JavaFX's jar for this system, with the classes and the native libraries apart, as a module that jlink takes. */
    private void module(Path jar, Path work, Path modules) throws IOException {
        var name = jar.getFileName().toString().split("-\\d")[0].replace('-', '.');
        var classes = Files.createDirectories(work.resolve(name).resolve("classes"));
        var natives = Files.createDirectories(work.resolve(name).resolve("natives"));
        try (var file = new JarFile(jar.toFile())) {
            for (var entry : file.stream().filter(e -> !e.isDirectory() && !e.getName().startsWith("META-INF/")).toList()) {
                var target = (isNative(entry.getName()) ? natives : classes).resolve(entry.getName()).normalize();
                Files.createDirectories(target.getParent());
                try (var in = file.getInputStream(entry)) {
                    Files.copy(in, target);
                }
            }
        }
        run("jmod", List.of(
                "create", "--class-path", classes.toString(), "--libs", natives.toString(), "--module-version", javafxVersion,
                modules.resolve(name + ".jmod").toString()));
    }

    /** The folder is made anew: a jar of an earlier version must not stay beside its successor. */
    private void app() throws IOException {
        var app = image.resolve("app");
        delete(app);
        Files.createDirectories(app);
        for (var jar : jars) {
            if (!isJavafx(jar)) {
                Files.copy(jar, app.resolve(jar.getFileName()));
            }
        }
    }

    private void bin() throws IOException {
        var bin = Files.createDirectories(image.resolve("bin"));
        var target = bin.resolve(launcher.getFileName());
        Files.copy(launcher, target, StandardCopyOption.REPLACE_EXISTING);
        if (Files.getFileStore(target).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    /** Those with classes in them; each comes with an empty jar that is the same for all systems. */
    private List<Path> javafx() throws IOException {
        var found = new ArrayList<Path>();
        for (var jar : jars) {
            if (isJavafx(jar) && hasModule(jar)) {
                found.add(jar);
            }
        }
        if (found.isEmpty()) {
            throw new IOException("the class path has no JavaFX for this system");
        }
        return found;
    }

    private static boolean isJavafx(Path jar) {
        return jar.getFileName().toString().startsWith("javafx-");
    }

    private static boolean hasModule(Path jar) throws IOException {
        try (var file = new JarFile(jar.toFile())) {
            return file.getEntry("module-info.class") != null;
        }
    }

    private static boolean isNative(String name) {
        return name.endsWith(".so") || name.endsWith(".dll") || name.endsWith(".dylib");
    }

    /** What decides what the runtime looks like. */
    private String madeOf() throws IOException {
        var lines = new ArrayList<String>();
        lines.add(Runtime.version() + " " + System.getProperty("java.home"));
        lines.add(String.join(",", MODULES) + " " + String.join(" ", LINK_OPTIONS));
        for (var jar : javafx()) {
            lines.add(jar.getFileName() + " " + sha256(jar));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void run(String tool, List<String> options) throws IOException {
        var provider = ToolProvider.findFirst(tool).orElseThrow(() -> new IOException("this JDK has no " + tool));
        var status = provider.run(System.out, System.err, options.toArray(String[]::new));
        if (status != 0) {
            throw new IOException(tool + " ended with status " + status);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> paths;
        try (var walk = Files.walk(folder)) {
            paths = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (var path : paths) {
            Files.delete(path);
        }
    }
}
