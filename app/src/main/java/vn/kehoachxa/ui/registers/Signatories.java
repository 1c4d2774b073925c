package vn.kehoachxa.ui.registers;

import static vn.kehoachxa.ui.registers.RegisterField.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.OfficeProfile;
import vn.kehoachxa.plan.Signature;
import vn.kehoachxa.ui.complete.Completion;
import vn.kehoachxa.ui.complete.Known;
import vn.kehoachxa.ui.settings.ProfileValues;

/** Who signs for the office. */
final class Signatories implements OfficeRegister<Signature> {

    private static final String PREFIX = "signatory.";

    @Override
    public String code() {
        return "signatory";
    }

    @Override
    public List<List<RegisterField>> rows() {
        return List.of(List.of(text("name", 1)), List.of(text("authority", 3), text("title", 2)));
    }

    @Override
    public Signature blank() {
        return new Signature(List.of(), "", "");
    }

    @Override
    public Map<String, String> values(Signature s) {
        return ProfileValues.of(s).entrySet().stream()
                .collect(Collectors.toMap(e -> e.getKey().substring(PREFIX.length()), Map.Entry::getValue));
    }

    @Override
    public Signature read(Map<String, String> values) {
        return ProfileValues.signature(values.get("authority"), values.get("title"), values.get("name"));
    }

    @Override
    public Completion completion(String key, Known known) {
        return Known.usualSigning(PREFIX + key);
    }

    @Override
    public String title(Signature s) {
        return s.name().isEmpty() ? s.title() : s.name();
    }

    @Override
    public String detail(Signature s, Messages messages) {
        return Stream.concat(s.authority().stream(), Stream.of(s.title())).filter(t -> !t.isEmpty()).collect(Collectors.joining(" / "));
    }

    @Override
    public List<Signature> of(OfficeProfile office) {
        return office.registers().signatories();
    }

    @Override
    public OfficeProfile with(OfficeProfile office, List<Signature> items) {
        return office.withRegisters(office.registers().withSignatories(items));
    }
}
