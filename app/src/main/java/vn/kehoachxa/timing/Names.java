package vn.kehoachxa.timing;

import java.util.List;
import vn.kehoachxa.plan.TimingKind;
import vn.kehoachxa.timing.Part.Link;
import vn.kehoachxa.timing.Time.By;
import vn.kehoachxa.timing.Time.Each;
import vn.kehoachxa.timing.Time.Span;
import vn.kehoachxa.timing.Time.Undated;

/** Takes away the parts that only name another, or the same once more. */
final class Names {

    private final List<Part> parts;

    Names(List<Part> parts) {
        this.parts = parts;
    }

    /** An act that is cited beside a time says nothing of when. */
    void cited() {
        if (parts.stream().anyMatch(p -> !isCited(p))) {
            parts.removeIf(Names::isCited);
        }
    }

    private static boolean isCited(Part part) {
        return part.time() instanceof Undated && !part.strong();
    }

    /** What is named before its time is no time of its own: {@code quý: trước ngày 05 tháng cuối quý}. */
    void labels() {
        for (var i = parts.size() - 1; i > 0; i--) {
            var dated = parts.get(i - 1).day();
            // "trước 15/6 (báo cáo 6 tháng)", "trước 15/6 (6 tháng đầu năm) và 15/12 (năm)"
            var wide = parts.get(i).time() instanceof Span s && s.from().scale().compareTo(Scale.MONTH) > 0 && parts.get(i - 1).time() instanceof By;
            if ((parts.get(i).isBare() || wide) && parts.get(i).link() == Link.BRACKET && dated != null && dated.scale() == Scale.DAY) {
                if (wide) {
                    parts.set(i - 1, parts.get(i - 1).with(parts.get(i - 1).time().in(parts.get(i).day())));
                }
                parts.remove(i);
                goOn(i);
            }
        }
        for (var i = parts.size() - 2; i >= 0; i--) {
            var next = parts.get(i + 1);
            // "tháng năm 2026": its number is left out
            if (parts.get(i).isBare() && next.link() == Link.NONE && next.time() instanceof Span s && s.from().scale() == Scale.YEAR) {
                parts.set(i, parts.get(i).with(new Time.Unknown()));
            } else if (parts.get(i).isBare() && !next.link().isListed() && next.link() != Link.OR && !(next.time() instanceof Undated) && !(next.time() instanceof Each e && e.slot() == null)) {
                parts.set(i + 1, new Part(next.time(), parts.get(i).link(), next.strong()));
                parts.remove(i);
            }
        }
    }

    /** A day that goes on with a list of last days is one as well. */
    private void goOn(int i) {
        if (i < parts.size() && parts.get(i).link().isListed() && !parts.get(i).strong() && parts.get(i - 1).time() instanceof By by && parts.get(i).time() instanceof Span s && s.isDay()) {
            parts.set(i, parts.get(i).with(new By(s.from(), by.before())));
        }
    }

    /** {@code thường xuyên, cả năm}: what is done all the time is not due at the end of it. */
    void allTheTime() {
        for (var i = parts.size() - 2; i >= 0; i--) {
            var next = parts.get(i + 1);
            var listed = i + 2 < parts.size() && parts.get(i + 2).link().isListed() && parts.get(i + 2).day() != null;
            var lasts = next.time() instanceof Time.Whole || next.time() instanceof Span s && (!s.isSingle() || s.from().scale() != Scale.DAY);
            if (parts.get(i).time() instanceof Undated u && u.kind() == TimingKind.CONTINUOUS && lasts && !listed && next.link() != Link.APART && next.link() != Link.OR) {
                parts.remove(i + 1);
            }
        }
    }

    /** {@code 6 tháng, 9 tháng và cả năm}: beside days of one year these are parts of it too. */
    void kindsOfReport() {
        var ofOneYear = parts.stream().anyMatch(p -> p.time() instanceof Span s && s.from().scale().compareTo(Scale.QUARTER) >= 0)
                && parts.stream().noneMatch(p -> p.time() instanceof Each e && !e.bare());
        for (var i = 0; ofOneYear && i < parts.size(); i++) {
            if (parts.get(i).isBare() && parts.get(i).time() instanceof Each each && each.months() > 3) {
                var months = each.months();
                parts.set(i, parts.get(i).with(Span.of(months == 12 ? Stretch.year(null) : Stretch.months(Scale.HALF, 1, months))));
            }
        }
    }

    private static Scale scaleOf(int months) {
        return switch (months) {
            case 1 -> Scale.MONTH;
            case 3 -> Scale.QUARTER;
            default -> null;
        };
    }

    /** {@code tháng 1, 2, 3, mỗi tháng 01 bài}: in those that are named, and in no others. */
    void listed() {
        for (var i = parts.size() - 1; i >= 0; i--) {
            var scale = parts.get(i).time() instanceof Each each && each.slot() == null && !each.bare() ? scaleOf(each.months()) : null;
            if (scale != null && parts.stream().filter(p -> p.time() instanceof Span s && s.isSingle() && s.from().scale() == scale).count() > 1) {
                parts.remove(i);
            }
        }
    }
}
