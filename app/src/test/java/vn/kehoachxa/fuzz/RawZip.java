package vn.kehoachxa.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipInputStream;

/** A zip written field by field, so that any of them can lie. */
final class RawZip {

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int MOST = 4_000_000;

    final List<Entry> entries = new ArrayList<>();
    /** How many entries the end says there are; as many as there are where negative. */
    int claimed = -1;
    /** How far the place of the list is off. */
    int shift;
    byte[] comment = {};
    /** What stands before the first entry. */
    byte[] before = {};

    /** An entry: its two headers and its bytes. */
    static final class Entry {

        String name;
        /** In the local header, where that differs. */
        String localName;
        int method;
        /** In the local header, where that differs. */
        int localMethod = -1;
        int flags = 0x800;
        long crc;
        long size;
        long packed;
        byte[] data;
        long attributes;
        int madeBy = 20;
        byte[] extra = {};
        byte[] localExtra = {};
        /** Its place as the list tells it, where that is not the true one. */
        long place = -1;
        /** Whether it has no bytes of its own in the file. */
        boolean listed;

        /** @param packed whether its bytes are deflated */
        static Entry of(String name, byte[] content, boolean packed) {
            var entry = new Entry();
            entry.name = name;
            entry.method = packed ? DEFLATED : STORED;
            entry.content(content);
            return entry;
        }

        /** Gives it another content, with all that is said of it right. */
        void content(byte[] content) {
            var sum = new CRC32();
            sum.update(content);
            crc = sum.getValue();
            size = content.length;
            data = method == DEFLATED ? deflated(content) : content;
            packed = data.length;
        }

        /** What is in it; null where it can't be unpacked. */
        byte[] unpacked() {
            try (var in = new InflaterInputStream(new ByteArrayInputStream(data), new Inflater(true))) {
                return method == STORED ? data : in.readNBytes(MOST);
            } catch (IOException e) {
                return null;
            }
        }
    }

    static byte[] deflated(byte[] content) {
        var out = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.BEST_SPEED, true);
        try (var deflating = new DeflaterOutputStream(out, deflater)) {
            deflating.write(content);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }

    /** The contents of a zip of ours by their names. */
    static RawZip of(byte[] file) throws IOException {
        var raw = new RawZip();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                raw.entries.add(Entry.of(entry.getName(), zip.readAllBytes(), entry.getMethod() == DEFLATED));
            }
        }
        return raw;
    }

    RawZip with(Entry entry) {
        entries.add(entry);
        return this;
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        var places = new ArrayList<Integer>();
        out.writeBytes(before);
        for (var entry : entries) {
            places.add(entry.listed ? 0 : out.size());
            if (!entry.listed) {
                local(entry, out);
            }
        }
        var list = out.size();
        for (var i = 0; i < entries.size(); i++) {
            central(entries.get(i), places.get(i), out);
        }
        var length = out.size() - list;
        var count = claimed < 0 ? entries.size() : claimed;
        out.writeBytes(little(22).putInt(END).putInt(0).putShort((short) count).putShort((short) count).putInt(length).putInt(list + shift)
                .putShort((short) comment.length).array());
        out.writeBytes(comment);
        return out.toByteArray();
    }

    private static void local(Entry entry, ByteArrayOutputStream out) {
        var name = (entry.localName == null ? entry.name : entry.localName).getBytes(StandardCharsets.UTF_8);
        var method = entry.localMethod < 0 ? entry.method : entry.localMethod;
        out.writeBytes(little(30).putInt(LOCAL).putShort((short) 20).putShort((short) entry.flags).putShort((short) method).putInt(0x0021_0000)
                .putInt((int) entry.crc).putInt((int) entry.packed).putInt((int) entry.size).putShort((short) name.length)
                .putShort((short) entry.localExtra.length).array());
        out.writeBytes(name);
        out.writeBytes(entry.localExtra);
        out.writeBytes(entry.data);
    }

    private static void central(Entry entry, int place, ByteArrayOutputStream out) {
        var name = entry.name.getBytes(StandardCharsets.UTF_8);
        out.writeBytes(little(46).putInt(CENTRAL).putShort((short) entry.madeBy).putShort((short) 20).putShort((short) entry.flags)
                .putShort((short) entry.method).putInt(0x0021_0000).putInt((int) entry.crc).putInt((int) entry.packed).putInt((int) entry.size)
                .putShort((short) name.length).putShort((short) entry.extra.length).putShort((short) 0).putShort((short) 0).putShort((short) 0)
                .putInt((int) entry.attributes).putInt((int) (entry.place < 0 ? place : entry.place)).array());
        out.writeBytes(name);
        out.writeBytes(entry.extra);
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
