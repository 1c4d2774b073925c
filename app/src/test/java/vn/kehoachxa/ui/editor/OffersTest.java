package vn.kehoachxa.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Lists;
import vn.kehoachxa.plan.RecipientList;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.RowKind;
import vn.kehoachxa.plan.Signature;
import vn.kehoachxa.plan.TableKind;
import vn.kehoachxa.plan.edit.Field;
import vn.kehoachxa.store.Store;
import vn.kehoachxa.ui.TestDesk;
import vn.kehoachxa.ui.complete.Candidate;
import vn.kehoachxa.ui.complete.CompletionModel;
import vn.kehoachxa.ui.task.HandDelays;
import vn.kehoachxa.ui.task.StoreDesk;

/** What is offered at the caret of a real paper, without a window. */
class OffersTest {

    private static final Signature DEPUTY = new Signature(List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"), "PHÓ CHỦ TỊCH", "Lò Văn Đức");

    @TempDir
    private Path folder;

    private final HandDelays delays = new HandDelays();
    private final List<Throwable> problems = new ArrayList<>();
    private Store store;
    private UUID id;
    private EditorModel model;
    private CompletionModel list;

    @BeforeEach
    void open() {
        var desk = new TestDesk(folder);
        id = desk.newPaper(2026);
        store = desk.open();
        store.office().change(o -> o.withRegisters(o.registers()
                .withSignatories(List.of(DEPUTY))
                .withRecipientLists(List.of(new RecipientList("Đoàn thể", List.of("Hội Nông dân xã;"))))));
        var session = new PaperSession(store.papers(), store.papers().load(id), delays.threads(), problems::add, TestDesk.CLOCK, "test");
        model = new EditorModel(session, store.office().load(), new Messages(Messages.VIETNAMESE), desk.ids());
        var offers = new Offers(model, new StoreDesk(() -> store, delays.threads(), problems::add), delays);
        offers.load();
        list = offers.on(() -> model.text(model.current().get()).orElseThrow(), () -> model.text(model.current().get()).orElseThrow().length());
    }

    @AfterEach
    void close() {
        store.close();
        assertThat(problems).isEmpty();
    }

    private List<String> typed(Spot spot, String text) {
        model.ask(spot, 0);
        model.type(spot, text);
        list.typed();
        delays.pass(250);
        return list.shown().get().stream().map(Candidate::text).toList();
    }

    private Spot cell(Role... roles) {
        var table = model.paper().tables().filter(t -> t.kind() == TableKind.TASKS).findFirst().orElseThrow();
        var row = table.rows().stream().filter(r -> r.kind() == RowKind.ROW).findFirst().orElseThrow();
        return new Spot.OfCell(row.id(), Lists.find(table.columns(), c -> List.of(roles).contains(c.role())));
    }

    @Test
    void unitsAreOfferedWhereUnitsStand() {
        var spot = cell(Role.LEAD, Role.UNITS);
        assertThat(typed(spot, "VP; phong van")).containsExactly("Phòng Văn hóa - Xã hội");
        list.take(0);
        assertThat(model.text(spot)).contains("VP; Phòng Văn hóa - Xã hội");
        model.undo();
        assertThat(model.text(spot)).contains("VP; phong van");
        assertThat(typed(cell(Role.TEXT), "phong van")).isEmpty();
    }

    @Test
    void timesOfThePlansYearAreOfferedWhereTimesStandWithWhatTheyMean() {
        var spot = cell(Role.TIMING);
        assertThat(typed(spot, "quy iii")).contains("Quý III/2026");
        var offered = list.shown().get().stream().filter(c -> c.text().equals("Quý III/2026")).findFirst().orElseThrow();
        assertThat(offered.detail()).isEqualTo("đến 30/09/2026");
        list.take(list.shown().get().indexOf(offered));
        assertThat(model.text(spot)).contains("Quý III/2026");
        model.ask(Selection.cell(spot));
        list.ask();
        assertThat(list.shown().get()).as("a whole cell is no text").isEmpty();
    }

    @Test
    void aPersonFillsAllThreeLinesInOneStep() {
        var name = new Spot.OfField(Field.NAME);
        var before = model.paper().foot().signature();
        assertThat(typed(name, "lo van")).containsExactly("Lò Văn Đức");
        list.take(0);
        assertThat(model.paper().foot().signature()).isEqualTo(DEPUTY);
        assertThat(store.papers().load(id).paper().foot().signature()).isEqualTo(DEPUTY);
        model.undo();
        assertThat(model.paper().foot().signature()).isEqualTo(new Signature(before.authority(), before.title(), "lo van"));
    }

    @Test
    void recipientsAndBasesAreOfferedInTheirLists() {
        var recipient = new Spot.OfText(model.paper().passages().recipients().getFirst().id());
        assertThat(typed(recipient, "hoi nong")).containsExactly("Hội Nông dân xã;");
        list.take(0);
        assertThat(model.text(recipient)).contains("Hội Nông dân xã;");
        assertThat(typed(new Spot.OfField(Field.ARCHIVE), "VT, van hoa")).containsExactly("VHXH");
        assertThat(typed(new Spot.OfField(Field.PLACE), "phong van")).isEmpty();
    }

    @Test
    void whatWasOfferedForATextThatIsGoneIsNotWritten() {
        var spot = cell(Role.LEAD, Role.UNITS);
        typed(spot, "phong van");
        model.type(spot, "p");
        list.take(0);
        assertThat(model.text(spot)).contains("p");
    }
}
