package vn.kehoachxa.report;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import vn.kehoachxa.plan.Block;
import vn.kehoachxa.plan.Level;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Mark;
import vn.kehoachxa.plan.MarkStyle;
import vn.kehoachxa.plan.Question;
import vn.kehoachxa.plan.RichText;

/** The text of a report while it is written, and the questions that stand beside it. */
final class Writing {

    private final Supplier<UUID> ids;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();

    Writing(Supplier<UUID> ids) {
        this.ids = ids;
    }

    List<Block> blocks() {
        return blocks;
    }

    List<Question> questions() {
        return questions;
    }

    UUID id() {
        return ids.get();
    }

    void section(String title) {
        line(Level.SECTION, title, false);
    }

    /** A clause as a title on its own line. */
    void heading(String title) {
        line(Level.CLAUSE, title, true);
    }

    void bullet(String text) {
        line(Level.BULLET, text, false);
    }

    void text(String text) {
        line(Level.TEXT, text, false);
    }

    /** A line in italics that points to an appendix. */
    void pointer(String text) {
        var content = new RichText(text, List.of(new Mark(0, text.length(), MarkStyle.ITALIC)));
        blocks.add(new Line(id(), Level.TEXT, false, null, content, null, null, null));
    }

    /** A line that the officer is asked to look at. @param quote the words that the question is about @param code of the question's sentence */
    void asked(Level level, String text, String quote, String code) {
        ask(line(level, text, false), null, quote, code);
    }

    /** Asks about words at a line, or in a row's cell. @param column of the cell, from 0; null for a line */
    void ask(UUID at, Integer column, String quote, String code) {
        questions.add(new Question(id(), at, column, quote, "", code, List.of(), null));
    }

    private UUID line(Level level, String text, boolean heading) {
        var id = id();
        blocks.add(new Line(id, level, heading, null, RichText.of(text), null, null, null));
        return id;
    }
}
