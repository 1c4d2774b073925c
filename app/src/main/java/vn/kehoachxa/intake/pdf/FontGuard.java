package vn.kehoachxa.intake.pdf;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;

/**
 * Looks at a font each time before PDFBox makes one of it: widths and letters are told in ranges, and a few bytes can name more of them than any
 * memory holds, or the same ones over and over. Lists are walked the way PDFBox walks them, with the same numbers: whoever counts another way
 * counts something else.
 */
final class FontGuard {

    private static final COSName TO_UNICODE = COSName.getPDFName("ToUnicode");
    /** A letter whose table is not in the file is looked for in one of PDFBox's, of about so many ranges. */
    private static final int PREDEFINED_RANGES = 500;
    /** What a font of one byte a letter may name without being counted. */
    private static final int SIMPLE = 256;

    private final Budget budget;
    private final Map<COSDictionary, Integer> ranges = new IdentityHashMap<>();

    FontGuard(Budget budget) {
        this.budget = budget;
    }

    /**
     * Counts what a font names and what it unpacks to. What two fonts share is counted twice: PDFBox reads it twice.
     *
     * @throws vn.kehoachxa.intake.source.UnreadableFileException where the fonts of the file come to too much
     */
    void check(COSDictionary font) throws IOException {
        budget.font();
        letters(font.getDictionaryObject(TO_UNICODE));
        var steps = switch (font.getDictionaryObject(COSName.ENCODING)) {
            case COSStream table -> letters(table);
            case COSDictionary encoding -> {
                budget.fontEntries(size(encoding, COSName.DIFFERENCES) - SIMPLE);
                yield 0;
            }
            case COSName name when COSName.TYPE0.equals(font.getCOSName(COSName.SUBTYPE)) && !name.getName().startsWith("Identity") -> PREDEFINED_RANGES;
            case null, default -> 0;
        };
        budget.fontEntries(size(font, COSName.WIDTHS) - SIMPLE);
        program(font);
        var descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        for (var i = 0; descendants != null && i < descendants.size(); i++) {
            if (descendants.getObject(i) instanceof COSDictionary descendant) {
                widths(descendant.getCOSArray(COSName.W));
                steps += vertical(descendant.getCOSArray(COSName.W2));
                unpacked(descendant.getDictionaryObject(COSName.CID_TO_GID_MAP));
                program(descendant);
            }
        }
        ranges.put(font, steps);
    }

    /** How many ranges are gone through for each letter of a font: PDFBox looks at one after the other. */
    int ranges(COSDictionary font) {
        return ranges.getOrDefault(font, 0);
    }

    private static int size(COSDictionary dictionary, COSName list) {
        var array = dictionary.getCOSArray(list);
        return array == null ? 0 : array.size();
    }

    /** {@code first [a b c]} or {@code first last a}; what is no number where a list begins is passed over. */
    private void widths(COSArray widths) {
        for (var i = 0; widths != null && i + 1 < widths.size();) {
            if (!(widths.getObject(i++) instanceof COSNumber first)) {
                continue;
            }
            var next = widths.getObject(i++);
            if (next instanceof COSArray list) {
                budget.fontEntries(list.size());
            } else if (i < widths.size() && widths.getObject(i++) instanceof COSNumber && next instanceof COSNumber last) {
                budget.fontEntries(count(first.intValue(), last.intValue()));
            }
        }
    }

    /** A range up to the largest number has no end: no number is beyond it. */
    private static long count(int first, int last) {
        return last == Integer.MAX_VALUE ? Long.MAX_VALUE / 2 : (long) last - first + 1;
    }

    /** {@code first [a b c …]}, three for each letter, or {@code first last a b c}, which stays a range. @return how many ranges */
    private int vertical(COSArray widths) {
        var found = 0;
        for (var i = 0; widths != null && i + 1 < widths.size();) {
            if (widths.getObject(i + 1) instanceof COSArray list) {
                budget.fontEntries(list.size());
                i += 2;
            } else {
                budget.fontEntries(1);
                found++;
                i += 5;
            }
        }
        return found;
    }

    private int letters(COSBase table) throws IOException {
        return table instanceof COSStream stream ? LetterTable.check(stream, budget) : 0;
    }

    private void program(COSDictionary font) throws IOException {
        var descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        if (descriptor != null) {
            for (var file : List.of(COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3)) {
                unpacked(descriptor.getDictionaryObject(file));
            }
        }
    }

    private void unpacked(COSBase object) throws IOException {
        if (object instanceof COSStream stream) {
            var buffer = new byte[1 << 14];
            try (var in = stream.createInputStream()) {
                for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    budget.fontBytes(read);
                }
            }
        }
    }
}
