package vn.kehoachxa.ui.registers;

import static vn.kehoachxa.ui.registers.RegisterField.lines;
import static vn.kehoachxa.ui.registers.RegisterField.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.OfficeProfile;
import vn.kehoachxa.plan.RecipientList;
import vn.kehoachxa.ui.complete.Completion;
import vn.kehoachxa.ui.complete.Known;

/** Lists of recipients. One of them, of a name of its own, stands in every new plan. */
final class RecipientLists implements OfficeRegister<RecipientList> {

    private final String usual;

    /** @param usual the name of the list that stands in new plans */
    RecipientLists(String usual) {
        this.usual = usual;
    }

    @Override
    public String code() {
        return "list";
    }

    @Override
    public List<List<RegisterField>> rows() {
        return List.of(List.of(text("name", 1)), List.of(lines("recipients")));
    }

    @Override
    public RecipientList blank() {
        return new RecipientList("", List.of());
    }

    @Override
    public Map<String, String> values(RecipientList list) {
        return Map.of("name", list.name(), "recipients", String.join("\n", list.recipients()));
    }

    @Override
    public RecipientList read(Map<String, String> values) {
        return new RecipientList(values.get("name"), values.get("recipients").lines().map(RecipientLists::bare).toList());
    }

    /** Without the dash that is printed before it. */
    private static String bare(String line) {
        return line.strip().replaceFirst("^[-–+]\\s*", "");
    }

    @Override
    public Completion completion(String key, Known known) {
        return key.equals("recipients") ? known.recipients(Completion.LINES) : Completion.NONE;
    }

    @Override
    public String title(RecipientList list) {
        return list.name();
    }

    @Override
    public String detail(RecipientList list, Messages messages) {
        return String.join(" ", list.recipients());
    }

    @Override
    public List<RecipientList> of(OfficeProfile office) {
        var all = new ArrayList<>(office.registers().recipientLists());
        all.addFirst(new RecipientList(usual, office.recipients()));
        return all;
    }

    /** The list of that name is the office's own. */
    @Override
    public OfficeProfile with(OfficeProfile office, List<RecipientList> lists) {
        var own = lists.stream().filter(l -> l.name().equals(usual)).findFirst().map(RecipientList::recipients).orElse(List.of());
        return office.withRecipients(own)
                .withRegisters(office.registers().withRecipientLists(lists.stream().filter(l -> !l.name().equals(usual)).toList()));
    }
}
