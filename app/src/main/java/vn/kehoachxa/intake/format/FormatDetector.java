package vn.kehoachxa.intake.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.kehoachxa.intake.source.UnreadableFileException;
import vn.kehoachxa.zip.UntrustedZip;

/** Tells formats apart by the bytes of a file. */
public final class FormatDetector {

    /** A PDF may have rubbish before it (ISO 32000-1, annex H). */
    private static final int PDF_WITHIN = 1024;
    private static final int LOOK_AT = 65_536;
    private static final int LARGEST_TYPES = 1_000_000;
    private static final byte[] COMPOUND = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
    /** Entries of a compound file's list begin at multiples of this, with their names. */
    private static final int COMPOUND_ENTRY = 128;

    private static final List<byte[]> ZIPS = List.of(new byte[] {'P', 'K', 3, 4}, new byte[] {'P', 'K', 5, 6}, new byte[] {'P', 'K', 7, 8});

    private static final List<byte[]> PICTURES = List.of(
            new byte[] {(byte) 0x89, 'P', 'N', 'G'}, new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}, ascii("GIF8"),
            new byte[] {'I', 'I', '*', 0}, new byte[] {'M', 'M', 0, '*'});

    private static final List<String> EXCEL = List.of(
            "spreadsheetml.sheet.main", "spreadsheetml.template.main", "ms-excel.sheet.macroenabled.main", "ms-excel.template.macroenabled.main");

    private FormatDetector() {}

    /**
     * What the file is.
     *
     * @param file the whole file
     * @throws UnreadableFileException {@code INTAKE-BOMB} where it is a zip that claims to hold more than it may
     */
    public static FileFormat detect(byte[] file) {
        if (file.length == 0) {
            return FileFormat.EMPTY;
        }
        if (ZIPS.stream().anyMatch(z -> startsWith(file, z))) {
            return zip(file);
        }
        if (startsWith(file, COMPOUND)) {
            return compound(file);
        }
        if (latin(file, PDF_WITHIN).contains("%PDF-")) {
            return FileFormat.PDF;
        }
        if (latin(file, 16).stripLeading().startsWith("{\\rtf")) {
            return FileFormat.RTF;
        }
        if (isPicture(file)) {
            return FileFormat.PICTURE;
        }
        if (isText(file)) {
            return text(file);
        }
        return startsWith(file, ascii("BM")) ? FileFormat.PICTURE : FileFormat.OTHER;
    }

    private static boolean isPicture(byte[] file) {
        var start = latin(file, 16);
        return PICTURES.stream().anyMatch(p -> startsWith(file, p)) || start.startsWith("RIFF") && start.contains("WEBP")
                || start.contains("ftypheic") || start.contains("ftypmif1");
    }

    private static FileFormat zip(byte[] file) {
        try (var zip = UntrustedZip.open(file)) {
            var type = entry(zip, "mimetype");
            if (type.startsWith("application/vnd.oasis.opendocument.")) {
                return type.contains(".text") ? FileFormat.OPEN_DOCUMENT : type.contains(".spreadsheet") ? FileFormat.SHEET : FileFormat.OTHER;
            }
            return office(entry(zip, "[Content_Types].xml").toLowerCase(Locale.ROOT), zip);
        } catch (UntrustedZip.Excess e) {
            throw new UnreadableFileException("INTAKE-BOMB", e);
        } catch (IOException e) {
            return FileFormat.BROKEN;
        }
    }

    /** A file of Office says what its parts are. */
    private static FileFormat office(String types, UntrustedZip zip) {
        if (types.contains("ms-word.document.macroenabled") || types.contains("ms-word.template.macroenabled")) {
            return FileFormat.WORD_MACROS;
        }
        if (types.contains("wordprocessingml.document.main") || types.contains("wordprocessingml.template.main")) {
            return zip.names().stream().anyMatch(n -> n.endsWith("vbaproject.bin")) ? FileFormat.WORD_MACROS : FileFormat.WORD;
        }
        if (EXCEL.stream().anyMatch(types::contains)) {
            return FileFormat.EXCEL;
        }
        return types.contains("spreadsheetml") || types.contains("ms-excel") ? FileFormat.SHEET : FileFormat.OTHER;
    }

    private static String entry(UntrustedZip zip, String name) throws IOException {
        var entry = zip.open(name);
        if (entry.isEmpty()) {
            return "";
        }
        try (var in = entry.get()) {
            return new String(in.readNBytes(LARGEST_TYPES), StandardCharsets.UTF_8);
        }
    }

    /** A compound file (MS-CFB) lists its streams by name. */
    private static FileFormat compound(byte[] file) {
        if (hasStream(file, "EncryptedPackage")) {
            return FileFormat.LOCKED;
        }
        if (hasStream(file, "WordDocument")) {
            return FileFormat.WORD_97;
        }
        return hasStream(file, "Workbook") || hasStream(file, "Book") ? FileFormat.SHEET : FileFormat.OTHER;
    }

    private static boolean hasStream(byte[] file, String name) {
        var wanted = (name + "\0").getBytes(StandardCharsets.UTF_16LE);
        for (var i = 0; i + wanted.length <= file.length; i += COMPOUND_ENTRY) {
            if (Arrays.equals(file, i, i + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it begins as text does: no control characters, or those of UTF-16. */
    private static boolean isText(byte[] file) {
        if (startsWith(file, new byte[] {(byte) 0xff, (byte) 0xfe}) || startsWith(file, new byte[] {(byte) 0xfe, (byte) 0xff})) {
            return true;
        }
        var length = Math.min(file.length, LOOK_AT);
        var zeros = new int[2];
        var controls = new int[2];
        for (var i = 0; i < length; i++) {
            if (file[i] == 0) {
                zeros[i & 1]++;
            } else if (isControl(file[i])) {
                controls[i & 1]++;
            }
        }
        if (zeros[0] + zeros[1] == 0) {
            return controls[0] + controls[1] == 0;
        }
        // UTF-16 without its mark: of spaces and plain letters one byte is zero, always on the same side, where other letters have 01 or 1E;
        // of ă and đ the other byte looks like a control character.
        var high = zeros[0] > zeros[1] ? 0 : 1;
        return zeros[high] * 10 >= length && zeros[1 - high] * 50 <= length && controls[1 - high] * 10 <= length;
    }

    private static boolean isControl(byte b) {
        return b > 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x0b && b != 0x1a;
    }

    private static FileFormat text(byte[] file) {
        var start = latin(file, PDF_WITHIN).replace("\u00ef\u00bb\u00bf", "").stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("mime-version:")
                || start.startsWith("<?xml") || start.startsWith("<w:") || start.contains("<html")) {
            return FileFormat.WEB_PAGE;
        }
        return FileFormat.TEXT;
    }

    private static boolean startsWith(byte[] file, byte[] start) {
        return file.length >= start.length && Arrays.equals(file, 0, start.length, start, 0, start.length);
    }

    private static String latin(byte[] file, int length) {
        return new String(file, 0, Math.min(file.length, length), StandardCharsets.ISO_8859_1);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
