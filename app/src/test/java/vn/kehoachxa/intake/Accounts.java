package vn.kehoachxa.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.kehoachxa.intake.source.Grid;
import vn.kehoachxa.intake.source.Para;
import vn.kehoachxa.intake.source.Piece;
import vn.kehoachxa.intake.source.Source;
import vn.kehoachxa.plan.Block;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Numbering;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperType;
import vn.kehoachxa.plan.PassageList;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.TableNumbers;

/** Counts the words of a source against those of the paper, of what was told, and of what every paper has. */
final class Accounts {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");

    private Accounts() {}

    /** The words that are nowhere. */
    static List<String> missing(Source source, Reading reading) {
        var there = new HashMap<String, Integer>();
        texts(reading).forEach(t -> count(there, t, 1));
        var missing = new ArrayList<String>();
        source.pieces().stream().flatMap(Accounts::texts).forEach(t -> WORD.matcher(Wording.fold(t)).results().forEach(m -> {
            if (there.merge(m.group(), -1, Integer::sum) < 0) {
                missing.add(m.group() + " in: " + t);
            }
        }));
        return missing;
    }

    private static void count(Map<String, Integer> words, String text, int by) {
        WORD.matcher(Wording.fold(text)).results().forEach(m -> words.merge(m.group(), by, Integer::sum));
    }

    private static Stream<String> texts(Piece piece) {
        return switch (piece) {
            case Para para -> Stream.of(text(para));
            case Grid grid -> grid.rows().stream().flatMap(r -> r.cells().stream()).flatMap(c -> c.paras().stream()).map(Accounts::text);
        };
    }

    private static String text(Para para) {
        return para.label() == null ? para.text() : para.label().text() + " " + para.text();
    }

    private static Stream<String> texts(Reading reading) {
        Paper paper = reading.paper();
        var head = paper.head();
        var foot = paper.foot();
        return Stream.of(
                        Stream.of(head.parent(), String.join(" ", head.org()), "Số " + head.number() + " " + head.symbol(), head.place(),
                                "ngày tháng năm " + two(head.day()) + " " + two(head.month()) + " " + head.year(), head.urgency(), head.circulation()),
                        Stream.of(paper.identity().type() == PaperType.REPORT ? "Báo cáo" : "Kế hoạch", paper.subject()),
                        Stream.of(PassageList.values()).flatMap(l -> paper.passages().get(l).stream()).map(p -> p.text()),
                        blocks(paper.body()),
                        Stream.of(paper.closing().text(), "Lưu " + foot.archive(), foot.drafter(), String.valueOf(foot.copies())),
                        Stream.of(String.join(" ", foot.signature().authority()), foot.signature().title(), foot.signature().name()),
                        paper.appendices().stream().flatMap(a -> Stream.concat(Stream.of(a.title().text()), blocks(a.blocks()))),
                        reading.furniture().stream(),
                        reading.doubts().stream().filter(d -> d.code().equals("DROPPED")).map(Doubt::quote))
                .flatMap(t -> t)
                .filter(t -> t != null);
    }

    private static String two(Integer value) {
        return value == null ? "" : value < 10 ? "0" + value + " " + value : value.toString();
    }

    private static Stream<String> blocks(List<Block> blocks) {
        var numbers = Numbering.of(blocks);
        return blocks.stream().flatMap(b -> switch (b) {
            case Line line -> Stream.of(Numbering.printed(line, numbers), line.text());
            case Table table -> table(TableNumbers.filled(table));
        });
    }

    private static Stream<String> table(Table table) {
        var header = table.header().isEmpty()
                ? table.columns().stream().map(c -> c.label())
                : table.header().stream().flatMap(List::stream).map(c -> c.text());
        return Stream.concat(Stream.concat(Stream.of(table.title()), header), table.rows().stream().flatMap(r -> r.cells().stream()).map(c -> c.text()));
    }
}
