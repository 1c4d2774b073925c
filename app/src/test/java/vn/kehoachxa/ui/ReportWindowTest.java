package vn.kehoachxa.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import vn.kehoachxa.plan.Achieved;
import vn.kehoachxa.plan.Delivered;
import vn.kehoachxa.plan.Log;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperType;
import vn.kehoachxa.plan.Target;

/** Reports in the window: drafted, received, and the working papers beside them. */
class ReportWindowTest extends WindowFixture {

    private Paper plan;

    @Override
    void prepare() {
        plan = desk.paper(2026);
        desk.store(plan);
        try (var store = desk.open()) {
            var target = plan.entries().all(Target.class).findFirst().orElseThrow();
            store.log().record(plan.id(), new Achieved(
                    UUID.randomUUID(), target.id(), LocalDate.of(2026, 4, 20), "An", BigDecimal.TWO, "", List.of()));
        }
    }

    private Log log() {
        try (var store = desk.open()) {
            return store.log().of(plan.id());
        }
    }

    private String label(String query) {
        return robot.lookup(query).tryQueryAs(Labeled.class).map(Labeled::getText).orElse("");
    }

    @Test
    void theReportOfAQuarterIsDraftedAndAsksAboutItsBlanks() throws TimeoutException {
        click("#rail-reports");
        until(() -> shown("#reports-draft"));
        click("#reports-quarter-2");
        until(() -> text("#reports-window").equals("số liệu từ 15/03/2026 đến 14/06/2026"));
        assertThat(nameless()).as("reports").isEmpty();
        click("#reports-draft");
        until(() -> shown("#editor"));
        until(() -> shown("#questions .list-cell"));
        try (var store = desk.open()) {
            var report = store.papers().list().stream().filter(p -> p.type() == PaperType.REPORT).findFirst().orElseThrow();
            assertThat(report.about().period()).isEqualTo("2026-Q2");
            assertThat(store.questions().of(report.id())).isNotEmpty();
        }
        click("#rail-reports");
        until(() -> label("#reports-draft").equals("Mở báo cáo đã có"));
        assertThat(shown("#reports-again")).isTrue();
        click("#rail-plans");
        until(() -> shown("#plans-list .list-cell"));
        assertThat(robot.lookup(".card-title").queryAll()).hasSize(1);
    }

    @Test
    void aReportThatIsOwedIsReceivedAndLeavesTheDay() throws TimeoutException {
        until(() -> shown("#today-deliver-0"));
        assertThat(label("#today-deliver-0")).isEqualTo("Đã nhận");
        assertThat(text("#today-summary")).isEqualTo("1 báo cáo phải nhận");
        click("#today-deliver-0");
        until(() -> shown("#delivery-save"));
        assertThat(nameless()).as("delivery").isEmpty();
        until(() -> robot.lookup("#delivery-save").query().isFocused());
        robot.push(KeyCode.ENTER);
        until(() -> !shown("#today-deliver-0"));
        assertThat(log().entries()).filteredOn(Delivered.class::isInstance).singleElement()
                .extracting(e -> e.date()).isEqualTo(LocalDate.of(2026, 5, 25));
        click("#rail-reports");
        until(() -> shown("#reports-withdraw-0"));
        click("#rail-today");
        until(() -> shown("#today"));
        until(() -> shown("#notice-action"));
        click("#notice-action");
        until(() -> shown("#today-deliver-0"));
    }

    @Test
    void theLeadersPageIsWrittenAndItsFolderOpened() throws TimeoutException {
        click("#rail-reports");
        until(() -> shown("#reports-leader-pdf"));
        click("#reports-leader-pdf");
        until(() -> text("#notice-text").equals("Đã xuất Tóm tắt cho lãnh đạo 2026-Q2.pdf"));
        click("#notice-action");
        until(() -> desk.shownFolders().size() == 1);
    }
}
