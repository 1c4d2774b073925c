package vn.kehoachxa.plan;

/**
 * Whom the province asks about a file of this office. Each text may be empty.
 *
 * @param name of a person
 * @param phone as it is dialled, {@code 0212 3 868 xxx}
 * @param email where answers go
 */
public record Contact(String name, String phone, String email) {

    public static final Contact NONE = new Contact("", "", "");

    public Contact {
        name = Texts.oneLine(name);
        phone = Texts.oneLine(phone);
        email = Texts.oneLine(email);
    }
}
