package vn.kehoachxa.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.stream.Stream;
import vn.kehoachxa.planfile.Json;

/** Reads what is given as a file: UTF-8, a byte order mark and CRLF allowed, NFC or NFD, of a sensible size. */
final class InputFiles {

    private static final int LARGEST = 64 << 20;
    /** Read as text, a file takes some ten times its length for a moment. */
    private static final int PART_OF_MEMORY = 12;

    private InputFiles() {}

    static JsonNode json(Path file) {
        return Json.parse(text(file));
    }

    /** The lines of a text, without a byte order mark. */
    static Stream<String> lines(Path file) {
        var text = text(file);
        return (text.startsWith("\ufeff") ? text.substring(1) : text).lines();
    }

    private static byte[] bytes(Path file, int most) {
        // Not by its size beforehand: a pipe or a device has none.
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(most);
        } catch (IOException unreadable) {
            throw new InputFileException("IN-READ", unreadable, file);
        }
    }

    private static String text(Path file) {
        var most = (int) Math.min(LARGEST, Runtime.getRuntime().maxMemory() / PART_OF_MEMORY);
        var bytes = bytes(file, most + 1);
        if (bytes.length > most) {
            throw new InputFileException("IN-LARGE", null, file);
        }
        try {
            var decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return Normalizer.normalize(decoded, Normalizer.Form.NFC);
        } catch (CharacterCodingException notUtf8) {
            throw new InputFileException("IN-UTF8", notUtf8, file);
        }
    }
}
