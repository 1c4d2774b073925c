package vn.kehoachxa.ui.exchange.rollup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.kehoachxa.exchange.rollup.Expected;

/** The list of offices that should have sent something, as Notepad writes it, or Excel as "Unicode text". */
final class ExpectedList {

    /** In bytes: all communes of the country have a hundredth of it. */
    private static final int LARGEST = 16 << 20;

    private ExpectedList() {}

    /**
     * The offices of a list.
     *
     * @param file UTF-8, or UTF-16 with its mark
     * @throws ExpectedListException where it can't be read, or is no text
     */
    static List<Expected> read(Path file) {
        byte[] bytes;
        try (var in = Files.newInputStream(file)) {
            bytes = in.readNBytes(LARGEST);
        } catch (IOException unreadable) {
            throw ExpectedListException.unreadable(file, unreadable);
        }
        try {
            var text = charset(bytes).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            // A file of Word or Excel may pass for UTF-8 at its beginning, but no text has such a letter.
            if (text.indexOf('\0') >= 0) {
                throw ExpectedListException.noText(file, null);
            }
            return Expected.of(text.lines());
        } catch (CharacterCodingException noText) {
            throw ExpectedListException.noText(file, noText);
        }
    }

    private static Charset charset(byte[] bytes) {
        var marked = bytes.length >= 2 ? (bytes[0] & 0xff) << 8 | bytes[1] & 0xff : 0;
        return marked == 0xfffe || marked == 0xfeff ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }
}
