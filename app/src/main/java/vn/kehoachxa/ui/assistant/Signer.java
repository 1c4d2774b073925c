package vn.kehoachxa.ui.assistant;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.kehoachxa.plan.Signature;
import vn.kehoachxa.ui.settings.ProfileValues;

/** Somebody who signs, as the texts of a form. */
public final class Signer {

    private final StringProperty authority;
    private final StringProperty title;
    private final StringProperty name;

    Signer(Signature signature) {
        var values = ProfileValues.of(signature);
        authority = new SimpleStringProperty(values.get("signatory.authority"));
        title = new SimpleStringProperty(values.get("signatory.title"));
        name = new SimpleStringProperty(values.get("signatory.name"));
    }

    public StringProperty authority() {
        return authority;
    }

    public StringProperty title() {
        return title;
    }

    public StringProperty name() {
        return name;
    }

    boolean isNamed() {
        return !name.get().isBlank();
    }

    Signature signature() {
        return ProfileValues.signature(authority.get(), title.get(), name.get());
    }
}
