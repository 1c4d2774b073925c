package vn.kehoachxa.document.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/**
 * Title, author and language of a file, said twice and the same: in the information dictionary, which viewers show, and as XMP, which
 * archives read. There is no date in either, so that the same document gives the same file on any day.
 *
 * @param title may be empty
 * @param author may be empty
 * @param language {@code vi-VN}
 * @param paper the paper that it was made of, or null: a file that comes back is known by it
 * @param office whose paper it is, or null
 */
record Metadata(String title, String author, String language, UUID paper, UUID office) {

    private static final String PRODUCER = "Kế hoạch xã";
    /** PDF/A knows no property of PDF/UA: a file that has one describes it. */
    private static final String XMP = """
            <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
             <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
              <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
                xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
                xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
               <pdfaid:part>%d</pdfaid:part>
               <pdfaid:conformance>%s</pdfaid:conformance>
               <pdfuaid:part>1</pdfuaid:part>
               <dc:format>application/pdf</dc:format>
               <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
               <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
               <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
               <pdf:Producer>%s</pdf:Producer>
               <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
                <pdfaSchema:schema>PDF/UA</pdfaSchema:schema>
                <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
                 <pdfaProperty:name>part</pdfaProperty:name>
                 <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                 <pdfaProperty:category>internal</pdfaProperty:category>
                 <pdfaProperty:description>PDF/UA part</pdfaProperty:description>
                </rdf:li></rdf:Seq></pdfaSchema:property>
               </rdf:li></rdf:Bag></pdfaExtension:schemas>
              </rdf:Description>
             </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>""";

    Metadata {
        title = printable(title);
        author = printable(author);
    }

    /** Writes the information dictionary; returns its number. */
    int writeInformation(PdfFile file) throws IOException {
        var number = file.reserve();
        var entries = file.object(number).put("<</Title").text(title).put("/Author").text(author).put("/Producer").text(PRODUCER);
        if (paper != null) {
            entries.put("/kehoachxa.paper").text(paper.toString());
        }
        if (office != null) {
            entries.put("/kehoachxa.office").text(office.toString());
        }
        entries.put(">>");
        return number;
    }

    /** Writes the XMP, not packed, so that any program finds it; returns its number. */
    int writeXmp(PdfFile file, Conformance conformance) throws IOException {
        var number = file.reserve();
        var xmp = xmp(conformance).getBytes(StandardCharsets.UTF_8);
        file.raw(number, "/Type/Metadata/Subtype/XML", xmp, xmp.length);
        return number;
    }

    private String xmp(Conformance conformance) {
        return String.format(
                Locale.ROOT, XMP, conformance.part(), conformance.level(), escaped(title), escaped(author), escaped(language), escaped(PRODUCER));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Without what XML can not carry: control characters, halves of characters. */
    private static String printable(String text) {
        var out = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c >= 0xe000 && c < 0xfffe || c >= 0x10000 || c >= ' ' && c < 0xd800 && c != 0x7f)
                .forEach(out::appendCodePoint);
        return out.toString().strip();
    }
}
