package vn.kehoachxa.document.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import vn.kehoachxa.document.layout.Face;

/** The files of a typeface, one for each face, read. */
record Typeface(Map<Face, TrueTypeFont> files) {

    Typeface {
        files = Map.copyOf(files);
    }

    /** Liberation Serif of the class path, whose letters are as wide as those of Times New Roman. */
    static Typeface bundled() throws IOException {
        var files = new EnumMap<Face, TrueTypeFont>(Face.class);
        for (var face : Face.values()) {
            var resource = "/liberation/LiberationSerif-" + switch (face) {
                case REGULAR -> "Regular";
                case BOLD -> "Bold";
                case ITALIC -> "Italic";
                case BOLD_ITALIC -> "BoldItalic";
            } + ".ttf";
            try (var stream = Typeface.class.getResourceAsStream(resource)) {
                if (stream == null) {
                    throw new IOException("the typeface " + resource + " is missing");
                }
                files.put(face, parsed(stream.readAllBytes()));
            }
        }
        return new Typeface(files);
    }

    /** Times New Roman out of the first folder that has all four faces, each fit for a document; empty where none has. */
    static Optional<Typeface> timesNewRoman(List<Path> folders) {
        return folders.stream().map(Typeface::timesNewRoman).flatMap(Optional::stream).findFirst();
    }

    private static Optional<Typeface> timesNewRoman(Path folder) {
        var files = new EnumMap<Face, TrueTypeFont>(Face.class);
        for (var face : Face.values()) {
            var font = find(folder, timesFile(face)).flatMap(Typeface::read).filter(FaceFitness::isFit);
            if (font.isEmpty()) {
                return Optional.empty();
            }
            files.put(face, font.get());
        }
        return Optional.of(new Typeface(files));
    }

    /** As Windows names the files; on Linux, the package that fetches Microsoft's faces does too. */
    private static String timesFile(Face face) {
        return switch (face) {
            case REGULAR -> "times.ttf";
            case BOLD -> "timesbd.ttf";
            case ITALIC -> "timesi.ttf";
            case BOLD_ITALIC -> "timesbi.ttf";
        };
    }

    private static Optional<Path> find(Path folder, String name) {
        try (var entries = Files.newDirectoryStream(folder, "[tT]*")) {
            for (var entry : entries) {
                if (entry.getFileName().toString().toLowerCase(Locale.ROOT).equals(name)) {
                    return Optional.of(entry);
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Empty where the file can not be read or is no face: the bundled one serves as well. */
    private static Optional<TrueTypeFont> read(Path file) {
        try {
            return Optional.of(parsed(Files.readAllBytes(file)));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Glyph substitution is off: Vietnamese needs none, and reading its tables takes most of the time of a PDF. */
    private static TrueTypeFont parsed(byte[] bytes) throws IOException {
        var font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        font.setEnableGsub(false);
        return font;
    }
}
