package vn.kehoachxa.timing;

import java.util.ArrayList;
import java.util.List;
import vn.kehoachxa.timing.Part.Link;
import vn.kehoachxa.timing.Time.By;
import vn.kehoachxa.timing.Time.Span;
import vn.kehoachxa.timing.Time.Undated;

/**
 * What stands between the signs of an expression, and which of its parts may be believed. Words that are no words of time may make a date
 * beside them part of a name ({@code Ngày Khoa học 18/5}) or no date at all ({@code 12/12 bản}): beside such words only what is called a time
 * counts, and what stood for itself before they came.
 */
final class Segments {

    private enum Taint { NONE, WORDS, NAME }

    /** @param named whether words or a written year say that it is a date */
    private record Item(Part part, boolean named, boolean leads) {

        Scale scale() {
            return part.time() instanceof Span span ? span.from().scale() : part.time() instanceof By by ? by.last().scale() : null;
        }

        /** A day of each month or quarter. */
        boolean isSlot() {
            return part.time() instanceof Time.Each each && each.slot() != null;
        }

        /** Counted in what no share, no number of an act and no name of a year is. */
        boolean isMonths() {
            return named && scale() != null && scale() != Scale.DAY && scale() != Scale.YEAR;
        }
    }

    private static final class Segment {

        private final String opener;
        private final List<Item> items = new ArrayList<>();
        private Taint taint = Taint.NONE;
        private boolean share;
        private boolean part;

        private Segment(String opener) {
            this.opener = opener;
        }
    }

    private final List<Segment> segments = new ArrayList<>(List.of(new Segment("")));
    private Link link = Link.NONE;
    private boolean sure = true;
    private boolean choices = true;
    private boolean other;
    private boolean event;
    /** Where the parts end that are figures only, 12/12, which what follows may show to be no date; how many they are. */
    private int figureEnd = -1;
    private int figures;

    /** What stands before the next part. */
    void link(Link other) {
        link = other;
    }

    void linkLoosely() {
        link = link == Link.NONE ? Link.LIST : link;
    }

    void open(String sign) {
        var last = segments.getLast();
        var empty = last.items.isEmpty() && last.taint == Taint.NONE && segments.size() > 1;
        if (empty) {
            segments.removeLast();
        }
        // a dash that begins a line
        segments.add(new Segment(empty && sign.equals("-") ? last.opener : sign));
    }

    /** Words or numbers that are no time. */
    void words() {
        taint(Taint.WORDS);
    }

    /** A share of something is no task that is done in that time, {@code 50% trong quý II}; a limit for it is one. @param whole whether it is all of it */
    void share(boolean whole) {
        segments.getLast().share = true;
        segments.getLast().part |= !whole;
        words();
    }

    /** A festival, whose day in figures is its name: {@code Ngày hội 18/11/2026}. */
    void event() {
        event = true;
    }

    /** What makes another time of the one beside it, or says of what it is: {@code mùa mưa}, {@code kết quả tháng 6}. */
    void other() {
        other = true;
        words();
    }

    /** What names something: a day in it, or behind it, is that thing's. */
    void name() {
        taint(Taint.NAME);
    }

    private void taint(Taint taint) {
        var last = segments.getLast();
        last.taint = taint.compareTo(last.taint) > 0 ? taint : last.taint;
    }

    void add(Time time, boolean strong) {
        add(time, strong, true);
    }

    private void add(Time time, boolean strong, boolean named) {
        var last = last();
        choices &= link != Link.OR || last == null || time instanceof Undated || last.time() instanceof Undated;
        segments.getLast().items.add(new Item(new Part(time, last == null ? Link.NONE : link, strong), named, segments.getLast().taint == Taint.NONE));
        link = Link.NONE;
    }

    /** @param worded whether not only figures stand there */
    void addAll(Listing.Listed listed, boolean strong, boolean worded) {
        var named = worded || listed.times().stream().allMatch(t -> t instanceof Span s && s.to().year() != null && (s.to().scale() == Scale.DAY || s.to().scale() == Scale.YEAR && !s.isSingle()));
        var certain = strong || listed.times().stream().anyMatch(Time.Yearly.class::isInstance);
        for (var time : listed.times()) {
            add(time, certain, named);
            link = Link.LIST;
        }
        link = Link.NONE;
        figureEnd = worded ? -1 : listed.end();
        figures = listed.times().size();
    }

    /** At a word that is none of time: the figures before it count something. */
    void refute(int at) {
        var items = segments.getLast().items;
        // "15/6/2026 khai mạc": a day with its year counts nothing
        var counts = at == figureEnd && !items.isEmpty() && !items.getLast().named();
        other |= counts;
        for (var i = 0; counts && i < figures && !items.isEmpty(); i++) {
            items.removeLast();
        }
    }

