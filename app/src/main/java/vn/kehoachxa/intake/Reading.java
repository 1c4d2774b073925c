package vn.kehoachxa.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoachxa.intake.source.UnreadableFileException;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.Places;
import vn.kehoachxa.plan.Question;
import vn.kehoachxa.plan.RowKind;
import vn.kehoachxa.plan.Table;

/**
 * What was made of a file.
 *
 * @param paper a draft with new ids, or a paper that the file carries inside, as it is; another office's is closed
 * @param doubts what the clerk should look at, in the order of the text
 * @param furniture texts that every paper has and that the program prints by itself, so that they are not kept: the national name,
 *     a repeated header, the line that ties an appendix to its plan
 * @param original the id of the paper that a file of ours was made of; or null
 * @param origins which line, row, passage, table or appendix of that paper each of these was, by its new id; as far as the file says it
 */
public record Reading(Paper paper, List<Doubt> doubts, List<String> furniture, UUID original, Map<UUID, UUID> origins) {

    public Reading {
        doubts = List.copyOf(doubts);
        furniture = List.copyOf(furniture);
        origins = Map.copyOf(origins);
    }

    /** Of a paper that came as data: nothing was guessed, so there is nothing to ask. */
    public static Reading ofData(Paper paper) {
        return new Reading(paper, List.of(), List.of(), paper.id(), Map.of());
    }

    /** The paper that the file was made of, where that is here. @param subjects the subject of the paper with an id; empty where there is none */
    public Optional<UUID> originalHere(Function<UUID, Optional<String>> subjects) {
        return Optional.ofNullable(original).filter(o -> subjects.apply(o).isPresent());
    }

    /**
     * Makes sure that a file may come back to a paper: whatever it says of itself, unless it says that it is of another one that is here.
     *
     * @param subjects the subject of the paper with an id; empty where there is none
     * @throws UnreadableFileException {@code INTAKE-OTHER-PAPER} with the subject of that other paper
     */
    public void checkFor(UUID paper, Function<UUID, Optional<String>> subjects) {
        Optional.ofNullable(original).filter(o -> !o.equals(paper)).flatMap(subjects).ifPresent(subject -> {
            throw new UnreadableFileException("INTAKE-OTHER-PAPER", null, subject);
        });
    }

    /** Whether it is another office's paper. */
    public boolean isOthers() {
        return paper.identity().state() == PaperState.CLOSED;
    }

    /** The same, with one thing more to be told. */
    public Reading and(Doubt doubt) {
        return new Reading(paper, Stream.concat(doubts.stream(), Stream.of(doubt)).toList(), furniture, original, origins);
    }

    /**
     * The doubts as questions to the clerk; none in another office's paper, where nothing can be changed.
     *
     * @param ids gives the questions' ids
     */
    public List<Question> questions(Supplier<UUID> ids) {
        return isOthers() ? List.of() : doubts.stream().map(d -> d.question(ids.get(), paper)).toList();
    }

    /**
     * The doubts about what has become part of an older state of the paper.
     *
     * @param taken the paper with what was taken of this one: only what stands in it is asked about
     */
    public List<Question> questions(Supplier<UUID> ids, Paper taken) {
        var here = Places.ids(taken).collect(Collectors.toSet());
        return doubts.stream()
                .map(d -> new Doubt(d.place() == null ? null : origins.getOrDefault(d.place(), d.place()), d.quote(), d.code(), d.arguments()))
                .filter(d -> d.place() == null || here.contains(d.place()))
                .map(d -> d.question(ids.get(), taken))
                .toList();
    }

    /** The lines of the body, without tables. */
    public int lines() {
        return (int) bodyLines().count();
    }

    /** The lines of the body that are titles on a line of their own. */
    public int headings() {
        return (int) bodyLines().filter(Line::heading).count();
    }

    /** The paragraphs before the first heading that begin with Căn cứ, Thực hiện, Theo or Xét. */
    public int legalBases() {
        return (int) Stream.concat(paper.passages().legalBases().stream(), paper.passages().opening().stream())
                .filter(p -> Openings.isBasis(p.text()))
                .count();
    }

    /** The rows of a table without groups and totals. */
    public static int rows(Table table) {
        return (int) table.rows().stream().filter(r -> r.kind() == RowKind.ROW).count();
    }

    private Stream<Line> bodyLines() {
        return paper.body().stream().filter(Line.class::isInstance).map(Line.class::cast);
    }
}
