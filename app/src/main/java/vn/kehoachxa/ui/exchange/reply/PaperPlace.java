package vn.kehoachxa.ui.exchange.reply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoachxa.compare.Where;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Block;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Numbering;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Passage;
import vn.kehoachxa.plan.Row;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.Texts;

/**
 * A place of a paper at which something can be remarked.
 *
 * @param at the line, row, passage, table or appendix; the paper's own id for its head
 * @param where its name, {@code Bảng 1, hàng 3}
 * @param text what stands there, as it is listed
 * @param quote the words that a remark quotes; they stand there letter by letter
 * @param heading whether it is a heading of the text
 */
record PaperPlace(UUID at, String where, String text, String quote, boolean heading) {

    /** In letters: a quote is to be known again, not to be read whole. */
    private static final int LONGEST_QUOTE = 300;

    /** Whether a folded text stands in it. */
    boolean holds(String folded) {
        return Texts.fold(where + "\n" + text).contains(folded);
    }

    /** All places of a paper with words in them, in the order in which it is printed. */
    static List<PaperPlace> of(Paper paper, Messages messages) {
        return new Reader(paper, messages).all();
    }

    private static final class Reader {

        private final Paper paper;
        private final Messages messages;
        private final Where where;
        private final List<PaperPlace> places = new ArrayList<>();

        Reader(Paper paper, Messages messages) {
            this.paper = paper;
            this.messages = messages;
            this.where = new Where(paper, messages::text);
        }

        List<PaperPlace> all() {
            var passages = paper.passages();
            places.add(new PaperPlace(paper.id(), messages.text("reply.place.head"), Texts.oneLine(paper.subject()), quote(paper.subject()), true));
            Stream.of(passages.addressees(), passages.legalBases(), passages.opening()).forEach(list -> list.forEach(this::add));
            add(paper.body());
            add(paper.closing());
            passages.recipients().forEach(this::add);
            for (var appendix : paper.appendices()) {
                var title = appendix.title().text();
                places.add(new PaperPlace(appendix.id(), where.name(appendix.id(), null), Texts.oneLine(title), quote(title), true));
                add(appendix.blocks());
            }
            return List.copyOf(places);
        }

        private void add(Passage passage) {
            var text = passage.content().text();
            if (!text.isBlank()) {
                places.add(new PaperPlace(passage.id(), where.name(passage.id(), null), Texts.oneLine(text), quote(text), false));
            }
        }

        private void add(List<Block> blocks) {
            var numbers = Numbering.of(blocks);
            for (var block : blocks) {
                switch (block) {
                    case Line line when !line.text().isBlank() -> places.add(new PaperPlace(
                            line.id(), where.name(line.id(), null), Texts.oneLine(Numbering.printed(line, numbers) + " " + line.text()),
                            quote(line.text()), line.heading()));
                    case Line blank -> { }
                    case Table table -> add(table);
                }
            }
        }

        private void add(Table table) {
            var name = where.name(table.id(), null);
            var title = table.title().isBlank() ? table.columns().stream().map(c -> c.label()).collect(Collectors.joining(" | ")) : table.title();
            places.add(new PaperPlace(table.id(), name, Texts.oneLine(title), quote(table.title()), true));
            for (var row : table.rows()) {
                longest(row).ifPresent(quote -> places.add(
                        new PaperPlace(row.id(), where.name(row.id(), null), Texts.oneLine(said(row)), quote(quote), false)));
            }
        }

        private static String said(Row row) {
            return row.cells().stream().map(c -> c.content().text()).filter(t -> !t.isBlank()).collect(Collectors.joining(" | "));
        }

        /** Of a row the cell that says most stands for it: the work of a task, not its unit. */
        private static Optional<String> longest(Row row) {
            return row.cells().stream().map(c -> c.content().text()).filter(t -> !t.isBlank()).max(Comparator.comparingInt(String::length));
        }

        /** The beginning of a text, up to the end of a line or of a word. */
        private static String quote(String text) {
            var first = text.strip().lines().findFirst().orElse("");
            return first.length() <= LONGEST_QUOTE ? first : first.substring(0, Math.max(first.lastIndexOf(' ', LONGEST_QUOTE), 1));
        }
    }
}
