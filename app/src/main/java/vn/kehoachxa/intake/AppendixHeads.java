package vn.kehoachxa.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.kehoachxa.intake.source.Grid;
import vn.kehoachxa.intake.source.Para;
import vn.kehoachxa.intake.source.Piece;
import vn.kehoachxa.plan.MarkStyle;
import vn.kehoachxa.plan.RichText;

/** Finds where an appendix begins and takes its head apart: label, title, the line that ties it to its plan. */
final class AppendixHeads {

    private static final String NUMBER = "((so )?(\\d{1,2}|[ivxlc]{1,5}|[a-hđ])(\\.\\d+)?)";
    private static final Pattern LABEL = Pattern.compile("^phu luc( " + NUMBER + ")?\\s*[.:–-]?$");
    private static final Pattern LABEL_AND_TITLE = Pattern.compile("^((?:PHỤ LỤC|Phụ lục)(?: (?:(?:số|SỐ) )?(?:\\d{1,2}|[IVXLC]{1,5}|[A-HĐ]))?)\\s*[.:–-]?\\s+(?=\\p{Lu})");
    private static final Pattern OTHER_LABEL = Pattern.compile("^(bieu( mau)?|mau|bang|phu bieu|phieu) ?(so )?[\\divx.]{1,5}[a-z]?\\s*[.:–-]?$");
    private static final Pattern REFERENCE = Pattern.compile("^\\(?\\s*(ban hanh )?(dinh )?kem theo\\b.*|^\\(?kem (ke hoach|bao cao|cong van|quyet dinh)\\b.*");
    private static final int LONGEST_TITLE = 300;
    private static final int MOST_LINES = 6;

    private AppendixHeads() {}

    /**
     * The head of an appendix.
     *
     * @param next the index of the first piece of its text
     */
    record Found(RichText title, int next) {}

    /** Whether an appendix begins at a piece. @param afterFoot whether the paper's foot is behind */
    static boolean begins(List<Piece> pieces, int at, boolean afterFoot) {
        if (!(pieces.get(at) instanceof Para para)) {
            return false;
        }
        var first = para.text().lines().findFirst().orElse("");
        var folded = Wording.fold(first);
        var stands = Paras.standsOut(para) || para.spot().opensPage();
        if (LABEL.matcher(folded).matches() || isLabelAndTitle(first)) {
            return afterFoot || stands && hasHead(pieces, at);
        }
        return afterFoot && (OTHER_LABEL.matcher(folded).matches() || isTitle(pieces, at));
    }

