package vn.kehoachxa.exchange.rollup;

/** Is told how far a summary is, on the thread that makes it. */
@FunctionalInterface
public interface RollupListener {

    /** What is being done. */
    enum Step {
        /** Files are read and checked; so many of them. */
        READING,
        /** The pages are made, where they are wanted. */
        PDF,
        /** The Excel file is written; so many plans of its longest lists. */
        EXCEL
    }

    /**
     * @param done from 0 to {@code of}
     * @throws java.util.concurrent.CancellationException to end the work: nothing is written, and nothing of it is left
     */
    void reached(Step step, int done, int of);
}
