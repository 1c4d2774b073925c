package vn.kehoachxa.ui.editor;

import java.nio.file.Path;
import java.util.function.BiConsumer;
import vn.kehoachxa.export.Exporter;
import vn.kehoachxa.export.Format;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Followed;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperType;
import vn.kehoachxa.plan.Texts;
import vn.kehoachxa.ui.task.BackgroundTasks;

/** Writes the open paper into a file, in the background. */
public final class ExportModel {

    private static final int LONGEST_NAME = 120;

    private final Exporter exporter;
    private final PrintChoice choice;
    private final BackgroundTasks tasks;
    private final Messages messages;
    private final BiConsumer<Format, Path> done;

    /** @param done is told of the file that was written */
    public ExportModel(Exporter exporter, PrintChoice choice, BackgroundTasks tasks, Messages messages, BiConsumer<Format, Path> done) {
        this.exporter = exporter;
        this.choice = choice;
        this.tasks = tasks;
        this.messages = messages;
        this.done = done;
    }

    /** A name for the file: {@code Kế hoạch Ứng dụng khoa học … năm 2026.pdf}, without what a file's name may not hold. */
    public String fileName(Paper paper, Format format) {
        return fileName(paper, format, messages);
    }

    /** As {@link #fileName(Paper, Format)}. */
    public static String fileName(Paper paper, Format format, Messages messages) {
        var kind = messages.text(paper.identity().type() == PaperType.PLAN ? "export.name.plan" : "export.name.report");
        var subject = Texts.oneLine(paper.subject().replaceAll("[\\\\/:*?\"<>|…]", " "));
        var year = Integer.toString(paper.identity().year());
        var name = new StringBuilder(kind).append(' ').append(shortened(subject));
        if (name.indexOf(year) < 0) {
            name.append(' ').append(year);
        }
        return Texts.oneLine(name.toString()).replaceAll("[. ]+$", "") + "." + format.code();
    }

    private static String shortened(String subject) {
        if (subject.length() <= LONGEST_NAME) {
            return subject;
        }
        var cut = subject.lastIndexOf(' ', LONGEST_NAME);
        return subject.substring(0, cut > 0 ? cut : LONGEST_NAME);
    }

    /** Writes the file; the user may go on writing meanwhile. */
    public void export(Paper paper, Format format, Path file) {
        choice.ask(paper.id(), chosen -> tasks.run(
                messages.text("export.running", file.getFileName().toString()),
                () -> exporter.write(new Followed(paper, chosen.log()), chosen.options(), format, file, chosen.kept()),
                written -> done.accept(format, file)));
    }
}
