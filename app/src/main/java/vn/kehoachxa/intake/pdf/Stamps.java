package vn.kehoachxa.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import vn.kehoachxa.intake.source.Remark;
import vn.kehoachxa.plan.Texts;

/** Takes off what a digital signature prints on a page: who signed, when and with which certificate. */
final class Stamps {

    /** Texts that only a signature prints. */
    private static final Pattern SURE = Pattern.compile(
            "(van ban )?(duoc |da )?ky (so )?boi\\b.*|nguoi ky ?:.*|ngay ky ?:.*|thoi gian ky ?:.*|chu ky so .*|ky so boi.*|digitally signed.*"
                    + "|signature (not verified|valid|yet to be).*|.*da ky len van ban nay.*|signed by ?:.*|signing (date|time).*");
    /** Texts that stand in a signature beside those. */
    private static final Pattern BESIDE = Pattern.compile(
            "(e-?mail|co quan( ban hanh)?|to chuc|don vi|chuc vu|date|reason|location|ly do|dia diem|noi ky|toa do|tinh trang|dn|cn|o|ou|foxit.*|serial.*"
                    + "|so serial|vi tri|gio ky|certificate.*|tinh trang chung thu.*) ?[:=].*|.*@.*|\\d{1,2}[:.]\\d\\d([:.]\\d\\d)?.*[+-]\\d\\d.*");
    private static final double LARGEST = 12.2;
    private static final double LEADING = 1.9;

    private final Consumer<Remark> remarks;

    Stamps(Consumer<Remark> remarks) {
        this.remarks = remarks;
    }

    PageText without(PageText page) {
        var kept = new ArrayList<>(page.lines());
        dropAnnotations(kept);
        for (var seed = seed(kept); seed != null; seed = seed(kept)) {
            var stamp = grow(kept, seed);
            kept.removeAll(stamp);
            tell(stamp);
        }
        return page.withLines(kept);
    }

    /** What an annotation drew goes as a whole. */
    private void dropAnnotations(List<Line> lines) {
        var drawn = new TreeMap<Integer, List<Line>>();
        lines.stream().filter(l -> l.origin() > 0).forEach(l -> drawn.computeIfAbsent(l.origin(), o -> new ArrayList<>()).add(l));
        for (var stamp : drawn.values()) {
            if (stamp.stream().anyMatch(Stamps::isSure)) {
                lines.removeAll(stamp);
                tell(stamp);
            }
        }
    }

    private static Line seed(List<Line> lines) {
        return lines.stream().filter(l -> l.size() <= LARGEST && isSure(l)).findFirst().orElse(null);
    }

    private static boolean isSure(Line line) {
        return SURE.matcher(Texts.fold(line.text())).matches();
    }

    /** Lines that stand together with the first: alike in size and place, or with words of a signature. */
    private static List<Line> grow(List<Line> lines, Line seed) {
        var stamp = new ArrayList<>(List.of(seed));
        for (var i = 0; i < stamp.size(); i++) {
            var known = stamp.get(i);
            for (var line : lines) {
                if (!stamp.contains(line) && isNear(known, line) && (isSure(line) || isBeside(line) || isRest(known, line))) {
                    stamp.add(line);
                }
            }
        }
        return stamp;
    }

    private static boolean isNear(Line known, Line line) {
        return line.size() <= LARGEST && Math.abs(line.y() - known.y()) < LEADING * Math.max(known.size(), line.size())
                && line.x() < known.right() + 20 && line.right() > known.x() - 20;
    }

    private static boolean isBeside(Line line) {
        return BESIDE.matcher(Texts.fold(line.text())).matches();
    }

    /** The end of a line of the signature that was broken: small, flush with it and below. */
    private static boolean isRest(Line known, Line line) {
        return line.size() <= 10.4 && Math.abs(line.size() - known.size()) < 0.3 && line.y() > known.y() && Math.abs(line.x() - known.x()) < 2;
    }

    private void tell(List<Line> stamp) {
        var text = String.join(" ", stamp.stream().sorted(Comparator.comparingDouble(Line::y)).map(Line::text).toList());
        remarks.accept(new Remark("PDF-SIGNATURE", Texts.oneLine(text), List.of(stamp.getFirst().page())));
    }
}
