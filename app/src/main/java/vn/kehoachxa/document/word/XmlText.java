package vn.kehoachxa.document.word;

import javax.xml.namespace.QName;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/** What XML asks of a text. */
final class XmlText {

    private static final QName SPACE = new QName("http://www.w3.org/XML/1998/namespace", "space");

    private XmlText() {}

    /**
     * The text without characters that no XML file may hold. The texts of a paper are cleaned on their way in; this is the second lock,
     * since one such character would make a file that Word does not open.
     */
    static String legal(String text) {
        if (isPlain(text)) {
            return text;
        }
        return text.codePoints()
                .filter(XmlText::isLegal)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Whether every character is legal by itself: so are nearly all texts, and streams take their time. */
    private static boolean isPlain(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (Character.isSurrogate(c) || !isLegal(c)) {
                return false;
            }
        }
        return true;
    }

    /** Spaces at the ends of a text and several in a row are dropped by Word unless told not to. */
    static void keepSpaces(CTText text) {
        try (var cursor = text.newCursor()) {
            cursor.setAttributeText(SPACE, "preserve");
        }
    }

    private static boolean isLegal(int c) {
        return c >= 0x20 && c <= 0xd7ff || c == '\t' || c >= 0xe000 && c <= 0xfffd || c >= 0x10000;
    }
}
