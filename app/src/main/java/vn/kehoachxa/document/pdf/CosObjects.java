package vn.kehoachxa.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Queue;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;

/** Takes objects that PDFBox made, the fonts, over into a file. Streams are taken as they are packed. */
final class CosObjects {

    private final PdfFile file;
    private final Map<COSDictionary, Integer> numbers = new IdentityHashMap<>();
    private final Queue<COSDictionary> waiting = new ArrayDeque<>();

    CosObjects(PdfFile file) {
        this.file = file;
    }

    /** Writes the dictionary and all that it refers to; returns its number. */
    int add(COSDictionary dictionary) throws IOException {
        var number = number(dictionary);
        while (!waiting.isEmpty()) {
            var next = waiting.remove();
            if (next instanceof COSStream stream) {
                write(stream);
            } else {
                put(next, file.object(numbers.get(next)));
            }
        }
        return number;
    }

    private int number(COSDictionary dictionary) {
        return numbers.computeIfAbsent(dictionary, d -> {
            waiting.add(d);
            return file.reserve();
        });
    }

    private void write(COSStream stream) throws IOException {
        var entries = new PdfBytes();
        putEntries(stream, entries);
        try (var raw = stream.createRawInputStream()) {
            var bytes = raw.readAllBytes();
            file.raw(numbers.get(stream), entries.toString(), bytes, bytes.length);
        }
    }

    private void put(COSDictionary dictionary, PdfBytes out) throws IOException {
        out.put("<<");
        putEntries(dictionary, out);
        out.put(">>");
    }

    private void putEntries(COSDictionary dictionary, PdfBytes out) throws IOException {
        for (var entry : dictionary.entrySet()) {
            if (!entry.getKey().equals(COSName.LENGTH)) {
                putValue(entry.getKey(), out);
                putValue(entry.getValue(), out);
            }
        }
    }

    private void putValue(COSBase value, PdfBytes out) throws IOException {
        switch (value) {
            case COSDictionary dictionary when dictionary.isDirect() -> put(dictionary, out);
            case COSDictionary dictionary -> out.reference(number(dictionary));
            case COSArray array -> {
                out.put("[");
                for (var item : array) {
                    putValue(item, out);
                }
                out.put("]");
            }
            case COSInteger number -> out.put(number.longValue() + " ");
            default -> putSimple(value, out);
        }
    }

    private static void putSimple(COSBase value, PdfBytes out) throws IOException {
        var bytes = new ByteArrayOutputStream();
        switch (value) {
            case COSName name -> name.writePDF(bytes);
            case COSFloat number -> number.writePDF(bytes);
            case COSBoolean truth -> truth.writePDF(bytes);
            case COSString string -> COSWriter.writeString(string, bytes);
            default -> throw new IllegalStateException("no part of a font: " + value);
        }
        out.put(bytes.toByteArray(), bytes.size()).put(" ");
    }
}
