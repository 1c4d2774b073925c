package vn.kehoachxa.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;

/** Changes a file as bytes, knowing nothing of it. */
final class Bytes implements Mutator {

    private static final int[] VALUES = {0, 1, 0x7f, 0x80, 0xff, ' ', '\n', '<', '>', '"', '{', '[', '/', '(', '0', '9', '-', '&', '%'};
    private static final int LONGEST = 2_000_000;

    /** Other files, to splice with. */
    private final List<byte[]> others;

    Bytes(List<byte[]> others) {
        this.others = others;
    }

    @Override
    public byte[] mutate(byte[] file, Dice dice) {
        var bytes = file;
        for (var n = 1 + dice.small(6); n > 0; n--) {
            bytes = once(bytes, dice);
        }
        return bytes;
    }

    private byte[] once(byte[] file, Dice dice) {
        if (file.length == 0) {
            return new byte[] {(byte) dice.below(256)};
        }
        var at = dice.below(file.length);
        var length = Math.min(file.length - at, 1 + dice.small(dice.once(4) ? file.length : 64));
        return switch (dice.below(11)) {
            case 0, 1 -> set(file, at, file[at] ^ 1 << dice.below(8));
            case 2 -> set(file, at, VALUES[dice.below(VALUES.length)]);
            case 3 -> set(file, at, dice.below(256));
            case 4 -> number(file, at, dice);
            case 5 -> joined(part(file, 0, at), part(file, at + length, file.length));
            case 6 -> file.length > LONGEST ? file : joined(part(file, 0, at + length), part(file, at, file.length));
            case 7 -> joined(part(file, 0, at), random(dice), part(file, at, file.length));
            case 8 -> move(file, at, length, dice);
            case 9 -> dice.once(3) ? part(file, 0, at) : filled(file, at, length, VALUES[dice.below(VALUES.length)]);
            default -> splice(file, at, dice);
        };
    }

    private static byte[] set(byte[] file, int at, int value) {
        var changed = file.clone();
        changed[at] = (byte) value;
        return changed;
    }

    /** A number of two, four or eight bytes, either way round. */
    private static byte[] number(byte[] file, int at, Dice dice) {
        var changed = file.clone();
        var size = dice.of(List.of(2, 4, 8));
        var value = dice.of(List.of(0L, 1L, -1L, 0x7fffL, 0x8000L, 0xffffL, 0x7fff_ffffL, 0x8000_0000L, 0xffff_ffffL, Long.MAX_VALUE, Long.MIN_VALUE));
        var little = dice.once(2);
        for (var i = 0; i < size && at + i < changed.length; i++) {
            changed[at + i] = (byte) (value >> 8 * (little ? i : size - 1 - i));
        }
        return changed;
    }

    private static byte[] random(Dice dice) {
        var bytes = new byte[1 + dice.small(64)];
        for (var i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) dice.below(256);
        }
        return bytes;
    }

    private static byte[] move(byte[] file, int at, int length, Dice dice) {
        var changed = file.clone();
        var to = dice.below(file.length);
        System.arraycopy(file, at, changed, to, Math.min(length, file.length - to));
        return changed;
    }

    private static byte[] filled(byte[] file, int at, int length, int value) {
        var changed = file.clone();
        Arrays.fill(changed, at, at + length, (byte) value);
        return changed;
    }

    private byte[] splice(byte[] file, int at, Dice dice) {
        var other = dice.of(others);
        var from = other.length == 0 ? 0 : dice.below(other.length);
        return joined(part(file, 0, at), part(other, from, Math.min(other.length, from + LONGEST)));
    }

    private static byte[] part(byte[] file, int from, int to) {
        return Arrays.copyOfRange(file, Math.min(from, file.length), Math.min(to, file.length));
    }

    private static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
