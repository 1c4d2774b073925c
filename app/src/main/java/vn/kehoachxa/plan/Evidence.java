package vn.kehoachxa.plan;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A file that shows what was done (minh chứng). Its bytes are kept beside the data, under their hash.
 *
 * @param name the file's own name, without a folder
 * @param size in bytes
 * @param sha256 of its bytes, in lower-case hexadecimal
 */
public record Evidence(UUID id, String name, long size, String sha256) {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    public Evidence {
        name = Texts.oneLine(name);
        if (size < 0 || !SHA256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("no file has " + size + " bytes with the hash " + sha256);
        }
    }
}
