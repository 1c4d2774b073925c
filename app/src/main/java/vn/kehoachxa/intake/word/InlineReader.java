package vn.kehoachxa.intake.word;

import java.util.ArrayList;
import java.util.List;
import vn.kehoachxa.intake.font.SignFonts;
import vn.kehoachxa.intake.office.Element;

/** Reads what stands in a paragraph: runs, and what is put around them. */
final class InlineReader {

    private static final String SOFT_HYPHEN = "\u00ad";

    private final Reading reading;
    private final RunLook table;
    private final String style;
    private final List<Draft> drafts = new ArrayList<>();
    private Draft draft;

    /**
     * @param table letters as the style of the table has them
     * @param style of the paragraph, or null
     * @param begun what stands before in the same paragraph
     */
    InlineReader(Reading reading, RunLook table, String style, Draft begun) {
        this.reading = reading;
        this.table = table;
        this.style = style;
        this.draft = begun;
        drafts.add(begun);
    }

    /** The paragraph; in several parts where a page ends within it. */
    List<Draft> read(Element paragraph) {
        all(paragraph);
        reading.fields().paragraphEnded();
        return drafts;
    }

    private void all(Element parent) {
        parent.children().forEach(this::inline);
    }

    private void inline(Element element) {
        switch (element.name()) {
            case "r" -> run(element);
            case "hyperlink", "smartTag", "customXml", "dir", "bdo", "sdtContent" -> all(element);
            case "ins", "moveTo" -> {
                reading.findings().inserted();
                all(element);
            }
            case "del", "moveFrom" -> reading.findings().deleted();
            case "sdt" -> control(element);
            case "fldSimple" -> {
                var code = element.attribute("instr");
                if (code == null || !Fields.isPage(code)) {
                    all(element);
                }
            }
            case "bookmarkStart" -> anchor(element.attribute("name"));
            case "mc:AlternateContent" -> picked(element).forEach(this::inline);
            case "m:oMath", "m:oMathPara" -> math(element);
            case "subDoc" -> reading.findings().foreign();
            default -> {
                // Properties, ends of bookmarks, marks of the speller.
            }
        }
    }

    private static List<Element> picked(Element alternateContent) {
        var picked = Alternatives.pick(alternateContent);
        return picked == null ? List.of() : picked.children();
    }

    /** A content control; where the clerk has not filled it in, its prompt is no text. */
    private void control(Element control) {
        var prompt = control.at("sdtPr", "showingPlcHdr");
        if (prompt.isEmpty() || !prompt.get().isOn()) {
            control.at("sdtContent").ifPresent(this::all);
        }
    }

    private void anchor(String name) {
        if (Anchors.isKept(name)) {
            draft.anchor(name);
        }
    }

    private void math(Element element) {
        if (element.is("m:t")) {
            draft.add(element.text(), reading.looks().run(table, style, null));
        } else {
            element.children().forEach(c -> {
                if (c.is("m:den")) {
                    draft.add("/", reading.looks().run(table, style, null));
                }
                math(c);
            });
        }
    }

    private void run(Element run) {
        var look = reading.looks().run(table, style, run.child("rPr"));
        run.children().forEach(p -> piece(p, look));
    }

    private void piece(Element piece, RunLook look) {
        switch (piece.name()) {
            case "fldChar" -> field(piece.attribute("fldCharType"));
            case "instrText" -> reading.fields().code(piece.text());
            case "bookmarkStart" -> anchor(piece.attribute("name"));
            case "lastRenderedPageBreak" -> {
                reading.place().pageTurned();
                if (draft.isBlank()) {
                    draft.page(reading.place().knownPage());
                }
            }
            case "mc:AlternateContent" -> picked(piece).forEach(p -> piece(p, look));
            case "drawing", "pict", "object" -> drawing(piece);
            case "commentReference" -> reading.findings().comment();
            case "footnoteReference" -> reading.note("footnote", piece.attribute("id"));
            case "endnoteReference" -> reading.note("endnote", piece.attribute("id"));
            case "ruby" -> piece.at("rubyBase").ifPresent(this::all);
            default -> {
                if (reading.fields().shows()) {
                    printed(piece, look);
                }
            }
        }
    }

    private void printed(Element piece, RunLook look) {
        switch (piece.name()) {
            case "t" -> letters(piece.text(), look);
            case "tab", "ptab" -> draft.white("\t");
            case "cr" -> draft.white("\n");
            case "br" -> lineBreak(piece.attribute("type"));
            case "noBreakHyphen" -> letters("-", look);
            // In TCVN3 its code is a letter.
            case "softHyphen" -> letters(SOFT_HYPHEN, look);
            case "sym" -> sign(piece, look);
            default -> {
                // Deleted text, numbers of pages, separators of footnotes.
            }
        }
    }

    private void letters(String text, RunLook look) {
        if (look.hidden()) {
            reading.findings().hidden();
        } else {
            draft.add(text.replace('\n', ' ').replace('\r', ' ').replace('\t', ' '), look);
        }
    }

    private void sign(Element sign, RunLook look) {
        try {
            var font = sign.attribute("font") == null ? "" : sign.attribute("font");
            var code = Integer.parseInt(String.valueOf(sign.attribute("char")), 16);
            letters(SignFonts.sign(code, font), new RunLook(look.bold(), look.italic(), false, look.hidden(), "", look.size()));
        } catch (NumberFormatException e) {
            // A sign without a code shows nothing in Word either.
        }
    }

    private void lineBreak(String type) {
        if (!"page".equals(type)) {
            draft.white("\n");
            return;
        }
        if (!draft.isBlank()) {
            draft = new Draft(reading.place().knownPage());
            drafts.add(draft);
        }
        draft.opens();
    }

    private void field(String type) {
        switch (type) {
            case "begin" -> reading.fields().begin();
            case "separate" -> reading.fields().separate();
            case "end" -> reading.fields().end();
            case null, default -> {
                // Not a field.
            }
        }
    }

    private void drawing(Element drawing) {
        Alternatives.boxes(drawing).forEach(draft::box);
        if (Alternatives.isPicture(drawing)) {
            reading.findings().picture();
        }
    }
}
