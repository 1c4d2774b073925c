package vn.kehoachxa.intake.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * Looks through a file for streams that unpack to far more than they are, before anybody unpacks them into memory. Pictures are left out:
 * they are never unpacked.
 */
final class StreamGuard {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int DICTIONARY = 4_000;
    private static final int DEEPEST = 4;

    private final byte[] file;
    private final Budget budget;

    private StreamGuard(byte[] file, Budget budget) {
        this.file = file;
        this.budget = budget;
    }

    /** @throws vn.kehoachxa.intake.source.UnreadableFileException where a stream is too large */
    static void check(byte[] file, Budget budget) {
        new StreamGuard(file, budget).check();
    }

    private void check() {
        for (var at = next(0); at >= 0; at = next(at + STREAM.length)) {
            if (at < 3 || file[at - 1] != 'd') {
                budget.stream();
                check(at);
            }
        }
    }

    private int next(int from) {
        for (var i = from; i + STREAM.length < file.length; i++) {
            if (file[i] == 's' && file[i + 1] == 't' && file[i + 2] == 'r' && file[i + 3] == 'e' && file[i + 4] == 'a' && file[i + 5] == 'm') {
                return i;
            }
        }
        return -1;
    }

    private void check(int at) {
        var dictionary = dictionary(at);
        var flates = count(dictionary, "FlateDecode") + count(dictionary, "/Fl ") + count(dictionary, "/Fl]") + count(dictionary, "/Fl/");
        var pictures = count(dictionary, "/Image") > 0 && count(dictionary, "/FlateDecode") < 2;
        var begins = at + STREAM.length;
        while (begins < file.length && (file[begins] == '\r' || file[begins] == '\n')) {
            begins++;
        }
        if (count(dictionary, "LZWDecode") > 0 && !pictures && (flates > 0 || count(dictionary, "LZWDecode") > 1)) {
            throw Budget.tooBig(null);
        }
        if (flates > DEEPEST) {
            throw Budget.tooBig(null);
        }
        if (flates > 0 && !pictures) {
            measure(begins, flates);
        }
    }

    private String dictionary(int at) {
        var from = Math.max(0, at - DICTIONARY);
        var text = new String(file, from, at - from, StandardCharsets.ISO_8859_1);
        return text.substring(Math.max(0, text.lastIndexOf(" obj")));
    }

    private static int count(String text, String word) {
        var count = 0;
        for (var i = text.indexOf(word); i >= 0; i = text.indexOf(word, i + word.length())) {
            count++;
        }
        return count;
    }

    private void measure(int begins, int flates) {
        InputStream in = new ByteArrayInputStream(file, begins, file.length - begins);
        for (var i = 0; i < flates; i++) {
            in = new InflaterInputStream(in, new Inflater(), 1 << 15);
        }
        var buffer = new byte[1 << 16];
        var size = 0L;
        try (var unpacked = in) {
            for (var read = unpacked.read(buffer); read >= 0; read = unpacked.read(buffer)) {
                size += read;
                budget.unpacked(read);
                if (size > Budget.STREAM_BYTES) {
                    throw Budget.tooBig(null);
                }
            }
        } catch (IOException e) {
            // Encrypted or broken: what can not be unpacked here is not unpacked far by others either.
            return;
        }
    }
}
