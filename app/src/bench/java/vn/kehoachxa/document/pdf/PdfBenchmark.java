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

/** From the document model to a file, beside PDFBox by itself; and the layout alone, at once and after one change. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx512m"})
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class PdfBenchmark {

    @Param({"9 pages", "1000 rows"})
    String document;

    private PdfFonts fonts;
    private PdfWriter writer;
    private Layout layout;
    private LayoutSession session;
    private Document model;
    private Pages pages;
    private int time;

    @Setup
    public void read() throws IOException {
        fonts = new PdfFonts();
        writer = new PdfWriter(fonts);
        layout = new Layout(fonts);
        model = document.equals("9 pages") ? BenchDocuments.ninePages() : BenchDocuments.tasks(1000);
        pages = layout.pages(model);
        session = layout.session();
        session.pages(model);
        System.out.println(pages.pages().size() + " pages");
    }

    @Benchmark
    public int bare() throws IOException {
        var out = new ByteArrayOutputStream();
        BarePdf.write(pages, fonts, out);
        return out.size();
    }

    @Benchmark
    public int fromTheModel() throws IOException {
        var out = new ByteArrayOutputStream();
        writer.write(model, out);
        return out.size();
    }

    @Benchmark
    public Pages layout() {
        return layout.pages(model);
    }

    @Benchmark
    public Pages layoutAfterALine() {
        return session.pages(BenchDocuments.edited(model, false, time++));
    }
}
