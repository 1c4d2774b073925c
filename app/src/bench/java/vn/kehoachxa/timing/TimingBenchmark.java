package vn.kehoachxa.timing;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Time expressions as they stand in tables, each by itself. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx256m"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class TimingBenchmark {

    private static final int TEXTS = 8;

    private final TimingReader reader = new TimingReader();
    private final List<String> texts = List.of(
            "Năm 2026", "Quý I - II/2026", "Trước ngày 30 tháng 6 năm 2026", "Quý, 6 tháng, năm và đột xuất", "Thường xuyên", "Theo kế hoạch của UBND tỉnh",
            "Mỗi quý một lần, trước ngày 05 của tháng cuối quý; đột xuất (khi có yêu cầu)", "Đợt 1: quý II/2026; đợt 2: quý IV/2026");

    private final TimingFinder finder = new TimingFinder();
    private final String sentence = "Hằng quý, trước ngày 10 của tháng cuối quý, các bản gửi số liệu về Văn phòng HĐND và UBND xã để tổng hợp, báo cáo UBND tỉnh theo quy định.";

    /** The times in one sentence. */
    @Benchmark
    public List<FoundTime> find() {
        return finder.find(sentence, 2026, null, List.of());
    }

    @Benchmark
    @OperationsPerInvocation(TEXTS)
    public void read(Blackhole seen) {
        texts.forEach(t -> seen.consume(reader.read(t, 2026, null)));
    }
}
