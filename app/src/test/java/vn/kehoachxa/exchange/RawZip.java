package vn.kehoachxa.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipInputStream;

/** A zip byte by byte, so that it can say of itself what no library would write. */
public final class RawZip {

    /** An entry, and what its two heads say of it. */
    public static final class Item {

        public String name;
        /** As it stands in front of the entry; null where it is the same. */
        public String localName;
        /** As it stands in the file. */
        public byte[] packed;
        public int method;
        public int flags;
        public long crc;
        public long size;
        /** In the list alone. */
        public long listedPacked;
        public int attributes;
        /** The entry whose place the list names for this one; -1 for its own. */
        public int at = -1;

        public Item(String name, byte[] content) {
            this.name = name;
            content(content);
        }

        public void content(byte[] content) {
            var sum = new CRC32();
            sum.update(content);
            packed = content;
            crc = sum.getValue();
            size = content.length;
            listedPacked = content.length;
        }

        /** The same content, packed. */
        public Item deflate() {
            var out = new ByteArrayOutputStream();
            try (var deflated = new DeflaterOutputStream(out, new Deflater(9, true))) {
                deflated.write(packed);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            packed = out.toByteArray();
            listedPacked = packed.length;
            method = 8;
            return this;
        }

        public byte[] content() {
            return packed;
        }
    }

    public final List<Item> items = new ArrayList<>();
    public byte[] before = {};
    public byte[] behind = {};

    public static RawZip of(Path file) {
        var zip = new RawZip();
        try (var in = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.items.add(new Item(entry.getName(), in.readAllBytes()));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return zip;
    }

    public Item item(String ending) {
        return items.stream().filter(i -> i.name.endsWith(ending)).findFirst().orElseThrow();
    }

    public byte[] bytes() {
        var out = new ByteArrayOutputStream();
        out.writeBytes(before);
        var places = new ArrayList<Integer>();
        for (var item : items) {
            places.add(out.size());
            var name = raw(item.localName == null ? item.name : item.localName);
            out.writeBytes(head(30).putInt(0x04034b50).putShort((short) 20).putShort((short) item.flags).putShort((short) item.method)
                    .putInt(0x21).putInt((int) item.crc).putInt((int) item.listedPacked).putInt((int) item.size)
                    .putShort((short) name.length).putShort((short) 0).array());
            out.writeBytes(name);
            out.writeBytes(item.packed);
        }
        var list = out.size();
        for (var i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var name = raw(item.name);
            out.writeBytes(head(46).putInt(0x02014b50).putShort((short) 0x314).putShort((short) 20).putShort((short) item.flags)
                    .putShort((short) item.method).putInt(0x21).putInt((int) item.crc).putInt((int) item.listedPacked).putInt((int) item.size)
                    .putShort((short) name.length).putShort((short) 0).putShort((short) 0).putShort((short) 0).putShort((short) 0)
                    .putInt(item.attributes).putInt(places.get(item.at < 0 ? i : item.at)).array());
            out.writeBytes(name);
        }
        var end = out.size();
        out.writeBytes(head(22).putInt(0x06054b50).putInt(0).putShort((short) items.size()).putShort((short) items.size())
                .putInt(end - list).putInt(list).putShort((short) 0).array());
        out.writeBytes(behind);
        return out.toByteArray();
    }

    private static ByteBuffer head(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] raw(String name) {
        return name.getBytes(StandardCharsets.UTF_8);
    }
}
