package vn.kehoachxa.ui.exchange;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Contact;
import vn.kehoachxa.ui.settings.ContactDoubts;

/** Whom the province asks, as it is written in the form. What looks odd is said, and goes all the same. */
final class ContactModel {

    private final StringProperty name;
    private final StringProperty phone;
    private final StringProperty email;
    private final ReadOnlyStringWrapper phoneDoubt = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper emailDoubt = new ReadOnlyStringWrapper("");

    ContactModel(Contact contact, Messages messages) {
        name = new SimpleStringProperty(contact.name());
        phone = new SimpleStringProperty(contact.phone());
        email = new SimpleStringProperty(contact.email());
        phone.subscribe(p -> phoneDoubt.set(ContactDoubts.isOddPhone(p) ? messages.text("settings.doubt.contact.phone") : ""));
        email.subscribe(e -> emailDoubt.set(ContactDoubts.isOddEmail(e) ? messages.text("settings.doubt.contact.email") : ""));
    }

    StringProperty name() {
        return name;
    }

    StringProperty phone() {
        return phone;
    }

    StringProperty email() {
        return email;
    }

    ReadOnlyStringProperty phoneDoubt() {
        return phoneDoubt.getReadOnlyProperty();
    }

    ReadOnlyStringProperty emailDoubt() {
        return emailDoubt.getReadOnlyProperty();
    }

    Contact contact() {
        return new Contact(name.get(), phone.get(), email.get());
    }
}
