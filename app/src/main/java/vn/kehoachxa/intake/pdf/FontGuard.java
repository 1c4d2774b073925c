package vn.kehoachxa.intake.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * Looks at a font before PDFBox makes one of it: widths and letters are told in ranges, and a few bytes can name more of them than any memory
 * holds, or the same ones over and over.
 */
final class FontGuard {

    private static final COSName TO_UNICODE = COSName.getPDFName("ToUnicode");
    private static final Pattern TOKEN = Pattern.compile("(beginbfrange|begincidrange)|(endbfrange|endcidrange)|<([0-9A-Fa-f\\s]*)>|(\\[[^\\]]*\\])");
    /** Longer codes than this, in hexadecimal digits, are none that a font has. */
    private static final int LONGEST_CODE = 8;

    private final Budget budget;
    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    FontGuard(Budget budget) {
        this.budget = budget;
    }

    /**
     * Looks at what an operator is about to load, where it loads a font.
     *
     * @throws vn.kehoachxa.intake.source.UnreadableFileException where the fonts of the file come to too much
     */
    void check(String operator, List<COSBase> operands, PDResources resources) throws IOException {
        if (resources == null || operands.isEmpty() || !(operands.getFirst() instanceof COSName name)) {
            return;
        }
        if (operator.equals("Tf")) {
            check(within(resources, COSName.FONT, name));
        } else if (operator.equals("gs")) {
            var state = within(resources, COSName.EXT_G_STATE, name);
            if (state != null && state.getCOSArray(COSName.FONT) instanceof COSArray setting && setting.size() > 0
                    && setting.getObject(0) instanceof COSDictionary font) {
                check(font);
            }
        }
    }

    private static COSDictionary within(PDResources resources, COSName kind, COSName name) {
        var all = resources.getCOSObject().getCOSDictionary(kind);
        return all == null ? null : all.getCOSDictionary(name);
    }

    private void check(COSDictionary font) throws IOException {
        if (font == null || !seen.add(font)) {
            return;
        }
        ranges(font.getDictionaryObject(TO_UNICODE));
        ranges(font.getDictionaryObject(COSName.ENCODING));
        var descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        for (var i = 0; descendants != null && i < descendants.size(); i++) {
            if (descendants.getObject(i) instanceof COSDictionary descendant && seen.add(descendant)) {
                widths(descendant.getCOSArray(COSName.W), 1);
                widths(descendant.getCOSArray(COSName.W2), 3);
            }
        }
    }

    /** {@code first [a b c]} or {@code first last a}. @param each how many numbers a letter has */
    private void widths(COSArray widths, int each) {
        for (var i = 0; widths != null && i + 1 < widths.size();) {
            if (widths.getObject(i + 1) instanceof COSArray list) {
                budget.fontEntries(list.size());
                i += 2;
            } else {
                budget.fontEntries(number(widths.getObject(i + 1)) - number(widths.getObject(i)) + 1);
                i += 2 + each;
            }
        }
    }

    private static long number(COSBase value) {
        return value instanceof COSNumber number ? number.longValue() : 0;
    }

    /** Ranges of a table of letters: {@code <first> <last> <letter>}. */
    private void ranges(COSBase table) throws IOException {
        if (!(table instanceof COSStream stream)) {
            return;
        }
        byte[] content;
        try (var in = stream.createInputStream()) {
            content = in.readNBytes((int) Budget.STREAM_BYTES);
        }
        var found = TOKEN.matcher(new String(content, StandardCharsets.ISO_8859_1));
        var at = -1;
        var first = 0L;
        while (found.find()) {
            if (found.group(1) != null) {
                at = 0;
            } else if (found.group(2) != null) {
                at = -1;
            } else if (at >= 0) {
                var code = found.group(3) == null ? 0 : code(found.group(3));
                if (at == 1) {
                    budget.fontEntries(code - first + 1);
                }
                first = code;
                at = (at + 1) % 3;
            }
        }
    }

    private static long code(String digits) {
        var plain = digits.replaceAll("\\s", "");
        return plain.isEmpty() || plain.length() > LONGEST_CODE ? 0 : Long.parseLong(plain, 16);
    }
}
