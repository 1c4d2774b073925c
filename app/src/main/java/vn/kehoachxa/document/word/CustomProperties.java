package vn.kehoachxa.document.word;

import java.util.UUID;

/**
 * The properties that are our own: which paper the file was made of, so that it is known again when it comes back edited. Other programs
 * keep them when they save the file.
 */
final class CustomProperties {

    static final String PAPER = "kehoachxa.paper";

    /** What Office demands of every property that is not its own. */
    private static final String FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
    /** The first number that is free for them. */
    private static final int FIRST = 2;

    private CustomProperties() {}

    /** @param paper null where none is to be named */
    static Xml of(UUID paper) {
        var xml = Xml.part()
                .start("Properties")
                .attribute("xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties")
                .attribute("xmlns:vt", "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes");
        if (paper != null) {
            xml.start("property").attribute("fmtid", FORMAT).attribute("pid", FIRST).attribute("name", PAPER);
            xml.start("vt:lpwstr").text(paper.toString()).end().end();
        }
        return xml.end();
    }
}
