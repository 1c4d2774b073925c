package vn.kehoachxa.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import vn.kehoachxa.intake.source.Align;
import vn.kehoachxa.intake.source.Grid;
import vn.kehoachxa.intake.source.Para;
import vn.kehoachxa.intake.source.Piece;
import vn.kehoachxa.plan.Foot;
import vn.kehoachxa.plan.Passage;

/** Reads the foot: Nơi nhận with its archive's line, and who signs (Decree 30/2020, annex I, II.7, II.9 and III.3). */
final class FootReader {

    private static final Pattern RECIPIENTS = Pattern.compile("^noi nhan\\s*:?.*");
    private static final Pattern ARCHIVE = Pattern.compile("^[-–+\\s]*(?iu:lưu)\\s*[:.]?\\s*(.*)$");
    private static final Pattern ARCHIVE_LABEL = Pattern.compile("^[-–+\\s]*(?iu:lưu)\\s*:");
    private static final Pattern DRAFTER = Pattern.compile("^(.*?)\\.\\s+(?:(\\p{Lu}{1,6})\\.\\s*)?(?:\\((\\d{1,5})\\))?$");
    private static final Pattern SIGN = Pattern.compile("^[-–—−+•*·]\\s*");

    private final Supplier<UUID> ids;
    private final Notes notes;
    private final List<Passage> recipients = new ArrayList<>();
    private final List<Para> signature = new ArrayList<>();
    private String archive = "";
    private boolean archiveClosed;
    private String drafter = "";
    private Integer copies;
    /** Whether the last line of the list, which began with a sign, has no mark at its end yet. */
    private boolean isOpen;

    private FootReader(Supplier<UUID> ids, Notes notes) {
        this.ids = ids;
        this.notes = notes;
    }

    /** What was found. */
    record Found(List<Passage> recipients, Foot foot) {}

    static boolean isRecipients(String text) {
        return RECIPIENTS.matcher(Wording.fold(text)).matches() && text.length() < 200;
    }

    /** @param pieces the foot and what is left behind it before the first appendix */
    static Found read(List<Piece> pieces, Supplier<UUID> ids, Notes notes) {
        var reader = new FootReader(ids, notes);
        var loose = new ArrayList<Para>();
        for (var piece : pieces) {
            switch (piece) {
                case Para para -> loose.add(para);
                case Grid grid -> reader.columns(grid);
            }
        }
        reader.stacked(loose);
        if (reader.recipients.isEmpty() && reader.archive.isEmpty()) {
            notes.doubt(null, "", "NO-RECIPIENTS");
        }
        var foot = new Foot(reader.archive, reader.drafter, reader.copies, SignatureReader.read(reader.signature, notes));
        return new Found(reader.recipients, foot);
    }

    /** Of several who sign beside each other the one on the right signs for the body that issues the paper; the others are told. */
    private void columns(Grid grid) {
        var columns = Layouts.columns(grid).stream().map(c -> c.stream().flatMap(p -> Paras.segments(p).stream()).toList()).toList();
        var signers = columns.stream().filter(c -> c.stream().anyMatch(SignatureReader::isOfSignature)).toList();
        for (var column : columns) {
            if (signers.contains(column) && column != signers.getLast() && column.stream().noneMatch(l -> isRecipients(l.text()))) {
                column.stream().filter(l -> !Wording.isRule(l.text())).forEach(l -> notes.lost(null, Wording.oneLine(l.text())));
            } else {
                column(column);
            }
        }
    }

    /** Lines below each other: recipients from their label on, who signs before it and from a line of authority on. */
    private void column(List<Para> lines) {
        var listing = false;
        for (var line : lines) {
            var text = Wording.oneLine(line.text());
            if (isRecipients(text)) {
                listing = true;
                notes.furniture("Nơi nhận:");
                var rest = text.replaceFirst("^(?iu:nơi nhận)\\s*:?\\s*", "");
                if (!rest.isEmpty()) {
                    recipient(line, rest);
                }
            } else if (isLate(text)) {
                recipient(line, text);
            } else if (listing && !(line.label() == null && (SignatureReader.isOfSignature(line) || isNameBelow(line, text)))) {
                recipient(line, text);
            } else {
                listing = false;
                signature.add(line);
            }
        }
    }

