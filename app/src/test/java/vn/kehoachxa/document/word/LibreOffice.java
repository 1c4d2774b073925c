package vn.kehoachxa.document.word;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * LibreOffice without a window, with a profile of its own and with no typeface but the one that our PDF has: what it shows depends on
 * nothing else that is installed.
 */
final class LibreOffice {

    private static final String MISSING = "LibreOffice is not installed: no \"soffice\" on the PATH. These tests need it"
            + " (apt-get install --no-install-recommends libreoffice-writer-nogui); \"mvn verify\" without -Poffice does not.";
    private static final int MINUTES = 5;

    private final Path folder;

    /** @param folder empty; profile and typefaces go there */
    LibreOffice(Path folder) throws IOException {
        this.folder = folder;
        var fonts = Files.createDirectories(folder.resolve("fonts"));
        for (var face : List.of("Regular", "Bold", "Italic", "BoldItalic")) {
            var name = "LiberationSerif-" + face + ".ttf";
            try (var font = LibreOffice.class.getResourceAsStream("/liberation/" + name)) {
                Files.copy(font, fonts.resolve(name));
            }
        }
        Files.writeString(folder.resolve("fonts.conf"), """
                <?xml version="1.0"?>
                <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
                <fontconfig>
                  <dir>%s</dir>
                  <cachedir>%s</cachedir>
                  <match target="pattern">
                    <test name="family"><string>Times New Roman</string></test>
                    <edit name="family" mode="assign" binding="strong"><string>Liberation Serif</string></edit>
                  </match>
                </fontconfig>
                """.formatted(fonts, folder.resolve("cache")));
    }

    /** Opens the files and saves them in another format: into {@code out}, each under its own name with the format's ending. */
    void convert(String format, Path out, List<Path> files) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                program(), "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless", "--norestore", "--convert-to",
                format, "--outdir", out.toString()));
        files.forEach(file -> command.add(file.toString()));
        var log = folder.resolve("soffice.log");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("FONTCONFIG_FILE", folder.resolve("fonts.conf").toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        var process = builder.start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("LibreOffice did not end within " + MINUTES + " minutes: " + Files.readString(log, UTF_8));
        }
        if (process.exitValue() != 0) {
            throw new AssertionError("LibreOffice ended with " + process.exitValue() + ": " + Files.readString(log, UTF_8));
        }
    }

    private static String program() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst()
                .orElseThrow(() -> new AssertionError(MISSING));
    }
}
