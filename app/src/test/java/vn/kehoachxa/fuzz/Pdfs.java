package vn.kehoachxa.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/** Changes a PDF below its outer form: values in its objects, references that lead elsewhere or in a circle, what its streams unpack to. */
final class Pdfs implements Mutator {

    private static final int LONGEST = 400_000;
    private static final Pattern STREAM = Pattern.compile("<<[^>]{0,400}>>\\s*stream\r?\n");

    private static final List<String> OPERATORS = List.of(
            "q ", "Q ", "BT ", "ET ", "/F1 0 Tf ", "/F1 1e9 Tf ", "1e30 0 0 1e30 0 0 Tm ", "0 0 0 0 0 0 cm ", "(abc) Tj ", "[(a) -99999999 (b)] TJ ", "<0> Tj ",
            "/X Do ", "/X gs ", "BI /W 99999 /H 99999 ID x EI ", "0 0 1e9 1e9 re f ", "1 2 m 3 4 l S ", "-1 Tr ", "/P <</MCID 0>> BDC ", "EMC ", "EMC EMC ", "[[[[[[ ", "<<<< ", "( ");

    private final Mutator bytes;
    private final Mutator json;

    Pdfs(Mutator bytes, Mutator json) {
        this.bytes = bytes;
        this.json = json;
    }

    @Override
    public byte[] mutate(byte[] file, Dice dice) {
        if (dice.once(4)) {
            return dice.once(2) ? bytes.mutate(file, dice) : packed(file, dice);
        }
        try (var pdf = Loader.loadPDF(file)) {
            var objects = new PdfObjects(pdf);
            var all = objects.all();
            for (var n = 1 + dice.small(4); n > 0; n--) {
                once(dice.of(all), all, dice);
            }
            var changed = objects.file();
            return dice.once(6) ? bytes.mutate(changed, dice) : changed;
        } catch (IOException | RuntimeException | StackOverflowError notWritten) {
            return bytes.mutate(file, dice);
        }
    }

    /** Changes what a stream of the file as it is unpacks to: those that hold objects and places too. */
    private byte[] packed(byte[] file, Dice dice) {
        var text = new String(file, StandardCharsets.ISO_8859_1);
        var streams = STREAM.matcher(text).results().filter(m -> m.group().contains("FlateDecode")).toList();
        if (streams.isEmpty()) {
            return bytes.mutate(file, dice);
        }
        var found = dice.of(streams);
        var end = text.indexOf("endstream", found.end());
        byte[] content;
        try (var in = new InflaterInputStream(new ByteArrayInputStream(file, found.end(), Math.max(0, end - found.end())))) {
            content = in.readNBytes(LONGEST);
        } catch (IOException e) {
            return bytes.mutate(file, dice);
        }
        var changed = new ByteArrayOutputStream();
        try (var deflating = new DeflaterOutputStream(changed)) {
            deflating.write(dice.once(2) ? bytes.mutate(content, dice) : operators(content, dice));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        var before = text.substring(0, found.start()) + found.group().replaceFirst("/Length \\d+", "/Length " + changed.size());
        return (before + changed.toString(StandardCharsets.ISO_8859_1) + "\n" + text.substring(Math.max(end, found.end()))).getBytes(StandardCharsets.ISO_8859_1);
    }

    private void once(COSBase object, List<COSBase> objects, Dice dice) throws IOException {
        switch (object) {
            case COSStream stream when dice.below(3) > 0 -> stream(stream, dice);
            case COSDictionary dictionary when dictionary.size() > 0 -> dictionary(dictionary, objects, dice);
            case COSArray array when array.size() > 0 -> array(array, objects, dice);
            default -> {
                // Nothing in it to change.
            }
        }
    }

    private static void dictionary(COSDictionary dictionary, List<COSBase> objects, Dice dice) {
        var names = new ArrayList<>(dictionary.keySet());
        var name = dice.of(names);
        switch (dice.below(5)) {
            case 0 -> dictionary.removeItem(name);
            case 1 -> dictionary.setItem(dice.of(names), dictionary.getItem(name));
            case 2 -> dictionary.setItem(name, dice.of(objects));
            default -> dictionary.setItem(name, other(dictionary.getItem(name), objects, dice));
        }
    }

    private static void array(COSArray array, List<COSBase> objects, Dice dice) {
        var at = dice.below(array.size());
        switch (dice.below(5)) {
            case 0 -> array.remove(at);
            case 1 -> {
                for (var n = dice.small(3_000); n > 0; n--) {
                    array.add(array.get(at));
                }
            }
            case 2 -> array.set(at, dice.of(objects));
            default -> array.set(at, other(array.get(at), objects, dice));
        }
    }

    private static COSBase other(COSBase value, List<COSBase> objects, Dice dice) {
        return switch (dice.below(9)) {
            case 0 -> COSNull.NULL;
            case 1 -> COSBoolean.getBoolean(dice.once(2));
            case 2, 3 -> COSInteger.get(dice.of(List.of(0L, -1L, 1L, 65_536L, (long) Integer.MAX_VALUE, (long) Integer.MIN_VALUE, Long.MAX_VALUE, (long) dice.below(1_000))));
            case 4 -> new COSFloat(dice.of(List.of(0f, -1f, 1e30f, -1e30f, Float.MIN_VALUE, 0.5f, 1e9f)));
            case 5 -> COSName.getPDFName(dice.of(List.of("FlateDecode", "LZWDecode", "RunLengthDecode", "ASCII85Decode", "DCTDecode", "Crypt", "Page", "Pages", "Font", "Type0",
                    "Type1", "Type3", "TrueType", "CIDFontType0", "CIDFontType2", "Identity-H", "Image", "Form", "Catalog", "X")));
            case 6 -> new COSString(Strings.odd(dice));
            case 7 -> {
                var array = new COSArray();
                array.add(value instanceof COSObject reference ? reference : dice.of(objects));
                yield array;
            }
            default -> dice.of(objects);
        };
    }

    private void stream(COSStream stream, Dice dice) throws IOException {
        byte[] content;
        try (var in = stream.createInputStream()) {
            content = in.readNBytes(LONGEST);
        }
        var changed = content.length > 0 && content[0] == '{' ? json.mutate(content, dice) : dice.once(2) ? bytes.mutate(content, dice) : operators(content, dice);
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(changed);
        }
    }

    /** With operators of a page, or numbers, where there are others. */
    private static byte[] operators(byte[] content, Dice dice) {
        var text = new String(content, StandardCharsets.ISO_8859_1);
        for (var n = 1 + dice.small(4); n > 0; n--) {
            var at = text.indexOf(' ', text.isEmpty() ? 0 : dice.below(text.length())) + 1;
            var end = text.indexOf(' ', at);
            var piece = dice.once(2) ? Strings.number(dice) + " " : dice.of(OPERATORS);
            text = text.substring(0, at) + piece.repeat(dice.once(6) ? 1 + dice.small(5_000) : 1) + text.substring(dice.once(2) || end < at ? at : end);
        }
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