    /** A title without a label: tied to the plan, no part of who signs, and not above an appendix that has its label. */
    private static boolean isTitle(List<Piece> pieces, int at) {
        var para = (Para) pieces.get(at);
        if (!(Paras.isBold(para) || Wording.isCapitals(para.text())) || SignatureReader.isOfSignature(para) || !isTied(pieces, at + 1)) {
            return false;
        }
        for (var i = at + 1; i < pieces.size() && pieces.get(i) instanceof Para next && !REFERENCE.matcher(Wording.fold(next.text())).matches(); i++) {
            if (isLabelOfAny(next)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLabelOfAny(Para para) {
        var first = para.text().lines().findFirst().orElse("");
        var folded = Wording.fold(first);
        return LABEL.matcher(folded).matches() || OTHER_LABEL.matcher(folded).matches() || isLabelAndTitle(first);
    }

    private static boolean isLabelAndTitle(String text) {
        var match = LABEL_AND_TITLE.matcher(text);
        return match.find() && Wording.isCapitals(text.substring(match.end()));
    }

    /** Before the foot only what is clearly a head: tied to the plan, or a title and a table under it. */
    private static boolean hasHead(List<Piece> pieces, int at) {
        for (var i = at + 1; i < Math.min(pieces.size(), at + MOST_LINES); i++) {
            if (pieces.get(i) instanceof Grid grid) {
                return Layouts.isTable(grid);
            }
        }
        return isTied(pieces, at + 1) || ((Para) pieces.get(at)).spot().opensPage();
    }

    /** Whether the next lines of a head hold the line "(Kèm theo …)". */
    private static boolean isTied(List<Piece> pieces, int from) {
        for (var i = from; i < Math.min(pieces.size(), from + MOST_LINES - 2) && pieces.get(i) instanceof Para para; i++) {
            if (REFERENCE.matcher(Wording.fold(para.text())).matches()) {
                return true;
            }
        }
        return false;
    }

    /** Takes the head at a piece apart. */
    static Found read(List<Piece> pieces, int at, Notes notes) {
        var lines = new ArrayList<Para>();
        var last = at;
        for (; last < pieces.size() && pieces.get(last) instanceof Para para && last - at < MOST_LINES; last++) {
            if (last > at && !isOfHead(pieces, at, last, para, lines)) {
                break;
            }
            lines.addAll(Paras.lines(para));
        }
        return new Found(title(lines, notes), last);
    }

    private static boolean isOfHead(List<Piece> pieces, int at, int here, Para para, List<Para> lines) {
        if (Layouts.isBlank(para) || Wording.isRule(para.text())) {
            return true;
        }
        if (Wording.fold(para.text()).startsWith("(don vi") || Wording.fold(para.text()).startsWith("don vi tinh")) {
            return false;
        }
        if (isReference(para.text()) || isOpenReference(lines)) {
            return true;
        }
        if (lines.stream().anyMatch(l -> isReference(l.text())) || para.label() != null || para.text().length() > LONGEST_TITLE) {
            return false;
        }
        if (isTied(pieces, here + 1)) {
            return true;
        }
        var titled = lines.stream().anyMatch(l -> !isLabel(l.text()));
        var look = Paras.isCentred(para) || Paras.isBold(para) || Wording.isCapitals(para.text());
        // A title in small letters right under the label, over a table.
        return look && !Labels.isTyped(para.text())
                || !titled && !Labels.isTyped(para.text()) && here + 1 < pieces.size() && pieces.get(here + 1) instanceof Grid;
    }

    private static boolean isReference(String text) {
        return REFERENCE.matcher(Wording.fold(text)).matches();
    }

    /** Whether the line that ties the appendix goes on: its bracket is still open. */
    private static boolean isOpenReference(List<Para> lines) {
        var found = false;
        for (var line : lines) {
            found = isReference(line.text()) && line.text().startsWith("(") || found;
            if (found && line.text().contains(")")) {
                return false;
            }
        }
        return found;
    }

    private static boolean isLabel(String text) {
        var folded = Wording.fold(text);
        return LABEL.matcher(folded).matches() || OTHER_LABEL.matcher(folded).matches();
    }

    private static RichText title(List<Para> lines, Notes notes) {
        var parts = new ArrayList<RichText>();
        var tied = false;
        for (var line : lines) {
            var text = Wording.oneLine(line.text());
            tied |= isReference(text);
            if (tied || Wording.isRule(text) || LABEL.matcher(Wording.fold(text)).matches()) {
                notes.furniture(text);
                continue;
            }
            var match = LABEL_AND_TITLE.matcher(text);
            var content = match.find() && parts.isEmpty() && isLabelAndTitle(text) ? Rich.slice(line.content(), match.end()) : line.content();
            var label = content.text().length() < line.text().length() ? line.text().substring(0, line.text().length() - content.text().length()) : "";
            notes.furniture(label);
            var reference = content.text().indexOf("(Kèm theo");
            if (reference > 0) {
                notes.furniture(content.text().substring(reference));
                content = Rich.slice(content, 0, reference);
            }
            parts.add(Rich.all(content, MarkStyle.BOLD) ? Rich.without(content, MarkStyle.BOLD) : content);
        }
        return Rich.join(parts, " ");
    }
}
