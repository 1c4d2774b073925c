package vn.kehoachxa.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A paper: a plan or a report, and everything the clerk wrote in it. Numbers, totals and pages are computed from it.
 *
 * @param about what a report reports on; null for a plan
 * @param subject the trích yếu, without a full stop
 * @param body lines with levels, tables between them
 * @param closing the last paragraph; its text may be empty
 */
public record Paper(
        Identity identity, Head head, About about, String subject, Passages passages, List<Block> body, Passage closing, Foot foot,
        List<Appendix> appendices, Entries entries) {

    public Paper {
        subject = Texts.clean(subject);
        body = List.copyOf(body);
        appendices = List.copyOf(appendices);
    }

    public UUID id() {
        return identity.id();
    }

    public Paper withIdentity(Identity value) {
        return new Paper(value, head, about, subject, passages, body, closing, foot, appendices, entries);
    }

    public Paper withHead(Head value) {
        return new Paper(identity, value, about, subject, passages, body, closing, foot, appendices, entries);
    }

    public Paper withSubject(String value) {
        return new Paper(identity, head, about, value, passages, body, closing, foot, appendices, entries);
    }

    public Paper withPassages(Passages value) {
        return new Paper(identity, head, about, subject, value, body, closing, foot, appendices, entries);
    }

    public Paper withBody(List<Block> value) {
        return new Paper(identity, head, about, subject, passages, value, closing, foot, appendices, entries);
    }

    public Paper withClosing(Passage value) {
        return new Paper(identity, head, about, subject, passages, body, value, foot, appendices, entries);
    }

    public Paper withFoot(Foot value) {
        return new Paper(identity, head, about, subject, passages, body, closing, value, appendices, entries);
    }

    public Paper withAppendices(List<Appendix> value) {
        return new Paper(identity, head, about, subject, passages, body, closing, foot, value, entries);
    }

    public Paper withEntries(Entries value) {
        return new Paper(identity, head, about, subject, passages, body, closing, foot, appendices, value);
    }

    /** Every block, the body's first, then appendix by appendix. */
    public Stream<Block> blocks() {
        return Stream.concat(body.stream(), appendices.stream().flatMap(a -> a.blocks().stream()));
    }

    /** Every table, in order. */
    public Stream<Table> tables() {
        return blocks().filter(Table.class::isInstance).map(Table.class::cast);
    }

    /** The blocks of the body (by the paper's id) or of an appendix (by its id). */
    public Optional<List<Block>> blocksOf(UUID container) {
        if (container.equals(id())) {
            return Optional.of(body);
        }
        return appendices.stream().filter(a -> a.id().equals(container)).findFirst().map(Appendix::blocks);
    }

    /** With the blocks of the body or of one appendix replaced. */
    public Paper withBlocksOf(UUID container, List<Block> blocks) {
        return container.equals(id())
                ? withBody(blocks)
                : withAppendices(Lists.replaced(appendices, a -> a.id().equals(container), a -> a.withBlocks(blocks)));
    }

    /** The Roman number of an appendix; empty where it is the only one. */
    public String appendixNumber(Appendix appendix) {
        return appendices.size() < 2
                ? ""
                : Numerals.roman(1 + Lists.find(appendices, a -> a.id().equals(appendix.id())));
    }
}
