package vn.kehoachxa.intake.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.kehoachxa.intake.source.Grid;
import vn.kehoachxa.intake.source.Para;
import vn.kehoachxa.intake.source.Source;

/** Word files put together for tests, out of the XML of their parts. */
public final class WordFile {

    public static final String MAIN_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String NAMESPACES =
            " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                    + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
                    + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
                    + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
                    + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();
    private String type = MAIN_TYPE;

    /** A file with this in its body. */
    public static WordFile of(String... blocks) {
        var file = new WordFile();
        file.part("word/document.xml", "<w:document" + NAMESPACES + "><w:body>" + String.join("", blocks) + "</w:body></w:document>");
        return file;
    }

    /** The texts of a file with this in its body. */
    static List<String> texts(String... blocks) {
        return texts(of(blocks).read());
    }

    /** The texts in order, each behind the label that is printed before it; those of cells too. */
    static List<String> texts(Source source) {
        return source.pieces().stream().flatMap(p -> switch (p) {
            case Para para -> java.util.stream.Stream.of(para);
            case Grid grid -> grid.rows().stream().flatMap(r -> r.cells().stream()).flatMap(c -> c.paras().stream());
        }).map(p -> p.label() == null ? p.text() : p.label().text() + " " + p.text()).toList();
    }

    public WordFile styles(String... styles) {
        return related("styles", "<w:styles" + NAMESPACES + ">" + String.join("", styles) + "</w:styles>");
    }

    public WordFile numbering(String... lists) {
        return related("numbering", "<w:numbering" + NAMESPACES + ">" + String.join("", lists) + "</w:numbering>");
    }

    WordFile footnotes(String... notes) {
        return related("footnotes", "<w:footnotes" + NAMESPACES + ">" + String.join("", notes) + "</w:footnotes>");
    }

    private WordFile related(String name, String xml) {
        relations.append("<Relationship Id=\"r%s\" Type=\"%s%s\" Target=\"%s.xml\"/>".formatted(name, OFFICE, name, name));
        return part("word/" + name + ".xml", xml);
    }

    public WordFile part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public WordFile part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    /** Says another type of its document. */
    public WordFile type(String other) {
        type = other;
        return this;
    }

    public byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            put(zip, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                    <Override PartName="/word/document.xml" ContentType="%s"/></Types>""".formatted(type).getBytes(StandardCharsets.UTF_8));
            put(zip, "_rels/.rels", """
                    <Relationships xmlns="%s"><Relationship Id="r1" Type="%sofficeDocument" Target="word/document.xml"/>\
                    <Relationship Id="r2" Type="%s/metadata/core-properties" Target="docProps/core.xml"/></Relationships>"""
                    .formatted(RELATIONS, OFFICE, RELATIONS).getBytes(StandardCharsets.UTF_8));
            put(zip, "word/_rels/document.xml.rels",
                    ("<Relationships xmlns=\"" + RELATIONS + "\">" + relations + "</Relationships>").getBytes(StandardCharsets.UTF_8));
            for (var part : parts.entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
    }

    public Source read() {
        return new WordSource().read(bytes());
    }

    /** The only piece of the file. */
    Para para() {
        var pieces = read().pieces();
        if (pieces.size() != 1) {
            throw new AssertionError(pieces);
        }
        return (Para) pieces.getFirst();
    }

    /** The only piece of the file. */
    Grid grid() {
        return (Grid) read().pieces().getFirst();
    }

    public static String p(String content) {
        return "<w:p>" + content + "</w:p>";
    }

    /** A paragraph with properties. */
    static String p(String properties, String content) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + content + "</w:p>";
    }

    public static String t(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /** A run with properties. */
    static String t(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /** A run of anything. */
    static String r(String content) {
        return "<w:r>" + content + "</w:r>";
    }

    static String style(String type, String id, String content) {
        return "<w:style w:type=\"%s\" w:styleId=\"%s\"><w:name w:val=\"%s\"/>%s</w:style>".formatted(type, id, id, content);
    }

    static String tc(String properties, String... blocks) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + String.join("", blocks) + "</w:tc>";
    }

    static String cell(String text) {
        return tc("", p(t(text)));
    }

    static String tr(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    /** A table with columns of these widths, in twips. */
    static String tbl(String properties, int[] widths, String... rows) {
        var grid = new StringBuilder();
        for (var width : widths) {
            grid.append("<w:gridCol w:w=\"").append(width).append("\"/>");
        }
        return "<w:tbl><w:tblPr>" + properties + "</w:tblPr><w:tblGrid>" + grid + "</w:tblGrid>" + String.join("", rows) + "</w:tbl>";
    }
}
