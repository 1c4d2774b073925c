package vn.kehoachxa.document.word;

import java.util.UUID;
import vn.kehoachxa.document.Document;

/**
 * The properties that are our own: which paper the file was made of, so that it is known again when it comes back edited, and whose paper
 * that is. Other programs keep them when they save the file.
 */
final class CustomProperties {

    static final String PAPER = "kehoachxa.paper";
    private static final String OFFICE = "kehoachxa.office";

    /** What Office demands of every property that is not its own. */
    private static final String FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
    /** The first number that is free for them. */
    private static final int FIRST = 2;

    private CustomProperties() {}

    static Xml of(Document document) {
        var xml = Xml.part()
                .start("Properties")
                .attribute("xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties")
                .attribute("xmlns:vt", "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes");
        put(xml, FIRST, PAPER, document.source());
        put(xml, FIRST + 1, OFFICE, document.office());
        return xml.end();
    }

    private static void put(Xml xml, int number, String name, UUID value) {
        if (value != null) {
            xml.start("property").attribute("fmtid", FORMAT).attribute("pid", number).attribute("name", name);
            xml.start("vt:lpwstr").text(value.toString()).end().end();
        }
    }
}
