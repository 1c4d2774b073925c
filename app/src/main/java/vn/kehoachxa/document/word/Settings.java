package vn.kehoachxa.document.word;

import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;

/** The settings part. Without the compatibility mode of today Word opens the file as one of 2007 and shifts tables to the left. */
final class Settings {

    private static final String XML =
            """
            <w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
            <w:zoom w:percent="100"/>\
            <w:defaultTabStop w:val="720"/>\
            <w:characterSpacingControl w:val="doNotCompress"/>\
            <w:compat>\
            <w:doNotExpandShiftReturn/>\
            <w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>\
            </w:compat>\
            <w:themeFontLang w:val="vi-VN"/>\
            <w:decimalSymbol w:val=","/>\
            <w:listSeparator w:val=";"/>\
            </w:settings>""";

    private Settings() {}

    /** Written as XML, since the small schemas that come with POI have no class for the compatibility settings. */
    static void apply(CTSettings settings) {
        try {
            settings.set(CTSettings.Factory.parse(XML, new XmlOptions().setLoadReplaceDocumentElement(null)));
        } catch (XmlException e) {
            throw new IllegalStateException("the settings part is no XML", e);
        }
    }
}
