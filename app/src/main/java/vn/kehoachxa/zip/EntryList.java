package vn.kehoachxa.zip;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import vn.kehoachxa.zip.StrictZip.Entry;
import vn.kehoachxa.zip.StrictZip.Reason;
import vn.kehoachxa.zip.StrictZip.Refused;

/**
 * The list of entries at the end of a zip (APPNOTE.TXT 4.3.12), held against what stands in front of each entry (4.3.7). The file is to
 * be tiled by its entries, list and end, with nothing between and no comment behind.
 */
final class EntryList {

    private static final int MOST = 2_000;
    /** The list in bytes: names and extra fields of so many entries. */
    private static final int LONGEST_LIST = 1 << 20;
    /** All entries unpacked, in bytes. */
    private static final long MOST_BYTES = 4L << 30;
    /** How many times its packed length an entry may be, once it is longer than {@link #RATIO_FROM}. */
    private static final int RATIO = 100;
    private static final long RATIO_FROM = 1 << 20;

    private static final int LOCAL = 0x04034b50;
    private static final int LISTED = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int LISTED_LENGTH = 46;
    private static final int END_LENGTH = 22;

    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    /** Encrypted in one of three ways. */
    private static final int ENCRYPTED = 1 | 1 << 6 | 1 << 13;
    /** Length and sum stand behind the entry. */
    private static final int BEHIND = 1 << 3;
    private static final int UNIX_TYPE = 0xf000;
    private static final int UNIX_FILE = 0x8000;
    private static final int DOS_FOLDER = 0x10;

    private final FileChannel file;

    EntryList(FileChannel file) {
        this.file = file;
    }

    /** An entry as the list has it. */
    private record Listed(String name, int flags, int method, long crc, long packed, long size, long offset) {}

    List<Entry> read() throws IOException {
        var length = file.size();
        if (length < END_LENGTH) {
            throw broken();
        }
        var end = bytes(length - END_LENGTH, END_LENGTH);
        if (end.getInt(0) != END || end.getShort(4) != 0 || end.getShort(6) != 0 || end.getShort(8) != end.getShort(10) || end.getShort(20) != 0) {
            throw broken();
        }
        var count = end.getShort(10) & 0xffff;
        var size = end.getInt(12) & 0xffffffffL;
        var from = end.getInt(16) & 0xffffffffL;
        if (from + size != length - END_LENGTH) {
            throw broken();
        }
        if (count > MOST || size > LONGEST_LIST) {
            throw new Refused(Reason.EXCESS, "");
        }
        var listed = listed(bytes(from, (int) size), count);
        checkSizes(listed);
        checkNames(listed);
        return located(listed, from);
    }

    private static List<Listed> listed(ByteBuffer list, int count) throws Refused {
        var all = new ArrayList<Listed>(count);
        while (all.size() < count) {
            if (list.remaining() < LISTED_LENGTH || list.getInt(list.position()) != LISTED) {
                throw broken();
            }
            var at = list.position();
            var nameLength = list.getShort(at + 28) & 0xffff;
            var behind = nameLength + (list.getShort(at + 30) & 0xffff) + (list.getShort(at + 32) & 0xffff);
            if (list.remaining() < LISTED_LENGTH + behind) {
                throw broken();
            }
            var name = text(list, at + LISTED_LENGTH, nameLength);
            checkKind(name, list.getInt(at + 38), list.getShort(at + 34));
            all.add(new Listed(
                    name, list.getShort(at + 8) & 0xffff, list.getShort(at + 10) & 0xffff, unsigned(list, at + 16), unsigned(list, at + 20),
                    unsigned(list, at + 24), unsigned(list, at + 42)));
            list.position(at + LISTED_LENGTH + behind);
        }
        if (list.hasRemaining()) {
            throw broken();
        }
        return all;
    }

    /** @param attributes what the system that wrote it says of the file: Unix in the upper half, DOS in the lowest byte @param disk on which it begins */
    private static void checkKind(String name, int attributes, int disk) throws Refused {
        var type = attributes >>> 16 & UNIX_TYPE;
        if (name.endsWith("/") || (attributes & DOS_FOLDER) != 0 || type != 0 && type != UNIX_FILE) {
            throw new Refused(Reason.NO_FILE, name);
        }
        if (disk != 0) {
            throw broken();
        }
    }

