package vn.kehoachxa.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Window;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.kehoachxa.document.Composer;
import vn.kehoachxa.document.pdf.PdfFonts;
import vn.kehoachxa.document.pdf.PdfWriter;
import vn.kehoachxa.export.Exporter;
import vn.kehoachxa.export.Format;
import vn.kehoachxa.plan.Level;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Mark;
import vn.kehoachxa.plan.MarkStyle;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.Progress;
import vn.kehoachxa.plan.Row;
import vn.kehoachxa.plan.Task;
import vn.kehoachxa.plan.TaskStatus;
import vn.kehoachxa.ui.control.Regions;

/** A year's work without a mouse: wherever one is, the keyboard is somewhere, in sight, and everything is reached by it. */
class KeyboardOnlyTest extends WindowFixture {

    private static final int FAR = 60;

    @Override
    void start() throws TimeoutException {
        start(threads -> {
            try {
                var pdf = new PdfWriter(new PdfFonts());
                return desk.services(threads, new Exporter(Map.of(
                        Format.PDF, (paper, options, out) -> pdf.write(Composer.compose(paper.paper(), options), out))));
            } catch (IOException damaged) {
                throw new IllegalStateException(damaged);
            }
        });
    }

    private Scene scene() {
        return Window.getWindows().stream().filter(w -> w.isFocused() && w.getScene() != null && w.getScene().getFocusOwner() != null)
                .reduce((below, above) -> above).map(Window::getScene).orElse(stage.getScene());
    }

    private Node focused() {
        return onWindow(() -> scene().getFocusOwner());
    }

    private String where() {
        var node = focused();
        return node == null ? "nowhere" : Shown.name(node);
    }

    private boolean isAt(String id) {
        var node = focused();
        return node != null && id.equals(node.getId());
    }

    /** The keyboard is at a control, which is in sight. */
    private void at(String id) throws TimeoutException {
        try {
            until(() -> isAt(id));
        } catch (TimeoutException elsewhere) {
            throw new AssertionError("the keyboard is not at #" + id + " but at " + where(), elsewhere);
        }
        inSight();
    }

    private void inSight() {
        assertThat(onWindow(() -> unseen(scene().getFocusOwner()))).isEmpty();
    }