    /** Whether no choice is left open. */
    boolean isSure() {
        return sure && choices;
    }

    private boolean isTainted() {
        return segments.stream().anyMatch(s -> s.taint != Taint.NONE);
    }

    Part last() {
        for (var i = segments.size() - 1; i >= 0; i--) {
            if (!segments.get(i).items.isEmpty()) {
                return segments.get(i).items.getLast().part();
            }
        }
        return null;
    }

    /** In place of the last part. */
    void replaceLast(Time time) {
        for (var i = segments.size() - 1; i >= 0; i--) {
            var items = segments.get(i).items;
            if (!items.isEmpty()) {
                items.set(items.size() - 1, new Item(items.getLast().part().with(time), items.getLast().named(), items.getLast().leads()));
                return;
            }
        }
    }

    /** Takes away what a bracket says once more of the day before it; false where that is not so. */
    boolean dropInBracket(Scale scale) {
        var inside = segments.getLast();
        if (!inside.opener.equals("(") || inside.items.size() != 1) {
            return false;
        }
        var item = inside.items.removeLast();
        var before = last();
        return item.scale() == scale && before != null && new Item(before, true, true).scale() == scale;
    }

    /** The parts that may be believed; where words may or may not name one, nothing is sure. */
    List<Part> believed() {
        if (!isTainted()) {
            return segments.stream().flatMap(s -> s.items.stream()).map(Item::part).toList();
        }
        var parts = new ArrayList<Part>();
        var before = Taint.NONE;
        Scale first = null;
        for (var segment : segments) {
            if (before == Taint.WORDS && (segment.opener.equals(";") || segment.opener.equals("\n"))) {
                before = Taint.NONE;
            }
            for (var item : segment.items) {
                if (item.part().strong() && (!segment.share || isLimit(segment, item)) || item.part().time() instanceof Undated) {
                    parts.add(item.part());
                } else if (item.named() && isBelieved(segment, item, before, first)) {
                    parts.add(item.part());
                    first = first == null ? item.scale() : first;
                    before = Taint.NONE;
                } else if (before == Taint.WORDS && item.scale() != null && item.scale() != Scale.YEAR) {
                    sure = false;
                }
            }
            before = segment.taint.compareTo(before) > 0 ? segment.taint : before;
        }
        return parts.isEmpty() ? beside() : parts;
    }

    /** {@code Hoàn thành 100% số hộ trước 30/9}; of {@code 100% trong quý III} only where all of it is meant. */
    private static boolean isLimit(Segment segment, Item item) {
        var spans = item.part().time() instanceof Span && !segment.part && item.scale() != Scale.YEAR;
        return item.part().time() instanceof By || spans;
    }

    /** {@code Nghiệm thu công trình tháng 10/2026}: words of work beside one time, or one list of times, do not hide it. */
    private List<Part> beside() {
        // "nhiệm kỳ 2025-2030"
        var all = segments.stream().flatMap(s -> s.items.stream()).filter(i -> !(i.scale() == Scale.YEAR && i.part().time() instanceof Span s && !s.isSingle())).toList();
        var plain = !other && segments.stream().noneMatch(s -> s.taint == Taint.NAME || s.part) && all.stream().allMatch(Item::named);
        var scales = all.stream().map(Item::scale).distinct().toList();
        var dated = scales.size() == 1 && scales.getFirst() != null && scales.getFirst() != Scale.YEAR && !(event && scales.getFirst() == Scale.DAY);
        // "Tiếp công dân ngày 15 và ngày 30 hằng tháng"
        var again = all.stream().anyMatch(Item::isSlot) && all.stream().allMatch(i -> i.isSlot() || i.part().day() != null && !i.part().day().hasMonth());
        if (!plain || !dated && !again) {
            return List.of();
        }
        sure = true;
        return all.stream().map(Item::part).toList();
    }

    /** @param first what the first that was believed is counted in, or null */
    private static boolean isBelieved(Segment segment, Item item, Taint before, Scale first) {
        if (segment.taint != Taint.NONE) {
            // "tháng 6 khảo sát": the words come behind
            var like = before == Taint.NONE || before == Taint.WORDS && item.scale() == first;
            return segment.taint == Taint.WORDS && !segment.share && like && item.leads() && item.isMonths();
        }
        return switch (before) {
            case NONE -> true;
            // "Hội nghị: tháng 12/2026"; "02 lớp (quý II, quý III)"; "quý I: 1 lớp, quý II: 2 lớp"
            case WORDS -> segment.opener.equals(":") || item.isMonths() && (segment.opener.equals("(") || item.scale() == first);
            case NAME -> false;
        };
    }
}