    private static void checkSizes(List<Listed> listed) throws Refused {
        var all = 0L;
        for (var entry : listed) {
            if ((entry.flags() & ENCRYPTED) != 0) {
                throw new Refused(Reason.ENCRYPTED, entry.name());
            }
            if (entry.method() != STORED && entry.method() != DEFLATED || entry.method() == STORED && entry.size() != entry.packed()) {
                throw new Refused(Reason.DISAGREES, entry.name());
            }
            all += entry.size();
            if (all > MOST_BYTES || entry.size() > RATIO_FROM && entry.size() / RATIO > entry.packed()) {
                throw new Refused(Reason.EXCESS, entry.name());
            }
        }
    }

    private static void checkNames(List<Listed> listed) throws Refused {
        var names = new HashSet<String>();
        for (var entry : listed) {
            if (!EntryName.isPlain(entry.name())) {
                throw new Refused(Reason.NAME, entry.name());
            }
            if (!names.add(entry.name().toLowerCase(Locale.ROOT))) {
                throw new Refused(Reason.TWICE, entry.name());
            }
        }
    }

    /** In the order of the file: each begins where the one before ends, the list where the last one ends. */
    private List<Entry> located(List<Listed> listed, long list) throws IOException {
        var entries = new ArrayList<Entry>(listed.size());
        var at = 0L;
        for (var entry : listed.stream().sorted(Comparator.comparingLong(Listed::offset)).toList()) {
            if (entry.offset() != at) {
                throw new Refused(Reason.DISAGREES, entry.name());
            }
            var begins = begins(entry);
            at = begins + entry.packed();
            if (at > list) {
                throw new Refused(Reason.DISAGREES, entry.name());
            }
            at += (entry.flags() & BEHIND) == 0 ? 0 : behind(entry, at, list);
            entries.add(new Entry(entry.name(), entry.size(), entry.packed(), entry.crc(), entry.method() == DEFLATED, begins));
        }
        if (at != list) {
            throw broken();
        }
        return entries;
    }

    /** Where the bytes of an entry begin. */
    private long begins(Listed entry) throws IOException {
        var head = bytes(entry.offset(), LOCAL_LENGTH);
        if (head.getInt(0) != LOCAL) {
            throw new Refused(Reason.DISAGREES, entry.name());
        }
        var behind = (entry.flags() & BEHIND) != 0;
        var nameLength = head.getShort(26) & 0xffff;
        var same = (head.getShort(6) & 0xffff) == entry.flags()
                && (head.getShort(8) & 0xffff) == entry.method()
                && isSame(head, 14, entry.crc(), behind)
                && isSame(head, 18, entry.packed(), behind)
                && isSame(head, 22, entry.size(), behind)
                && nameLength == entry.name().length();
        if (!same || !text(bytes(entry.offset() + LOCAL_LENGTH, nameLength), 0, nameLength).equals(entry.name())) {
            throw new Refused(Reason.DISAGREES, entry.name());
        }
        return entry.offset() + LOCAL_LENGTH + nameLength + (head.getShort(28) & 0xffff);
    }

    /** @param behind whether 0 may stand here, and the number behind the entry */
    private static boolean isSame(ByteBuffer head, int at, long listed, boolean behind) {
        var here = unsigned(head, at);
        return here == listed || behind && here == 0;
    }

    /** How long that is which stands behind an entry: sum and lengths, with or without a sign in front. */
    private int behind(Listed entry, long at, long list) throws IOException {
        var length = (int) Math.min(16, list - at);
        var there = bytes(at, length);
        var from = length >= 4 && there.getInt(0) == 0x08074b50 ? 4 : 0;
        if (length < from + 12 || unsigned(there, from) != entry.crc() || unsigned(there, from + 4) != entry.packed()
                || unsigned(there, from + 8) != entry.size()) {
            throw new Refused(Reason.DISAGREES, entry.name());
        }
        return from + 12;
    }

    private ByteBuffer bytes(long at, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, at + bytes.position()) < 0) {
                throw broken();
            }
        }
        return bytes.flip();
    }

    /** A byte is a letter: what is not plain English stands out, however it was meant. */
    private static String text(ByteBuffer from, int at, int length) {
        return new String(from.array(), at, length, StandardCharsets.ISO_8859_1);
    }

    private static long unsigned(ByteBuffer from, int at) {
        return from.getInt(at) & 0xffffffffL;
    }

    private static Refused broken() {
        return new Refused(Reason.BROKEN, "");
    }
}
