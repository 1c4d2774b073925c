package vn.kehoachxa.document.pdf;

import java.util.zip.Deflater;

/** Packs one stream after the other with the same means: they are many, and each new set of means is costly. */
final class Packer implements AutoCloseable {

    /** Of 9: the next one takes a third more time for 2 in 100 of the size; {@code docs/performance.md}. */
    private static final int LEVEL = 4;

    private final Deflater deflater = new Deflater(LEVEL);
    private final PdfBytes packed = new PdfBytes();
    private final byte[] part = new byte[1 << 16];

    /** @return good until the next call */
    PdfBytes pack(byte[] bytes, int length) {
        deflater.reset();
        deflater.setInput(bytes, 0, length);
        deflater.finish();
        packed.clear();
        while (!deflater.finished()) {
            packed.put(part, deflater.deflate(part));
        }
        return packed;
    }

    @Override
    public void close() {
        deflater.end();
    }
}
