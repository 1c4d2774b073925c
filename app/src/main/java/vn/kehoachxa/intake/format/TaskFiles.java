package vn.kehoachxa.intake.format;

import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Supplier;
import vn.kehoachxa.intake.TaskList;
import vn.kehoachxa.intake.TaskListReader;
import vn.kehoachxa.intake.source.SourceReader;
import vn.kehoachxa.intake.source.UnreadableFileException;

/** Reads lists of tasks that an office keeps in Excel. */
public final class TaskFiles {

    /** The largest file that is read, in bytes: lists without pictures stay far below. */
    public static final int LARGEST = 50 << 20;

    private final SourceReader workbooks;
    private final Supplier<UUID> ids;

    /**
     * @param workbooks reads files of Excel
     * @param ids gives the ids of rows and tasks
     */
    public TaskFiles(SourceReader workbooks, Supplier<UUID> ids) {
        this.workbooks = workbooks;
        this.ids = ids;
    }

    /**
     * The list in a file.
     *
     * @throws UnreadableFileException where the file is none of Excel, is locked, damaged or too large, or has no table of tasks
     */
    public TaskList read(Path file) {
        var bytes = DocumentFile.bytes(file, LARGEST, "LIST-TOO-BIG");
        var format = FormatDetector.detect(bytes);
        var refusal = switch (format) {
            case EXCEL -> null;
            case LOCKED -> "INTAKE-PASSWORD";
            case SHEET -> "LIST-OLD-EXCEL";
            case BROKEN -> "LIST-BROKEN";
            default -> "LIST-NOT-EXCEL";
        };
        if (refusal != null) {
            throw new UnreadableFileException(refusal, null);
        }
        return new TaskListReader(ids).read(workbooks.read(bytes));
    }
}
