package vn.kehoachxa.sheet;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.StatedTask;
import vn.kehoachxa.plan.Statements;
import vn.kehoachxa.plan.TimingReading;
import vn.kehoachxa.sheet.Field.Kind;
import vn.kehoachxa.timing.TimingReader;

/** The list of tasks that a unit is handed. */
final class GivenTasks {

    private static final TimingReader TIMING = new TimingReader();

    private GivenTasks() {}

    /** A task and the title under which it is given. */
    private record Given(String title, StatedTask task, TimingReading reading) {}

    static Listing of(Paper plan, List<TaskGroup> groups) {
        var byId = Statements.tasks(plan).stream().collect(Collectors.toMap(StatedTask::id, t -> t));
        var given = groups.stream()
                .flatMap(g -> g.tasks().stream().map(byId::get).map(t -> new Given(g.title(), t, TIMING.read(t, plan.identity()))))
                .toList();
        var fields = Stream.of(
                Field.of("Phần việc", Kind.TEXT, given, g -> Value.text(g.title())),
                Field.of("Nhiệm vụ", Kind.MAIN, given, g -> Value.text(g.task().text())),
                Field.of("Nội dung", Kind.MAIN, given, g -> Value.text(g.task().content())),
                Field.of("Cơ quan chủ trì", Kind.TEXT, given, g -> Value.text(g.task().lead())),
                Field.of("Cơ quan phối hợp", Kind.TEXT, given, g -> Value.text(String.join("\n", g.task().supporting()))),
                Field.of("Người phụ trách", Kind.TEXT, given, g -> Value.text(g.task().task().assignee())),
                Field.of("Kết quả, sản phẩm", Kind.TEXT, given, g -> Value.text(g.task().outcome())),
                Field.of("Thời gian ghi trong kế hoạch", Kind.TEXT, given, g -> Value.text(g.task().timing())),
                Field.of("Hạn hoàn thành", Kind.DAY, given, g -> Value.day(g.reading().due())),
                Field.of("Ký nhận", Kind.TEXT, given, g -> null));
        return Listing.of("Nhiệm vụ", given.size(), List.of("Nhiệm vụ", "Thời gian ghi trong kế hoạch", "Ký nhận"), fields);
    }
}