    /** Why a node with the keyboard is not seen; empty where it is. */
    private static String unseen(Node node) {
        if (node == null) {
            return "nobody has the keyboard";
        }
        if (!Regions.isUsable(node)) {
            return Shown.name(node) + " is hidden or disabled";
        }
        node.getScene().getRoot().layout();
        var bounds = Shown.inScene(node);
        if (Shown.isEmpty(bounds) || !bounds.intersects(0, 0, node.getScene().getWidth(), node.getScene().getHeight())) {
            return Shown.name(node) + " is outside of its window";
        }
        for (var above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof ScrollPane scroll && !bounds.intersects(Shown.inScene(scroll))) {
                return Shown.name(node) + " is scrolled away";
            }
        }
        return "";
    }

    private void tabTo(String id) throws TimeoutException {
        for (var step = 0; step < FAR && !isAt(id); step++) {
            push(KeyCode.TAB);
            inSight();
        }
        at(id);
    }

    private void push(KeyCode... keys) {
        robot.push(keys);
    }

    private void enter(String id, String text) throws TimeoutException {
        tabTo(id);
        push(KeyCode.CONTROL, KeyCode.A);
        robot.write(text);
    }

    /** The caret goes to a text by the search of the editor. */
    private void find(String words) throws TimeoutException {
        push(KeyCode.CONTROL, KeyCode.F);
        at("find-words");
        robot.write(words);
        push(KeyCode.ENTER);
        until(() -> text("#find-count").startsWith("1/") || text("#find-count").contains("1"));
        push(KeyCode.ESCAPE);
        at("page");
        until(() -> written().contains(words));
    }

    private UUID only() {
        try (var store = desk.open()) {
            return store.papers().list().getFirst().id();
        }
    }

    private boolean has(UUID id, Predicate<Line> line) {
        return desk.stored(id).body().stream().anyMatch(b -> b instanceof Line l && line.test(l));
    }

    @Test
    void fromANewPlanToItsPdfByTheKeyboardAlone() throws TimeoutException, IOException {
        at("new-first-plan");
        push(KeyCode.ENTER);
        at("wizard-year");
        enter("wizard-commune", "xã Vân Hồ");
        enter("wizard-province", "Sơn La");
        enter("wizard-signatory-title", "PHÓ CHỦ TỊCH");
        enter("wizard-signatory-name", "Nguyễn Văn An");
        push(KeyCode.ENTER);
        at("page");
        var id = only();

        write(id);
        fillACell(id);
        track(id);
        recordProgress(id);

        push(KeyCode.CONTROL, KeyCode.DIGIT2);
        at("plans-list");
        push(KeyCode.ENTER);
        at("page");
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        at("issue-number");
        push(KeyCode.ENTER);
        until(() -> shown("#locked"));
        at("page");
        assertThat(desk.stored(id).identity().state()).isEqualTo(PaperState.ISSUED);
        assertThat(desk.stored(id).head().number()).isNotBlank();

        push(KeyCode.F10);
        inSight();
        push(KeyCode.END);
        at("export-pdf");
        push(KeyCode.SPACE);
        until(() -> text("#notice-text").startsWith("Đã xuất"));
        at("page");
        try (var files = Files.list(folder)) {
            var pdf = files.filter(f -> f.toString().endsWith(".pdf")).findFirst().orElseThrow();
            try (var document = Loader.loadPDF(pdf.toFile())) {
                assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                        .contains("Rà soát thủ tục trước hạn", "Công khai kết quả", "Quý II/2026", "Nguyễn Văn An");
            }
        }
    }

    private void openNewPlan() throws TimeoutException {
        at("new-first-plan");
        desk.newPaper(2026);
        push(KeyCode.CONTROL, KeyCode.DIGIT2);
        until(() -> shown(".card-title"));
        at("plans-list");
        push(KeyCode.ENTER);
        at("page");
    }

    @Test
    void f6GoesRoundTheEditorF10ToItsBarAndEscapeComesBack() throws TimeoutException {
        openNewPlan();
        var round = new ArrayList<String>();
        do {
            push(KeyCode.F6);
            inSight();
            round.add(focused().getId());
        } while (!isAt("page") && round.size() < FAR);
        assertThat(round).containsExactly("side-tabs", "rail-plans", "search", "menu-insert", "outline", "page");
        for (var id : round.reversed().subList(1, round.size())) {
            push(KeyCode.SHIFT, KeyCode.F6);
            at(id);
            if (id.equals("outline") || id.equals("menu-insert") || id.equals("rail-plans") || id.equals("side-tabs")) {
                push(KeyCode.ESCAPE);
                at("page");
                for (var back = round.size(); !isAt(id) && back > 0; back--) {
                    push(KeyCode.SHIFT, KeyCode.F6);
                }
                at(id);
            }
        }
        push(KeyCode.F10);
        at("menu-insert");
        push(KeyCode.END);
        at("export-pdf");
        push(KeyCode.HOME);
        at("menu-insert");
        push(KeyCode.TAB);
        inSight();
        push(KeyCode.ESCAPE);
        at("page");
    }

    @Test
    void inEveryRoomTheKeyboardIsWhereTheWorkIs() throws TimeoutException {
        openNewPlan();
        for (var room : List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.DIGIT6, KeyCode.DIGIT7)) {
            push(KeyCode.CONTROL, room);
            atWork(room + " entered");
            var from = focused();
            var steps = 0;
            do {
                push(KeyCode.F6);
                inSight();
                steps++;
            } while (focused() != from && steps < FAR);
            assertThat(focused()).as("%s: F6 leads round", room).isSameAs(from);
            for (var back = 0; back < steps; back++) {
                push(KeyCode.SHIFT, KeyCode.F6);
                inSight();
            }
            assertThat(focused()).as("%s: Shift+F6 leads round", room).isSameAs(from);
            push(KeyCode.F10);
            inSight();
            push(KeyCode.ESCAPE);
            atWork(room + " after its bar");
        }
    }

    private void atWork(String when) throws TimeoutException {
        try {
            until(() -> onWindow(() -> Regions.of(screen()).stream()
                    .filter(r -> Regions.bar(screen()).filter(r::equals).isEmpty())
                    .anyMatch(r -> Regions.holds(r, scene().getFocusOwner()))));
        } catch (TimeoutException elsewhere) {
            throw new AssertionError(when + ": the keyboard is at " + where(), elsewhere);
        }
        inSight();
    }

    private Node screen() {
        return ((Pane) stage.getScene().lookup(".room")).getChildren().getFirst();
    }

    @Test
    void afterDialogsNoticesAndWhatFoldsTheKeyboardIsWhereItWas() throws TimeoutException {
        openNewPlan();
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        at("issue-number");
        push(KeyCode.ESCAPE);
        at("page");
        push(KeyCode.F10);
        tabTo("menu-more");
        push(KeyCode.SPACE);
        until(() -> shown("#details-button"));
        push(KeyCode.ESCAPE);
        at("page");
        push(KeyCode.CONTROL, KeyCode.K);
        at("search");
        push(KeyCode.ESCAPE);
        at("page");
        push(KeyCode.F6);
        at("side-tabs");
        push(KeyCode.F9);
        at("page");
        push(KeyCode.CONTROL, KeyCode.DIGIT2);
        at("plans-list");
        push(KeyCode.F2);
        until(() -> shown(".text-input-dialog .text-field"));
        inSight();
        push(KeyCode.ESCAPE);
        at("plans-list");
        push(KeyCode.DELETE);
        until(() -> shown("#notice-action"));
        at("new-first-plan");
        push(KeyCode.F6);
        at("notice-action");
        push(KeyCode.ENTER);
        until(() -> !shown("#notice"));
        at("plans-list");
        push(KeyCode.DELETE);
        until(() -> shown("#notice-action"));
        at("new-first-plan");
        push(KeyCode.F6);
        at("notice-action");
        push(KeyCode.ESCAPE);
        until(() -> !shown("#notice"));
        at("new-first-plan");
    }

    private void write(UUID id) throws TimeoutException, IOException {
        find("Khen thưởng kịp thời");
        push(KeyCode.CONTROL, KeyCode.A);
        push(KeyCode.RIGHT);
        push(KeyCode.ENTER);
        push(KeyCode.CONTROL, KeyCode.B);
        robot.write("Rà soát thủ tục");
        push(KeyCode.CONTROL, KeyCode.B);
        robot.write(" trước hạn");
        at("page");
        push(KeyCode.ENTER);
        push(KeyCode.TAB);
        robot.write("Công khai kết quả");
        until(() -> has(id, l -> l.text().equals("Công khai kết quả") && l.level() != Level.BULLET));
        assertThat(has(id, l -> l.text().equals("Rà soát thủ tục trước hạn") && l.level() == Level.BULLET
                && l.content().marks().equals(List.of(new Mark(0, 15, MarkStyle.BOLD))))).isTrue();
        at("page");
    }

    private void fillACell(UUID id) throws TimeoutException {
        var row = desk.stored(id).tables().flatMap(t -> t.rows().stream())
                .filter(r -> desk.stored(id).entries().byPlace(Task.class).containsKey(r.id())).findFirst().orElseThrow();
        find(row.cells().get(1).text().substring(0, 30));
        assertThat(written()).isEqualTo(row.cells().get(1).text());
        for (var cell = 2; cell < row.cells().size(); cell++) {
            push(KeyCode.TAB);
        }
        until(() -> shown(".spot:active"));
        robot.write("Quý II");
        until(() -> shown("#completion"));
        at("page");
        push(KeyCode.DOWN);
        push(KeyCode.ENTER);
        until(() -> rowNow(id, row).cells().stream().anyMatch(c -> c.text().equals("Quý II/2026")));
        at("page");
        push(KeyCode.ESCAPE);
        push(KeyCode.ESCAPE);
        at("page");
    }

    private Row rowNow(UUID id, Row row) {
        return desk.stored(id).tables().flatMap(t -> t.rows().stream()).filter(r -> r.id().equals(row.id())).findFirst().orElseThrow();
    }

    private void track(UUID id) throws TimeoutException {
        find("Rà soát thủ tục trước hạn");
        push(KeyCode.CONTROL, KeyCode.T);
        until(() -> text("#line-task-title").equals("Rà soát thủ tục trước hạn"));
        at("page");
        assertThat(desk.stored(id).entries().all(Task.class)).isNotEmpty();
    }

    private void recordProgress(UUID id) throws TimeoutException {
        push(KeyCode.CONTROL, KeyCode.DIGIT3);
        at("tasks-table");
        push(KeyCode.F10);
        tabTo("tasks-search");
        robot.write("ra soat thu tuc");
        until(() -> text("#tasks-counts").startsWith("1 "));
        push(KeyCode.ESCAPE);
        at("tasks-table");
        push(KeyCode.DOWN);
        until(() -> text("#sheet-title").equals("Rà soát thủ tục trước hạn"));
        push(KeyCode.F2);
        at("progress-in-progress");
        tabTo("progress-note");
        robot.write("Đã rà soát đợt một");
        push(KeyCode.CONTROL, KeyCode.ENTER);
        at("tasks-table");
        until(() -> log(id).size() == 1);
        var progress = (Progress) log(id).getFirst();
        assertThat(progress.status()).isEqualTo(TaskStatus.IN_PROGRESS);
        assertThat(progress.note()).isEqualTo("Đã rà soát đợt một");
    }

    private List<? extends Object> log(UUID id) {
        try (var store = desk.open()) {
            return store.log().of(id).entries();
        }
    }
}
