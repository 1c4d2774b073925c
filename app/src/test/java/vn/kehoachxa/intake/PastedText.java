package vn.kehoachxa.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoachxa.intake.html.HtmlSource;
import vn.kehoachxa.intake.text.TextSource;
import vn.kehoachxa.plan.Block;
import vn.kehoachxa.plan.Cell;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.MarkStyle;
import vn.kehoachxa.plan.RichText;
import vn.kehoachxa.plan.Table;

/** What was pasted, written so that it can be compared: bold and italic as tags, a run-in title in brackets, a line break as an arrow. */
final class PastedText {

    private PastedText() {}

    static PasteReader reader() {
        var count = new AtomicLong(0x8000_0000_0000_0000L);
        return new PasteReader(
                new HtmlSource()::read, new TextSource()::pasted, () -> new UUID(0x0198_0000_0002_7000L, count.incrementAndGet()));
    }

    static List<String> of(Pasted pasted) {
        return switch (pasted) {
            case Pasted.Words words -> List.of("WORDS " + marked(words.text(), 0));
            case Pasted.Lines lines -> of(lines.blocks());
            case Pasted.Cells cells -> Stream.concat(Stream.of("CELLS"), cells.rows().stream().map(PastedText::row)).toList();
        };
    }

    static List<String> of(List<Block> blocks) {
        return blocks.stream().flatMap(b -> switch (b) {
            case Line line -> Stream.of(line.level() + (line.heading() ? "*" : "") + " | "
                    + marked(line.content(), line.titleTo() == null ? 0 : line.titleTo()));
            case Table table -> table(table);
        }).toList();
    }

    private static Stream<String> table(Table table) {
        var columns = table.columns().stream().map(c -> c.label() + ":" + c.role().code()).collect(Collectors.joining(" | "));
        return Stream.concat(
                Stream.of("TABLE " + table.kind().code() + (table.title().isEmpty() ? "" : " " + table.title()) + " | " + columns),
                table.rows().stream().map(r -> r.kind().name() + " " + r.cells().stream().map(PastedText::cell).collect(Collectors.joining(" | ")).strip()));
    }

    private static String cell(Cell cell) {
        return cell.computed() ? "#" : marked(cell.content(), 0);
    }

    private static String row(List<RichText> cells) {
        return cells.stream().map(c -> marked(c, 0)).collect(Collectors.joining(" | "));
    }

    private static String marked(RichText content, int titleTo) {
        var out = new StringBuilder(titleTo > 0 ? "[" : "");
        for (var i = 0; i <= content.text().length(); i++) {
            var at = i;
            var tags = new ArrayList<String>();
            content.marks().reversed().stream().filter(m -> m.to() == at).forEach(m -> tags.add("</" + tag(m.style()) + ">"));
            if (titleTo > 0 && titleTo == i) {
                tags.add("]");
            }
            content.marks().stream().filter(m -> m.from() == at).forEach(m -> tags.add("<" + tag(m.style()) + ">"));
            tags.forEach(out::append);
            if (i < content.text().length()) {
                out.append(content.text().charAt(i) == '\n' ? '⏎' : content.text().charAt(i));
            }
        }
        return out.toString();
    }

    private static String tag(MarkStyle style) {
        return style == MarkStyle.BOLD ? "b" : "i";
    }
}
