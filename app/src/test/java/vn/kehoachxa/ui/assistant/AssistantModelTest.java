package vn.kehoachxa.ui.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoachxa.plan.OfficeProfile;
import vn.kehoachxa.plan.Signature;
import vn.kehoachxa.plan.Unit;
import vn.kehoachxa.ui.TestDesk;
import vn.kehoachxa.ui.settings.PreferencesFile;
import vn.kehoachxa.ui.task.HandDelays;
import vn.kehoachxa.ui.task.StoreDesk;

/** The first questions on a real store, without a window. */
class AssistantModelTest {

    @TempDir
    private Path folder;

    private final List<Throwable> problems = new ArrayList<>();
    private final List<Boolean> wanted = new ArrayList<>();
    private StoreDesk store;

    @BeforeEach
    void begin() {
        store = new StoreDesk(new TestDesk(folder)::open, new HandDelays().threads(), problems::add);
    }

    @AfterEach
    void end() {
        store.close();
        assertThat(problems).isEmpty();
    }

    private AssistantModel model() {
        var model = new AssistantModel(store, new PreferencesFile(folder.resolve("window.properties")), office -> { });
        model.load(wanted::add);
        return model;
    }

    private OfficeProfile office() {
        var found = new ArrayList<OfficeProfile>();
        store.ask(s -> s.office().load(), found::add);
        return found.getFirst();
    }

    @Test
    void anOfficeWithoutACommuneIsAskedAndOneWithACommuneIsNot() {
        model().value("commune").set("xã Vân Hồ");
        assertThat(wanted).containsExactly(true);
        store.ask(s -> s.office().change(o -> o.withCommune("xã Vân Hồ")), o -> { });
        model();
        assertThat(wanted).containsExactly(true, false);
    }

    @Test
    void nobodyIsAskedTwice() {
        var model = model();
        assertThat(model.isNew()).isTrue();
        model.finish();
        assertThat(model().isNew()).isFalse();
    }

    @Test
    void thePlaceFollowsTheCommuneUntilItIsGiven() {
        var model = model();
        for (var typed : List.of("xã", "xã V", "xã Vân", "xã Vân Hồ")) {
            model.value("commune").set(typed);
        }
        assertThat(model.value("place").get()).isEqualTo("Vân Hồ");
        model.value("place").set("Lóng Luông");
        model.value("commune").set("xã Vân Hồ II");
        assertThat(model.value("place").get()).isEqualTo("Lóng Luông");
    }

    @Test
    void eachStepIsKeptWhenItIsLeftForwards() {
        var model = model();
        model.value("commune").set("xã Vân Hồ");
        model.value("province").set("tỉnh Sơn La");
        model.next();
        assertThat(office().commune()).isEqualTo("xã Vân Hồ");
        assertThat(office().province()).isEqualTo("Sơn La");
        model.units().getLast().ticked().set(false);
        model.units().get(1).shortName().set("PKT");
        var market = model.addUnit();
        market.name().set("Ban Quản lý chợ");
        model.next();
        assertThat(office().units()).extracting(Unit::shortName).containsExactly("VP", "PKT", "VHXH", "TTPVHCC", "");
        assertThat(office().units().get(1).aliases()).contains("Phòng Kinh tế xã");
        model.signers().getFirst().name().set("Lò Văn Đức");
        model.addSigner();
        model.signers().getLast().name().set("Nguyễn Văn An");
        model.recipients().set("Thường trực Đảng ủy;\n\nHĐND xã;\n");
        model.next();
        assertThat(model.step().get()).isEqualTo(3);
        var deputy = new Signature(List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"), "PHÓ CHỦ TỊCH", "Nguyễn Văn An");
        var chair = new Signature(List.of("TM. ỦY BAN NHÂN DÂN"), "CHỦ TỊCH", "Lò Văn Đức");
        assertThat(office().signature()).isEqualTo(chair);
        assertThat(office().registers().signatories()).containsExactly(chair, deputy);
        assertThat(office().recipients()).containsExactly("Thường trực Đảng ủy;", "HĐND xã;");
        assertThat(model.isNew()).isFalse();
    }

    @Test
    void everyStepCanBeLeftEmpty() {
        var before = office();
        var model = model();
        model.next();
        model.next();
        model.next();
        model.next();
        assertThat(model.step().get()).isEqualTo(3);
        assertThat(office()).isEqualTo(before);
    }

    @Test
    void aWardTypedWithoutMarksIsAWardAndItsPlaceIsItsNameAsTyped() {
        var model = model();
        model.value("commune").set("phuong To Hieu");
        assertThat(model.value("place").get()).isEqualTo("To Hieu");
        model.next();
        assertThat(office().commune()).isEqualTo("phường To Hieu");
        assertThat(model.units().get(1).name().get()).isEqualTo("Phòng Kinh tế, Hạ tầng và Đô thị");
    }

    @Test
    void aWardHasTheUnitThatWardsHave() {
        var model = model();
        model.value("commune").set("phường Tô Hiệu");
        model.next();
        assertThat(model.units().get(1).name().get()).isEqualTo("Phòng Kinh tế, Hạ tầng và Đô thị");
        model.back();
        model.value("commune").set("xã Vân Hồ");
        model.next();
        assertThat(model.units().get(1).name().get()).isEqualTo("Phòng Kinh tế");
    }
}
