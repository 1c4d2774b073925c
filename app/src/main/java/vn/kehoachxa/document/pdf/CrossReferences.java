package vn.kehoachxa.document.pdf;

import java.util.Arrays;

/** Where the objects of a file are, as its cross-reference stream says it (ISO 32000-1, 7.5.8). */
final class CrossReferences {

    /** Bytes of a line: kind, place, index. */
    private static final int WIDTH = 7;
    /** Each line is written as what differs from the line above it, which is nearly always 1 in its last number. */
    private static final byte UP = 2;

    private int[] places = new int[1024];
    /** Of objects in streams the index, whose stream is the place; negative for those that stand in the file itself. */
    private int[] indexes = new int[1024];
    private int size = 1;

    int reserve() {
        if (size == places.length) {
            places = Arrays.copyOf(places, 2 * size);
            indexes = Arrays.copyOf(indexes, 2 * size);
        }
        return size++;
    }

    void at(int number, int offset) {
        places[number] = offset;
        indexes[number] = -1;
    }

    void inStream(int number, int stream, int index) {
        places[number] = stream;
        indexes[number] = index;
    }

    /** What the stream's dictionary says about it. */
    String entries() {
        return "/Size " + size + "/W[1 4 2]/DecodeParms<</Predictor 12/Columns " + WIDTH + ">>";
    }

    PdfBytes table() {
        var table = new byte[size * (WIDTH + 1)];
        var above = new byte[WIDTH];
        for (var number = 0; number < size; number++) {
            var line = number == 0 ? new byte[] {0, 0, 0, 0, 0, -1, -1} : line(number);
            var at = number * (WIDTH + 1);
            table[at] = UP;
            for (var i = 0; i < WIDTH; i++) {
                table[at + 1 + i] = (byte) (line[i] - above[i]);
            }
            above = line;
        }
        return new PdfBytes().put(table, table.length);
    }

    private byte[] line(int number) {
        var place = places[number];
        var index = indexes[number];
        return new byte[] {
            (byte) (index < 0 ? 1 : 2), (byte) (place >> 24), (byte) (place >> 16), (byte) (place >> 8), (byte) place,
            (byte) (Math.max(0, index) >> 8), (byte) Math.max(0, index)
        };
    }
}
