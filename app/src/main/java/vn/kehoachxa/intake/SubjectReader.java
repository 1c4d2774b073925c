package vn.kehoachxa.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.kehoachxa.intake.source.Para;
import vn.kehoachxa.intake.source.Piece;

/** Reads the subject (trích yếu): the lines under the paper's name. */
final class SubjectReader {

    private static final int MOST_LINES = 8;
    private static final Pattern REFERENCE = Pattern.compile("^\\(?(ban hanh )?kem theo\\b.*");

    private SubjectReader() {}

    /**
     * What was found.
     *
     * @param text on one line, without a full stop
     * @param next the index of the first piece after it
     */
    record Found(String text, int next) {}

    /**
     * @param pieces all pieces of the file
     * @param from the first one after the paper's name
     * @param beginning what stood after the name in its own paragraph; may be empty
     */
    static Found read(List<Piece> pieces, int from, String beginning, Notes notes) {
        var lines = new ArrayList<String>();
        Para first = null;
        if (!beginning.isEmpty()) {
            lines.add(Wording.oneLine(beginning));
        }
        var i = from;
        for (; i < pieces.size() && lines.size() < MOST_LINES && pieces.get(i) instanceof Para para; i++) {
            var text = Wording.oneLine(para.text());
            if (Wording.isRule(text)) {
                if (!text.isEmpty()) {
                    notes.furniture(text);
                }
                if (!lines.isEmpty() && !text.isEmpty()) {
                    i++;
                    break;
                }
                continue;
            }
            if (!goesOn(lines, first, para, text)) {
                break;
            }
            first = first == null ? para : first;
            lines.add(text);
            if (text.endsWith(".") || text.endsWith("./.")) {
                i++;
                break;
            }
        }
        return new Found(String.join(" ", lines).replaceFirst("\\s*\\.$", ""), i);
    }

    private static boolean goesOn(List<String> lines, Para first, Para para, String text) {
        if (para.label() != null || Openings.isAddressee(text) || REFERENCE.matcher(Wording.fold(text)).matches()) {
            return false;
        }
        if (lines.isEmpty()) {
            return !Wording.fold(text).startsWith("can cu") && (!Labels.isTyped(text) || para.text().indexOf('\n') >= 0);
        }
        if (Openings.isBasisOfAct(text) || Labels.isTyped(text) || Openings.leadsOn(text) || text.endsWith(";")) {
            return false;
        }
        if (first != null && Paras.isBold(first)) {
            return Paras.isBold(para);
        }
        if (first != null && Paras.isCentred(first)) {
            return Paras.isCentred(para);
        }
        // Nothing is known of the looks: a sentence that is not over goes on, most of all in a small letter.
        return !Wording.isEnded(lines.getLast()) && text.length() <= 120
                && (Wording.startsSmall(text) || lines.getLast().endsWith(",") || !startsSentence(text));
    }

    /** Whether a paragraph of the text may begin so. */
    private static boolean startsSentence(String text) {
        return text.length() > 90 || Wording.fold(text).matches("^(uy ban nhan dan|ubnd|hoi dong nhan dan|ban chi dao)\\b.*(ban hanh|xay dung)\\b.*")
                || text.endsWith(".");
    }
}
