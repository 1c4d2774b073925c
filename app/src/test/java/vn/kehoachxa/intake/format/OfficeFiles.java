package vn.kehoachxa.intake.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files of Microsoft's old format, for tests of what is refused. */
public final class OfficeFiles {

    private OfficeFiles() {}

    /** A compound file with one stream of this name. */
    public static byte[] compound(String stream) {
        var out = new ByteArrayOutputStream();
        try (var file = new POIFSFileSystem()) {
            file.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
            file.writeFilesystem(out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }
}
