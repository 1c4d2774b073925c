package vn.kehoachxa.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.kehoachxa.bench.BenchDocuments;
import vn.kehoachxa.document.Document;
import vn.kehoachxa.document.layout.Layout;
import vn.kehoachxa.document.layout.LayoutSession;
import vn.kehoachxa.document.layout.Pages;

/** Long tables in 256 MB: the time grows as the rows do. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx256m"})
@Warmup(iterations = 6)
@Measurement(iterations = 6)
public class RowsBenchmark {

    @Param({"1000", "3000", "10000"})
    int rows;

    private PdfWriter writer;
    private Document model;
    private Layout layout;
    private LayoutSession session;
    private int time;

    @Setup
    public void compose() throws IOException {
        var fonts = new PdfFonts();
        writer = new PdfWriter(fonts);
        layout = new Layout(fonts);
        model = BenchDocuments.tasks(rows);
        session = layout.session();
    }

    @Benchmark
    public int pdf() throws IOException {
        var out = new ByteArrayOutputStream();
        writer.write(model, out);
        return out.size();
    }

    @Benchmark
    public Pages layout() {
        return layout.pages(model);
    }

    @Benchmark
    public Pages layoutAfterARow() {
        return session.pages(BenchDocuments.edited(model, true, time++));
    }
}
