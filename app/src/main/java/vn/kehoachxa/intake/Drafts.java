package vn.kehoachxa.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.kehoachxa.intake.source.Grid;
import vn.kehoachxa.intake.source.Para;
import vn.kehoachxa.intake.source.Piece;
import vn.kehoachxa.plan.Level;

/** Turns pieces into paragraphs with their numbers taken off: lines broken by hand are parted, lines broken by a page are joined. */
final class Drafts {

    private static final int LONGEST_TITLE = 200;

    private Drafts() {}

    static List<Part> of(List<Piece> pieces, Notes notes) {
        return of(pieces, true, notes);
    }

    /** Of a stretch that somebody chose, without pages: it begins anywhere, and what begins in a small letter is a paragraph too. */
    static List<Part> ofPart(List<Piece> pieces, Notes notes) {
        return of(pieces, false, notes);
    }

    private static List<Part> of(List<Piece> pieces, boolean whole, Notes notes) {
        var parts = new ArrayList<Part>();
        for (var piece : Layouts.flattened(pieces)) {
            switch (piece) {
                case Grid grid -> parts.add(new Part.Sheet(grid));
                case Para para -> parted(para).forEach(p -> add(parts, p, whole, notes));
            }
        }
        return whole ? LabelOrder.checked(titled(parts)) : LabelOrder.checkedPart(titled(parts));
    }

    /** A title in capitals whose first clause begins in the same paragraph: {@code I. MỤC TIÊU 1. Mục tiêu chung}. */
    private static final Pattern RUN_TOGETHER = Pattern.compile("^[^\\p{Ll}\\n]*\\p{Lu}{2}[^\\p{Ll}\\n]*?[\\s:.]+(?=1\\s?[.)/]\\s*\\p{Lu}\\p{Ll})");

    /** A break by hand parts two paragraphs where a number follows, a sentence is over, or the weight of the letters changes. */
    private static List<Para> parted(Para para) {
        var seam = RUN_TOGETHER.matcher(para.text().length() > LONGEST_TITLE ? para.text().substring(0, LONGEST_TITLE) : para.text());
        if (seam.find() && Labels.of(para).filter(l -> l.kind().compareTo(LabelKind.ROMAN) <= 0).isPresent()) {
            var title = Paras.with(para, Rich.slice(para.content(), 0, seam.end()));
            var rest = Paras.unlabelled(para, Rich.slice(para.content(), seam.end()));
            return Stream.concat(Stream.of(title), parted(rest).stream()).toList();
        }
        if (para.text().indexOf('\n') < 0) {
            return List.of(para);
        }
        var out = new ArrayList<Para>();
        for (var line : Paras.lines(para)) {
            var before = out.isEmpty() ? null : out.getLast();
            if (before == null || Labels.isTyped(line.text()) || Wording.isEnded(before.text()) || Paras.isBold(before) != Paras.isBold(line)) {
                out.add(line);
            } else {
                out.set(out.size() - 1, Paras.with(before, Rich.join(before.content(), "\n", line.content())));
            }
        }
        return out;
    }

    private static void add(List<Part> parts, Para para, boolean whole, Notes notes) {
        if (Wording.isRule(para.text()) && (para.label() == null || para.text().isEmpty())) {
            if (!para.text().isEmpty()) {
                notes.furniture(para.text());
            }
            return;
        }
        var label = Labels.of(para).orElse(null);
        var content = label == null ? para.content() : label.rest();
        if (whole && label == null && !parts.isEmpty() && parts.getLast() instanceof Part.Draft before && goesOn(before, para)) {
            parts.set(parts.size() - 1, before.withContent(Rich.join(before.content(), " ", content)));
        } else {
            parts.add(new Part.Draft(para, label, content, Level.TEXT, false));
        }
    }

    /** Whether a paragraph is the rest of the one before, which the end of a page cut. */
    private static boolean goesOn(Part.Draft before, Para para) {
        var text = before.text();
        return Wording.startsSmall(para.text())
                && !text.isEmpty()
                && !Wording.isEnded(text)
                && !text.endsWith("./.")
                && Paras.isBold(para) == before.isBold()
                && para.look().outline() == 0;
    }

    /** A number alone on its line has its title on the lines below. */
    private static List<Part> titled(List<Part> parts) {
        var out = new ArrayList<Part>();
        for (var part : parts) {
            if (part instanceof Part.Draft title && !out.isEmpty() && out.getLast() instanceof Part.Draft number && isTitleOf(number, title)) {
                out.set(out.size() - 1, number.withContent(Rich.join(number.content(), " ", title.content())));
            } else {
                out.add(part);
            }
        }
        return out;
    }

    private static boolean isTitleOf(Part.Draft number, Part.Draft title) {
        if (number.label() == null || title.label() != null || number.label().kind().isBullet()) {
            return false;
        }
        if (number.text().isEmpty()) {
            return true;
        }
        // A part's title of several lines.
        return number.label().kind() == LabelKind.PART && Wording.isCapitals(title.text()) && Wording.isCapitals(number.text());
    }
}
