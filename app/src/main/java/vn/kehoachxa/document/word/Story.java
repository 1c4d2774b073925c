package vn.kehoachxa.document.word;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;

/**
 * The text of one section as it grows.
 *
 * @param width the text's width on the page, in mm
 * @param height the text's height on the page, in mm
 */
record Story(CTBody body, Bookmarks bookmarks, Lengths lengths, double width, double height) {

    Par par(WordStyle style) {
        return new Par(body.addNewP(), style);
    }

    CTTbl table() {
        return body.addNewTbl();
    }

    /** A rule in the middle of the page. */
    void rule(double length) {
        Rule.centred(body::addNewP, width, length);
    }
}
