package vn.kehoachxa.ui.registers;

import static vn.kehoachxa.ui.registers.RegisterField.choice;
import static vn.kehoachxa.ui.registers.RegisterField.text;

import java.util.List;
import java.util.Map;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.DayOff;
import vn.kehoachxa.ui.settings.ProfileValues;

/** Days on which the office does not work beside weekends and the country's holidays, and those that it works instead. */
final class DaysOff implements Register<DayOffItem> {

    private static final String OFF = "off";
    private static final String WORKED = "worked";

    @Override
    public String code() {
        return "dayoff";
    }

    @Override
    public List<List<RegisterField>> rows() {
        return List.of(List.of(text("from", 1), text("to", 1), choice("kind", 1, List.of(OFF, WORKED))), List.of(text("name", 1)));
    }

    @Override
    public DayOffItem blank() {
        return new DayOffItem(null, null, "", false);
    }

    @Override
    public Map<String, String> values(DayOffItem item) {
        return Map.of(
                "from", ProfileValues.written(item.from()), "to", ProfileValues.written(item.to()), "name", item.name(), "kind",
                item.worked() ? WORKED : OFF);
    }

    @Override
    public DayOffItem read(Map<String, String> values) {
        return new DayOffItem(
                ProfileValues.day(values.get("from")).orElseThrow(), ProfileValues.day(values.get("to")).orElse(null), values.get("name").strip(),
                values.get("kind").equals(WORKED));
    }

    @Override
    public String fault(String key, Map<String, String> values) {
        var from = ProfileValues.day(values.get("from"));
        var to = ProfileValues.day(values.get("to"));
        return switch (key) {
            case "from" -> from.isEmpty() ? "register.error.date" : "";
            case "to" -> {
                if (!values.get("to").isBlank() && to.isEmpty()) {
                    yield "register.error.date";
                }
                if (from.isEmpty() || to.isEmpty()) {
                    yield "";
                }
                if (to.get().isBefore(from.get())) {
                    yield "register.dayoff.error.order";
                }
                yield from.get().plusDays(DayOff.LONGEST).isBefore(to.get()) ? "register.dayoff.error.long" : "";
            }
            default -> "";
        };
    }

    @Override
    public String title(DayOffItem item) {
        return item.name().isEmpty() ? ProfileValues.written(item.from()) : item.name();
    }

    @Override
    public String detail(DayOffItem item, Messages messages) {
        var from = ProfileValues.written(item.from());
        var days = item.to() == null ? from : from + " – " + ProfileValues.written(item.to());
        return days + " · " + messages.text("register.dayoff.kind." + (item.worked() ? WORKED : OFF));
    }
}
