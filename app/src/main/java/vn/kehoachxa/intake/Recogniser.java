package vn.kehoachxa.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.kehoachxa.intake.duty.DutyReader;
import vn.kehoachxa.intake.source.OurFile;
import vn.kehoachxa.intake.source.Source;
import vn.kehoachxa.intake.source.UnreadableFileException;
import vn.kehoachxa.plan.Appendix;
import vn.kehoachxa.plan.Block;
import vn.kehoachxa.plan.Entries;
import vn.kehoachxa.plan.Head;
import vn.kehoachxa.plan.Identity;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Office;
import vn.kehoachxa.plan.OfficeProfile;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperType;
import vn.kehoachxa.plan.Passage;
import vn.kehoachxa.plan.Passages;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.timing.TimingReader;

/**
 * Makes a paper of a document that a reader found: head, subject, legal bases, opening, lines with levels, tables, closing, recipients,
 * signature, appendices. What the file says is kept to the letter; what is not sure is told.
 */
public final class Recogniser {

    private final Supplier<UUID> ids;
    private final TimingReader timing = new TimingReader();

    /** @param ids gives new ids */
    public Recogniser(Supplier<UUID> ids) {
        this.ids = ids;
    }

    /**
     * Reads a plan or a report. A file of ours that carries its paper inside gives that paper. What another office's program wrote becomes
     * a paper of that office, which can be read and not changed.
     *
     * @param profile the office of this PC: whose paper it is where the file does not say
     * @param year of the plan, or null where the file tells it
     * @param today the year that stands where neither tells it
     * @throws UnreadableFileException {@code INTAKE-NOT-A-PLAN} where the document has nothing of a plan
     */
    public Reading read(Source source, OfficeProfile profile, Integer year, int today) {
        if (source.embedded() != null) {
            return OwnPaper.reading(source.embedded(), profile);
        }
        var notes = new Notes();
        source.remarks().forEach(r -> notes.doubt(null, r.quote(), r.code(), r.arguments().toArray()));
        var zones = Zones.of(PageNumbers.dropped(PlainTables.found(source.pieces()), notes)).withText(AllBold::plain);
        var head = withMargins(HeadReader.read(zones.head(), notes), source.ours());
        var beginning = zones.typePara() == null ? "" : TypeNames.rest(zones.typePara(), zones.type()).text();
        var subject = SubjectReader.read(zones.text(), 0, beginning, notes);
        var text = new TextReader(ids, notes).read(zones.text().subList(subject.next(), zones.text().size()));
        var foot = FootReader.read(zones.foot(), ids, notes);
        var appendices = new AppendixReader(ids, notes).read(zones.appendices());
        if (zones.type() == null && (text.body().size() < 3 || foot.foot().signature().title().isEmpty() && head.symbol().isEmpty() && !hasNumbers(text.body()))) {
            throw new UnreadableFileException("INTAKE-NOT-A-PLAN", null);
        }
        tell(zones, subject.text(), text, notes);
        var containers = Stream.concat(Stream.of(text.body()), appendices.stream().map(Appendix::blocks)).toList();
        var blocks = containers.stream().flatMap(List::stream).toList();
        var named = new Identities(ids, profile, notes).of(
                zones.type(), head, subject.text(), texts(subject.text(), text, foot.recipients(), blocks),
                blocks.stream().filter(Table.class::isInstance).map(b -> ((Table) b).kind()), year, today);
        var identity = ofOffice(named, source.ours(), profile);
        var duties = new DutyReader(timing, identity.office().name(), identity.year(), identity.yearTo());
        // What a report tells of is followed in its plan.
        var entries = identity.type() == PaperType.REPORT ? Entries.NONE : EntryMaker.of(containers.stream(), ids, duties);
        var paper = new Paper(
                identity, head, null, subject.text(), new Passages(text.addressees(), text.bases(), text.opening(), foot.recipients()), text.body(),
                text.closing(), foot.foot(), appendices, entries);
        return new Reading(paper, notes.doubts(), notes.furniture(), source.ours() == null ? null : source.ours().paper(), notes.origins());
    }

    /** With what a file of ours has in its margins, where no other file's words are looked for. @param ours or null */
    private static Head withMargins(Head head, OurFile ours) {
        if (ours == null) {
            return head;
        }
        return head.withCirculation(ours.circulation().isEmpty() ? head.circulation() : ours.circulation()).withContact(ours.contact());
    }

    /** A file that says that it is another office's paper is that office's. @param ours what the file says of itself, or null */
    private static Identity ofOffice(Identity identity, OurFile ours, OfficeProfile profile) {
        if (ours == null || ours.office() == null) {
            return identity;
        }
        var named = new Office(ours.office(), identity.office().name(), identity.office().province());
        return profile.isOther(named) ? identity.closedOf(named) : identity;
    }

    private static boolean hasNumbers(List<Block> body) {
        return body.stream().anyMatch(b -> b instanceof Line line && line.heading());
    }

    private static void tell(Zones zones, String subject, TextReader.Found text, Notes notes) {
        if (zones.type() == null) {
            notes.doubt(null, "", "NO-NAME");
        } else if (zones.type().isOther()) {
            notes.doubt(null, zones.typePara().text(), "OTHER-NAME");
        }
        if (subject.isEmpty()) {
            notes.doubt(null, "", "NO-SUBJECT");
        }
        if (text.body().isEmpty()) {
            notes.doubt(null, "", "NO-BODY-TEXT");
        }
    }

    private static List<String> texts(String subject, TextReader.Found text, List<Passage> recipients, List<Block> blocks) {
        var texts = new ArrayList<>(List.of(subject));
        Stream.of(text.bases(), text.opening(), text.addressees(), recipients).flatMap(List::stream).forEach(p -> texts.add(p.text()));
        blocks.forEach(b -> {
            if (b instanceof Line line) {
                texts.add(line.text());
            }
        });
        texts.add(text.closing().text());
        return texts;
    }
}
