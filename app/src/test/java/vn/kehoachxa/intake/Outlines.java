package vn.kehoachxa.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kehoachxa.plan.Block;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Numbering;
import vn.kehoachxa.plan.Orientation;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PassageList;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.TableNumbers;

/** What was read, written so that it can be compared with what was expected. */
final class Outlines {

    private Outlines() {}

    static List<String> lines(Paper paper) {
        var out = new ArrayList<String>();
        for (var list : List.of(PassageList.ADDRESSEES, PassageList.LEGAL_BASES, PassageList.OPENING)) {
            paper.passages().get(list).forEach(p -> out.add(tidy("PASSAGE " + p.text())));
        }
        out.addAll(lines(paper.body()));
        if (!paper.closing().text().isEmpty()) {
            out.add(tidy("CLOSING " + paper.closing().text()));
        }
        paper.appendices().forEach(a -> {
            out.add(tidy("APPENDIX " + (a.orientation() == Orientation.LANDSCAPE ? "wide " : "") + a.title().text()));
            out.addAll(lines(a.blocks()));
        });
        return out;
    }

    private static List<String> lines(List<Block> blocks) {
        var numbers = Numbering.of(blocks);
        return blocks.stream().map(b -> switch (b) {
            case Line line -> line(line.level() + (line.heading() ? "*" : ""), Numbering.printed(line, numbers), line.text());
            case Table table -> tidy("TABLE " + table.kind().code() + " " + table.title());
        }).toList();
    }

    /** A line; the sign of a bullet and the stop after a number do not count. */
    static String line(String level, String number, String text) {
        var bare = level.endsWith("BULLET") ? "" : number.strip().replaceAll("[.)/:]+$", "").toLowerCase(Locale.ROOT);
        return tidy(level + " " + bare + " | " + text);
    }

    static List<String> cells(Paper paper) {
        return tables(paper).map(TableNumbers::filled).flatMap(t -> Stream.concat(
                t.columns().stream().map(c -> "COLUMN " + c.role().code()),
                t.rows().stream().flatMap(r -> IntStream.range(0, r.cells().size()).mapToObj(c -> tidy(r.kind().name() + " "
                        + t.columns().get(c).role().code() + " | " + r.cells().get(c).text()))))).toList();
    }

    static List<String> titles(Paper paper) {
        return paper.body().stream().filter(Line.class::isInstance).map(Line.class::cast).filter(l -> l.titleTo() != null)
                .map(l -> tidy(l.text().substring(0, l.titleTo()))).toList();
    }

    private static Stream<Table> tables(Paper paper) {
        return Stream.concat(paper.body().stream(), paper.appendices().stream().flatMap(a -> a.blocks().stream()))
                .filter(Table.class::isInstance).map(Table.class::cast);
    }

    /** A field of the head or the foot, named as in the resources. */
    static String field(Reading reading, String name) {
        var paper = reading.paper();
        var head = paper.head();
        var foot = paper.foot();
        return tidy(switch (name) {
            case "type" -> paper.identity().type().code();
            case "kind" -> paper.identity().kind().code();
            case "year" -> paper.identity().year() + (paper.identity().yearTo() == null ? "" : "-" + paper.identity().yearTo());
            case "parent" -> head.parent();
            case "org" -> String.join(" / ", head.org());
            case "number" -> head.number();
            case "symbol" -> head.symbol();
            case "place" -> head.place();
            case "date" -> Stream.of(head.day(), head.month(), head.year()).filter(Objects::nonNull).map(String::valueOf).collect(Collectors.joining("/"));
            case "urgency" -> Objects.toString(head.urgency(), "");
            case "subject" -> paper.subject();
            case "bases" -> String.valueOf(reading.legalBases());
            case "addressees" -> String.valueOf(paper.passages().addressees().size());
            case "recipients" -> String.valueOf(paper.passages().recipients().size());
            case "archive" -> foot.archive();
            case "copies" -> Objects.toString(foot.copies(), "");
            case "drafter" -> foot.drafter();
            case "authority" -> String.join(" / ", foot.signature().authority());
            case "title" -> foot.signature().title();
            case "name" -> foot.signature().name();
            default -> throw new IllegalArgumentException(name);
        });
    }

    static String tidy(String line) {
        return Normalizer.normalize(line, Normalizer.Form.NFC).replaceAll("\\s+", " ").strip();
    }

    /** Which entries of {@code a} stand in {@code b} in the same order. */
    static boolean[] common(List<String> a, List<String> b) {
        var best = new int[a.size() + 1][b.size() + 1];
        for (var i = a.size() - 1; i >= 0; i--) {
            for (var j = b.size() - 1; j >= 0; j--) {
                best[i][j] = a.get(i).equals(b.get(j)) ? best[i + 1][j + 1] + 1 : Math.max(best[i + 1][j], best[i][j + 1]);
            }
        }
        var there = new boolean[a.size()];
        for (int i = 0, j = 0; i < a.size() && j < b.size();) {
            if (a.get(i).equals(b.get(j))) {
                there[i++] = true;
                j++;
            } else if (best[i + 1][j] >= best[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return there;
    }

    /** The entries of {@code a} that {@code b} lacks. */
    static List<String> lacking(List<String> a, List<String> b) {
        var there = common(a, b);
        return IntStream.range(0, a.size()).filter(i -> !there[i]).mapToObj(a::get).toList();
    }
}
