package vn.kehoachxa.plan;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, by which files that are kept or written are known: in lower-case hexadecimal, as {@link Evidence} has it. */
public final class Sha256 {

    private Sha256() {}

    /** Of all these bytes. */
    public static String of(byte[] bytes) {
        return written(digest().digest(bytes));
    }

    /** What a digest has come to. @param sum its bytes */
    public static String written(byte[] sum) {
        return HexFormat.of().formatHex(sum);
    }

    /** A fresh one, for bytes that come one after the other. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
