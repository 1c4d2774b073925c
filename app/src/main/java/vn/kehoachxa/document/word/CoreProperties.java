package vn.kehoachxa.document.word;

import vn.kehoachxa.document.Document;

/** The properties of a file that Windows shows: title, author, when it was made. */
final class CoreProperties {

    /** When every file says that it was made: a real time would make each writing another file. */
    private static final String MADE = "2026-01-01T00:00:00Z";

    private CoreProperties() {}

    static Xml of(Document document) {
        var xml = Xml.part()
                .start("cp:coreProperties")
                .attribute("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties")
                .attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/")
                .attribute("xmlns:dcterms", "http://purl.org/dc/terms/")
                .attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
        time(xml, "dcterms:created");
        text(xml, "dc:creator", document.author());
        text(xml, "dc:language", "vi-VN");
        text(xml, "cp:lastModifiedBy", document.author());
        time(xml, "dcterms:modified");
        text(xml, "dc:title", document.title());
        return xml.end();
    }

    private static void text(Xml xml, String name, String text) {
        xml.start(name).text(text).end();
    }

    private static void time(Xml xml, String name) {
        xml.start(name).attribute("xsi:type", "dcterms:W3CDTF").text(MADE).end();
    }
}
