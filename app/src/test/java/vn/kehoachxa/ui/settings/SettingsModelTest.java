package vn.kehoachxa.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.OfficeProfile;
import vn.kehoachxa.ui.TestDesk;
import vn.kehoachxa.ui.task.HandDelays;
import vn.kehoachxa.ui.task.StoreDesk;

class SettingsModelTest {

    @TempDir
    private Path folder;

    private final List<Throwable> problems = new ArrayList<>();
    private final List<OfficeProfile> told = new ArrayList<>();
    private StoreDesk store;

    @BeforeEach
    void begin() {
        var desk = new TestDesk(folder);
        store = new StoreDesk(desk::open, new HandDelays().threads(), problems::add);
    }

    private SettingsModel model() {
        var model = new SettingsModel(
                store, new Messages(Messages.VIETNAMESE), new PreferencesFile(folder.resolve("window.properties")), told::add);
        model.load();
        return model;
    }

    @Test
    void theProfileIsChangedAndTold() {
        var model = model();
        assertThat(model.changed().get()).isFalse();
        model.value("commune").set("xã Vân Hồ");
        model.value("signatory.name").set("Nguyễn Văn An");
        assertThat(model.changed().get()).isTrue();
        assertThat(model.save()).isTrue();
        assertThat(model.changed().get()).isFalse();
        assertThat(told.getLast().commune()).isEqualTo("xã Vân Hồ");
        assertThat(model().value("signatory.name").get()).isEqualTo("Nguyễn Văn An");
        assertThat(problems).isEmpty();
    }

    @Test
    void whomToAskIsKeptWithTheOffice() {
        var model = model();
        model.value("contact.name").set("Vàng Thị Mỷ");
        model.value("contact.email").set("vanho@sonla.gov.vn");
        assertThat(model.changed().get()).isTrue();
        assertThat(model.save()).isTrue();
        assertThat(model.changed().get()).isFalse();
        assertThat(model().value("contact.name").get()).isEqualTo("Vàng Thị Mỷ");
        assertThat(model().value("contact.email").get()).isEqualTo("vanho@sonla.gov.vn");
        assertThat(problems).isEmpty();
    }

    @Test
    void whereTheOfficeCanNotBeKeptNothingOfTheFormIs() throws SQLException {
        var model = model();
        try (var db = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("kehoachxa.db")); var statement = db.createStatement()) {
            for (var step : List.of("INSERT", "UPDATE", "DELETE")) {
                statement.execute("CREATE TRIGGER refuse_" + step + " BEFORE " + step + " ON office BEGIN SELECT RAISE(ABORT, 'refused'); END");
            }
        }
        model.value("commune").set("xã Vân Hồ");
        model.value("contact.name").set("Vàng Thị Mỷ");
        model.save();
        assertThat(problems).hasSize(1);
        assertThat(model.changed().get()).isTrue();
        assertThat(model().value("contact.name").get()).isEmpty();
    }

    @Test
    void anOddAddressIsToldAndKeptAllTheSame() {
        var model = model();
        model.value("contact.email").set("vanho@sonla");
        model.value("contact.phone").set("0212");
        assertThat(model.error("contact.email").get()).isEqualTo("Địa chỉ này có vẻ thiếu hoặc sai; vẫn lưu được.");
        assertThat(model.error("contact.phone").get()).isEqualTo("Số này có vẻ thiếu hoặc sai; vẫn lưu được.");
        assertThat(model.save()).isTrue();
        assertThat(model().value("contact.email").get()).isEqualTo("vanho@sonla");
        model.value("contact.email").set("vanho@sonla.gov.vn");
        model.value("contact.phone").set("0212 3 868 111");
        assertThat(model.error("contact.email").get()).isEmpty();
        assertThat(model.error("contact.phone").get()).isEmpty();
    }

    @Test
    void aDayOutsideTheMonthIsToldAtTheField() {
        var model = model();
        model.value("report.day").set("31");
        assertThat(model.save()).isFalse();
        assertThat(model.error("report.day").get()).isEqualTo("Ngày là một số từ 1 đến 28.");
    }

    @Test
    void howTheOfficePrintsIsKeptAtOnceAndSurvivesANewProfile() {
        var model = model();
        assertThat(model.draftMark().get()).isFalse();
        model.draftMark().set(true);
        model.value("commune").set("xã Vân Hồ");
        model.save();
        var again = model();
        assertThat(again.draftMark().get()).isTrue();
        assertThat(again.amountsInWords().get()).isFalse();
        again.draftMark().set(false);
        again.amountsInWords().set(true);
        assertThat(model().draftMark().get()).isFalse();
        assertThat(model().amountsInWords().get()).isTrue();
        assertThat(problems).isEmpty();
    }

    @Test
    void themeAndTextSizeAreRemembered() {
        var model = model();
        model.dark().set(true);
        model.textSize().set(130);
        var again = model();
        assertThat(again.dark().get()).isTrue();
        assertThat(again.textSize().get()).isEqualTo(130);
    }

    @Test
    void aDamagedFileOfPreferencesIsKeptAside() throws IOException {
        var file = folder.resolve("window.properties");
        Files.writeString(file, "theme.dark=\\u00zz");
        var preferences = new PreferencesFile(file);
        assertThat(preferences.get("theme.dark", "false")).isEqualTo("false");
        assertThat(folder.resolve("window.properties.damaged")).exists();
        preferences.put("theme.dark", "true");
        assertThat(new PreferencesFile(file).get("theme.dark", "false")).isEqualTo("true");
    }

    @Test
    void valuesWithAnySignComeBackAsTheyWere() {
        var file = folder.resolve("window.properties");
        new PreferencesFile(file).put("export.folder", "C:\\Tài liệu\\Kế hoạch = 2026");
        assertThat(new PreferencesFile(file).get("export.folder", "")).isEqualTo("C:\\Tài liệu\\Kế hoạch = 2026");
    }
}
