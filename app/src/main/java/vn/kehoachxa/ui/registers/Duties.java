package vn.kehoachxa.ui.registers;

import static vn.kehoachxa.ui.registers.RegisterField.choice;
import static vn.kehoachxa.ui.registers.RegisterField.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Coded;
import vn.kehoachxa.plan.Direction;
import vn.kehoachxa.plan.OfficeDuty;
import vn.kehoachxa.plan.OfficeProfile;
import vn.kehoachxa.plan.Period;
import vn.kehoachxa.ui.complete.Completion;
import vn.kehoachxa.ui.complete.Known;

/** Reports that the office owes or is owed, whatever its plans say. */
final class Duties implements OfficeRegister<OfficeDuty> {

    @Override
    public String code() {
        return "duty";
    }

    @Override
    public List<List<RegisterField>> rows() {
        return List.of(
                List.of(text("subject", 1)),
                List.of(choice("direction", 2, codes(Direction.values())), choice("period", 2, codes(Period.values())), text("day", 2)),
                List.of(text("other", 1), text("via", 1)));
    }

    private static List<String> codes(Coded[] values) {
        return Stream.of(values).map(Coded::code).toList();
    }

    @Override
    public OfficeDuty blank() {
        return new OfficeDuty("", Period.QUARTER, Direction.OUT, "", "", 15);
    }

    @Override
    public Map<String, String> values(OfficeDuty duty) {
        return Map.of(
                "subject", duty.subject(), "period", duty.period().code(), "direction", duty.direction().code(), "other", duty.other(), "via",
                duty.via(), "day", Integer.toString(duty.beforeDay()));
    }

    @Override
    public OfficeDuty read(Map<String, String> values) {
        return new OfficeDuty(
                values.get("subject"), Coded.of(Period.class, values.get("period")), Coded.of(Direction.class, values.get("direction")),
                values.get("other"), values.get("via"), Integer.parseInt(values.get("day").strip()));
    }

    @Override
    public String fault(String key, Map<String, String> values) {
        return key.equals("day") && !values.get(key).strip().matches("0?[1-9]|[12]\\d|3[01]") ? "register.error.day" : "";
    }

    @Override
    public Completion completion(String key, Known known) {
        return switch (key) {
            case "other" -> known.recipients(Completion.WHOLE);
            case "via" -> known.units();
            default -> Completion.NONE;
        };
    }

    @Override
    public String title(OfficeDuty duty) {
        return duty.subject();
    }

    @Override
    public String detail(OfficeDuty duty, Messages messages) {
        var period = messages.text("register.duty.period." + duty.period().code());
        var direction = messages.text("register.duty.direction." + duty.direction().code());
        return duty.other().isEmpty() ? period + " · " + direction : period + " · " + direction + " " + duty.other();
    }

    @Override
    public List<OfficeDuty> of(OfficeProfile office) {
        return office.registers().duties();
    }

    @Override
    public OfficeProfile with(OfficeProfile office, List<OfficeDuty> duties) {
        return office.withRegisters(office.registers().withDuties(duties));
    }
}