    /** The name of who signs, below a list that is over and set apart from it. */
    private boolean isNameBelow(Para line, String text) {
        var apart = line.look().align() == Align.RIGHT || line.look().align() == Align.CENTER || Paras.isBold(line) || archiveClosed;
        return !archive.isEmpty() && apart && SignatureReader.isName(text);
    }

    /** A line of the list that stands apart from it, as the end of a page may leave it. */
    private boolean isLate(String text) {
        return archive.isEmpty() && ARCHIVE_LABEL.matcher(text).find() || !recipients.isEmpty() && archive.isEmpty() && SIGN.matcher(text).find();
    }

    /** Paragraphs without a grid: beside each other by tabs, or below each other. */
    private void stacked(List<Para> paras) {
        var left = new ArrayList<Para>();
        var right = new ArrayList<Para>();
        var order = new IdentityHashMap<Para, Integer>();
        for (var para : paras) {
            for (var line : Paras.lines(para)) {
                var segments = Paras.segments(line);
                segments.forEach(s -> order.put(s, order.size()));
                order.put(line, order.size());
                if (segments.size() == 2) {
                    left.add(segments.getFirst());
                    right.add(segments.getLast());
                } else {
                    (isRight(line, left) ? right : left).add(line);
                }
            }
        }
        column(left);
        signature.addAll(right);
        signature.sort(Comparator.comparing(p -> order.getOrDefault(p, -1)));
    }

    /** Far to the right, beside a list of recipients that has begun. */
    private static boolean isRight(Para para, List<Para> left) {
        return left.stream().anyMatch(l -> isRecipients(l.text())) && (para.look().left() + para.look().firstLine() > 60 || startsWithGap(para));
    }

    private static boolean startsWithGap(Para para) {
        return !para.gaps().isEmpty() && para.gaps().getFirst() == 0;
    }

    private void recipient(Para para, String text) {
        if (Wording.isRule(text) || SignatureReader.isElectronic(text)) {
            notes.furniture(text);
            return;
        }
        var signed = para.label() != null || SIGN.matcher(text).find();
        var bare = SIGN.matcher(text).replaceFirst("");
        var open = isOpen;
        isOpen = (signed || open) && !Wording.isEnded(bare);
        var match = ARCHIVE.matcher(bare);
        if (match.matches()) {
            archive(match.group(1));
            return;
        }
        if (!archive.isEmpty()) {
            if (signed) {
                add(para, bare);
            } else {
                archive(archive + " " + bare);
            }
        } else if (!signed && !recipients.isEmpty() && (open || goesOn(bare))) {
            var last = recipients.removeLast();
            add(last.id(), last.text() + " " + bare);
        } else {
            add(para, bare);
        }
    }

    private boolean goesOn(String text) {
        var last = recipients.getLast().text();
        return Wording.startsSmall(text) || text.startsWith("(") || last.indexOf('(') > last.indexOf(')') || last.endsWith(",");
    }

    private void add(Para para, String text) {
        var id = ids.get();
        notes.origin(id, para.anchors());
        add(id, text);
    }

    private void add(UUID id, String text) {
        recipients.add(Passage.of(id, text.replaceFirst("[\\s;.,]+$", "")));
    }

    private void archive(String text) {
        archiveClosed = text.stripTrailing().endsWith(".");
        var match = DRAFTER.matcher(text.strip());
        if (match.matches() && (match.group(2) != null || match.group(3) != null)) {
            archive = match.group(1).strip();
            drafter = match.group(2) == null ? "" : match.group(2);
            copies = match.group(3) == null || Integer.parseInt(match.group(3)) == 0 ? null : (Integer) Integer.parseInt(match.group(3));
        } else {
            archive = text.replaceFirst("[\\s;.]+$", "");
        }
    }
}
