package vn.kehoachxa.ui.editor;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import vn.kehoachxa.intake.PasteReader;
import vn.kehoachxa.intake.Pasted;
import vn.kehoachxa.plan.Block;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Row;
import vn.kehoachxa.plan.Table;

/**
 * What was copied and what is pasted. Lines of our own come back as they were, also into another paper, without the way through what
 * other programs understand.
 */
public final class Pasteboard {

    private final PasteReader reader;
    private final Supplier<UUID> ids;
    private List<Block> copied = List.of();
    /** What the system's clipboard was given with them: while it still holds this, they are what is pasted. */
    private String plain = "";

    public Pasteboard(PasteReader reader, Supplier<UUID> ids) {
        this.reader = reader;
        this.ids = ids;
    }

    void copied(Clip clip) {
        copied = clip.blocks();
        plain = clip.plain();
    }

    /** Understands what the clipboard holds. @param html or null */
    Pasted read(String html, String text) {
        if (isOurs(text)) {
            return new Pasted.Lines(copied.stream().map(this::fresh).toList());
        }
        return reader.clipboard(html, text);
    }

    /** Whether these are the lines that were copied last. */
    boolean isOurs(String text) {
        return !copied.isEmpty() && text != null && same(text, plain);
    }

    /** The words alone, without looks. */
    Pasted words(String text) {
        return reader.text(text);
    }

    /** A system may write ends of lines in its own way. */
    private static boolean same(String one, String other) {
        return one.replace("\r\n", "\n").equals(other.replace("\r\n", "\n"));
    }

    private Block fresh(Block block) {
        return switch (block) {
            case Line line -> new Line(ids.get(), line.level(), line.heading(), null, line.content(), line.titleTo(), line.timing(), line.unit());
            case Table table -> new Table(
                    ids.get(), table.kind(), table.title(), table.scale(), table.columns(), table.header(),
                    table.rows().stream().map(r -> new Row(ids.get(), r.kind(), r.cells())).toList());
        };
    }
}
