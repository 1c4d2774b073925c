package vn.kehoachxa.document.word;

import java.util.List;
import vn.kehoachxa.document.Decree30;
import vn.kehoachxa.document.HeadPiece;
import vn.kehoachxa.document.Run;
import vn.kehoachxa.plan.Orientation;

/** Writes headers and footers: the page's number, and on page 1 stamps and the body's address. */
final class Margins {

    private static final String HEADER = "w:hdr";
    private static final String FOOTER = "w:ftr";

    private Margins() {}

    /** The number of the page. */
    static Xml number() {
        var xml = begin(HEADER);
        new Par(WordStyle.PAGE_NUMBER).pageNumber().write(xml, new Bookmarks());
        return xml.end();
    }

    /** The header of a first page on which nothing stands. */
    static Xml emptyHeader() {
        var xml = begin(HEADER);
        new Par(WordStyle.PAGE_NUMBER).write(xml, new Bookmarks());
        return xml.end();
    }

    /** The footer of a first page on which nothing stands. */
    static Xml emptyFooter() {
        var xml = begin(FOOTER);
        new Par(WordStyle.CONTACT).write(xml, new Bookmarks());
        return xml.end();
    }

    /** The mark of a draft over the body's name, that of circulation over the national name (Decree 30/2020, annex I, III.2.c). */
    static Xml stamps(HeadPiece head, Lengths lengths) {
        if (head.circulation() == null && head.draftMark() == null) {
            return emptyHeader();
        }
        var xml = begin(HEADER);
        var left = PageSetup.textWidth(Orientation.PORTRAIT) - Decree30.HEAD_RIGHT_WIDTH;
        int[] columns = {Measure.twips(left), Measure.twips(Decree30.HEAD_RIGHT_WIDTH)};
        new Grid(xml, new Bookmarks(), columns, 0, false)
                .row(Grid.Kind.WHOLE,
                        List.of(stamp(WordStyle.DRAFT, head.draftMark(), left - HeadWriter.BETWEEN, HeadWriter.BETWEEN, lengths)),
                        List.of(stamp(WordStyle.CIRCULATION, head.circulation(), Decree30.HEAD_RIGHT_WIDTH, 0, lengths)))
                .end();
        new Par(WordStyle.GAP).exactly(1).write(xml, new Bookmarks());
        return xml.end();
    }

    /** The body's address (Decree 30/2020, annex I, III.4). */
    static Xml contact(HeadPiece head, Lengths lengths) {
        if (head.contact().isBlank()) {
            return emptyFooter();
        }
        var text = lengths.running(
                List.of(Run.plain(head.contact())), Decree30.CONTACT_SIZE, PageSetup.textWidth(Orientation.PORTRAIT));
        var xml = begin(FOOTER);
        Rule.above(new Par(WordStyle.CONTACT)).runs(text).write(xml, new Bookmarks());
        return xml.end();
    }

    /** @param text may be null: then only the room is there */
    private static Par stamp(WordStyle style, String text, double room, double right, Lengths lengths) {
        return text == null ? new Par(style) : Rule.stamp(style, text, room, right, lengths.stamp(text));
    }

    private static Xml begin(String kind) {
        return Xml.part().start(kind).attribute("xmlns:w", Body.WORD);
    }
}
