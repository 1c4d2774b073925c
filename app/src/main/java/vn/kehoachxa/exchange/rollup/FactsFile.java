package vn.kehoachxa.exchange.rollup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.kehoachxa.exchange.rollup.Facts.BudgetFact;
import vn.kehoachxa.exchange.rollup.Facts.TargetFact;
import vn.kehoachxa.exchange.rollup.Facts.TaskFact;
import vn.kehoachxa.plan.Achieved;
import vn.kehoachxa.plan.Log;
import vn.kehoachxa.plan.LogEntry;
import vn.kehoachxa.plan.Progress;
import vn.kehoachxa.plan.Spending;
import vn.kehoachxa.plan.TaskStatus;

/** {@link Facts} as bytes and back. They live as long as one summary, so that no form of them is kept for later. */
final class FactsFile {

    private static final UUID NO_ID = new UUID(0, 0);
    private static final byte END = 0;
    private static final byte PROGRESS = 1;
    private static final byte ACHIEVED = 2;
    private static final byte SPENDING = 3;

    private FactsFile() {}

    static byte[] bytes(Facts facts) {
        var bytes = new ByteArrayOutputStream(1 << 14);
        try (var out = new DataOutputStream(bytes)) {
            write(facts, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static Facts read(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return new Facts(list(in, FactsFile::task), list(in, FactsFile::target), list(in, FactsFile::budget), in.readBoolean() ? log(in) : null);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void write(Facts facts, DataOutputStream out) throws IOException {
        out.writeInt(facts.tasks().size());
        for (var t : facts.tasks()) {
            id(t.id(), out);
            texts(out, t.group(), t.text(), t.lead(), t.supporting(), t.outcome(), t.timing());
            out.writeInt(t.dueDates().size());
            for (var due : t.dueDates()) {
                out.writeInt((int) due.toEpochDay());
            }
        }
        out.writeInt(facts.targets().size());
        for (var t : facts.targets()) {
            id(t.id(), out);
            texts(out, t.group(), t.text(), t.written(), t.compare(), t.value() == null ? "" : t.value().toString(), t.unit(), t.lead());
        }
        out.writeInt(facts.budget().size());
        for (var b : facts.budget()) {
            id(b.id(), out);
            texts(out, b.text(), b.source(), b.note());
            out.writeBoolean(b.amount() != null);
            out.writeLong(b.amount() == null ? 0 : b.amount());
        }
        out.writeBoolean(facts.log() != null);
        if (facts.log() != null) {
            for (var entry : facts.log().entries()) {
                entry(entry, out);
            }
            out.writeByte(END);
        }
    }

    private static void entry(LogEntry entry, DataOutputStream out) throws IOException {
        switch (entry) {
            case Progress p -> {
                begin(PROGRESS, entry, out);
                out.writeByte(p.status().ordinal());
                out.writeByte(p.percent());
                out.writeBoolean(p.met() != null);
                out.writeInt(p.met() == null ? 0 : (int) p.met().toEpochDay());
                texts(out, p.note());
            }
            case Achieved a -> {
                begin(ACHIEVED, entry, out);
                texts(out, a.value().toString());
            }
            case Spending s -> {
                begin(SPENDING, entry, out);
                out.writeLong(s.amount());
            }
            default -> { }
        }
    }

    private static void begin(byte kind, LogEntry entry, DataOutputStream out) throws IOException {
        out.writeByte(kind);
        id(entry.about(), out);
        out.writeInt((int) entry.date().toEpochDay());
    }

    private static Log log(DataInputStream in) throws IOException {
        var entries = new ArrayList<LogEntry>();
        for (var kind = in.readByte(); kind != END; kind = in.readByte()) {
            var about = id(in);
            var date = day(in);
            entries.add(switch (kind) {
                case PROGRESS -> {
                    var status = TaskStatus.values()[in.readByte()];
                    var percent = in.readByte();
                    var met = in.readBoolean();
                    var day = day(in);
                    yield new Progress(NO_ID, about, date, "", status, percent, text(in), met ? day : null, List.of());
                }
                case ACHIEVED -> new Achieved(NO_ID, about, date, "", new BigDecimal(text(in)), "", List.of());
                default -> new Spending(NO_ID, about, date, "", in.readLong(), "", List.of());
            });
        }
        return new Log(entries);
    }

    private static TaskFact task(DataInputStream in) throws IOException {
        return new TaskFact(id(in), text(in), text(in), text(in), text(in), text(in), text(in), list(in, FactsFile::day));
    }

    private static TargetFact target(DataInputStream in) throws IOException {
        var id = id(in);
        var group = text(in);
        var said = text(in);
        var written = text(in);
        var compare = text(in);
        var value = text(in);
        return new TargetFact(id, group, said, written, compare, value.isEmpty() ? null : new BigDecimal(value), text(in), text(in));
    }

    private static BudgetFact budget(DataInputStream in) throws IOException {
        var id = id(in);
        var said = text(in);
        var source = text(in);
        var note = text(in);
        var stated = in.readBoolean();
        var amount = in.readLong();
        return new BudgetFact(id, said, stated ? (Long) amount : null, source, note);
    }

    @FunctionalInterface
    private interface Reader<T> {
        T read(DataInputStream in) throws IOException;
    }

    private static <T> List<T> list(DataInputStream in, Reader<T> reader) throws IOException {
        var size = in.readInt();
        var list = new ArrayList<T>(size);
        for (var i = 0; i < size; i++) {
            list.add(reader.read(in));
        }
        return list;
    }

    private static void id(UUID id, DataOutputStream out) throws IOException {
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
    }

    private static UUID id(DataInputStream in) throws IOException {
        return new UUID(in.readLong(), in.readLong());
    }

    private static LocalDate day(DataInputStream in) throws IOException {
        return LocalDate.ofEpochDay(in.readInt());
    }

    private static void texts(DataOutputStream out, String... texts) throws IOException {
        for (var text : texts) {
            var bytes = text.getBytes(UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), UTF_8);
    }
}
