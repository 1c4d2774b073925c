package vn.kehoachxa.document.word;

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
import vn.kehoachxa.document.pdf.PdfFonts;

/** From the document model to a Word file, beside POI writing the same texts without any form, and with a form like ours. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx512m", WordBenchmark.XSLT_OF_THE_JDK})
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class WordBenchmark {

    /** As in the program: POI saves through it, and the tests bring another one, whose finding takes longer than the writing. */
    static final String XSLT_OF_THE_JDK =
            "-Djavax.xml.transform.TransformerFactory=com.sun.org.apache.xalan.internal.xsltc.trax.TransformerFactoryImpl";

    @Param({"9 pages", "1000 rows"})
    String document;

    private WordWriter writer;
    private Document model;

    @Setup
    public void read() throws IOException {
        writer = new WordWriter(new PdfFonts());
        model = document.equals("9 pages") ? BenchDocuments.ninePages() : BenchDocuments.tasks(1000);
    }

    @Benchmark
    public int plainPoi() throws IOException {
        var out = new ByteArrayOutputStream();
        PlainPoi.write(model, out);
        return out.size();
    }

    @Benchmark
    public int formedPoi() throws IOException {
        var out = new ByteArrayOutputStream();
        FormedPoi.write(model, out);
        return out.size();
    }

    @Benchmark
    public int fromTheModel() throws IOException {
        var out = new ByteArrayOutputStream();
        writer.write(model, out);
        return out.size();
    }
}
