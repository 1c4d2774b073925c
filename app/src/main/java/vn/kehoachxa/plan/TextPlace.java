package vn.kehoachxa.plan;

import java.util.UUID;
import java.util.stream.Stream;

/**
 * A text of a paper and where it stands.
 *
 * @param at the line, row, passage or appendix; the paper's own id for its subject
 * @param column of a row's cell, from 0; null where it is no cell
 */
public record TextPlace(UUID at, Integer column, RichText content) {

    public String text() {
        return content.text();
    }

    /** Every text of a paper that was written by hand, in the order in which it is printed; computed cells and blanks are left out. */
    public static Stream<TextPlace> of(Paper paper) {
        var passages = paper.passages();
        return Stream.of(
                        Stream.of(new TextPlace(paper.id(), null, RichText.of(paper.subject()))),
                        of(passages.addressees().stream()),
                        of(passages.legalBases().stream()),
                        of(passages.opening().stream()),
                        paper.body().stream().flatMap(TextPlace::of),
                        of(Stream.of(paper.closing())),
                        of(passages.recipients().stream()),
                        paper.appendices().stream().flatMap(a -> Stream.concat(
                                Stream.of(new TextPlace(a.id(), null, a.title())), a.blocks().stream().flatMap(TextPlace::of))))
                .flatMap(places -> places)
                .filter(p -> !p.content().isBlank());
    }

    private static Stream<TextPlace> of(Stream<Passage> passages) {
        return passages.map(p -> new TextPlace(p.id(), null, p.content()));
    }

    private static Stream<TextPlace> of(Block block) {
        return switch (block) {
            case Line line -> Stream.of(new TextPlace(line.id(), null, line.content()));
            case Table table -> Stream.concat(
                    Stream.of(new TextPlace(table.id(), null, RichText.of(table.title()))), table.rows().stream().flatMap(TextPlace::of));
        };
    }

    private static Stream<TextPlace> of(Row row) {
        var cells = row.cells();
        return Stream.iterate(0, c -> c < cells.size(), c -> c + 1).map(c -> new TextPlace(row.id(), c, cells.get(c).content()));
    }
}
