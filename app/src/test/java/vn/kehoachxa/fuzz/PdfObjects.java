package vn.kehoachxa.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The objects of a PDF, and the file of them however they refer to each other: PDFBox writes a circle without end. */
final class PdfObjects {

    private static final int DEEPEST = 12;
    /** What lies within many others is written with each: from here on nothing more is written out. */
    private static final int LONGEST = 16 << 20;

    private final Map<COSObjectKey, COSBase> objects = new TreeMap<>();
    private final Map<COSBase, COSObjectKey> keys = new IdentityHashMap<>();
    private final COSDictionary trailer;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    PdfObjects(PDDocument pdf) {
        for (var key : pdf.getDocument().getXrefTable().keySet()) {
            var object = pdf.getDocument().getObjectFromPool(key).getObject();
            var type = object instanceof COSDictionary dictionary ? dictionary.getCOSName(COSName.TYPE) : null;
            if (object != null && !COSName.OBJ_STM.equals(type) && !COSName.XREF.equals(type)) {
                objects.put(key, object);
                keys.put(object, key);
            }
        }
        trailer = new COSDictionary();
        for (var name : List.of(COSName.ROOT, COSName.INFO, COSName.ID)) {
            var value = pdf.getDocument().getTrailer().getItem(name);
            if (value != null) {
                trailer.setItem(name, value);
            }
        }
    }

    /** Dictionaries, lists and streams, those within others too. */
    List<COSBase> all() {
        var all = new ArrayList<COSBase>();
        all.add(trailer);
        objects.values().forEach(o -> gather(o, all, 0));
        return all;
    }

    private static void gather(COSBase object, List<COSBase> all, int depth) {
        if (depth < DEEPEST && object instanceof COSDictionary dictionary && dictionary.size() > 0) {
            all.add(dictionary);
            dictionary.getValues().forEach(v -> gather(v, all, depth + 1));
        } else if (depth < DEEPEST && object instanceof COSArray array && array.size() > 0) {
            all.add(array);
            array.forEach(v -> gather(v, all, depth + 1));
        }
    }

    byte[] file() throws IOException {
        put("%PDF-1.7\n");
        var places = new TreeMap<COSObjectKey, Integer>();
        for (var object : objects.entrySet()) {
            places.put(object.getKey(), out.size());
            put(object.getKey().getNumber() + " " + object.getKey().getGeneration() + " obj\n");
            put(object.getValue(), 0);
            put("\nendobj\n");
        }
        var start = out.size();
        put("xref\n0 1\n0000000000 65535 f \n");
        places.forEach((key, place) -> put("%d 1\n%010d %05d n \n".formatted(key.getNumber(), place, key.getGeneration())));
        var last = objects.isEmpty() ? 0 : places.lastKey().getNumber();
        trailer.setLong(COSName.SIZE, last + 1);
        put("trailer\n");
        put(trailer, 1);
        put("\nstartxref\n" + start + "\n%%EOF\n");
        return out.toByteArray();
    }

    private void put(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void put(COSBase value, int depth) throws IOException {
        switch (value) {
            case COSObject reference when reference.getKey() != null -> put(reference.getKey().getNumber() + " " + reference.getKey().getGeneration() + " R");
            case COSBase known when depth > 0 && keys.containsKey(known) -> put(keys.get(known).getNumber() + " " + keys.get(known).getGeneration() + " R");
            case COSBase deep when depth > DEEPEST || depth > 0 && out.size() > LONGEST -> put("null");
            case COSStream stream when depth == 0 -> stream(stream);
            case COSDictionary dictionary -> dictionary(dictionary, depth);
            case COSArray array -> {
                put("[");
                for (var item : array) {
                    put(item == null ? COSNull.NULL : item, depth + 1);
                    put(" ");
                }
                put("]");
            }
            case COSName name -> name.writePDF(out);
            case COSInteger number -> number.writePDF(out);
            case COSFloat number -> number.writePDF(out);
            case COSString text -> put("<" + text.toHexString() + ">");
            default -> put(value.toString().toLowerCase(java.util.Locale.ROOT).contains("true") ? "true" : "null");
        }
    }

    private void stream(COSStream stream) throws IOException {
        byte[] raw;
        try (var in = stream.createRawInputStream()) {
            raw = in.readAllBytes();
        }
        dictionary(stream, 0);
        put("\nstream\n");
        out.writeBytes(raw);
        put("\nendstream");
    }

    private void dictionary(COSDictionary dictionary, int depth) throws IOException {
        put("<<");
        for (var entry : dictionary.entrySet()) {
            entry.getKey().writePDF(out);
            put(" ");
            put(entry.getValue() == null ? COSNull.NULL : entry.getValue(), depth + 1);
            put("\n");
        }
        put(">>");
    }
}
