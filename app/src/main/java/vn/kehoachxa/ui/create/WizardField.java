package vn.kehoachxa.ui.create;

/** The fields of a new plan; each is a key of {@link vn.kehoachxa.template.Settings}. */
public enum WizardField {
    YEAR("year", true),
    SUBJECT("subject", false),
    COMMUNE("commune", true),
    PROVINCE("province", true),
    PLACE("place", false),
    SYMBOL("symbol", false),
    BASIS_TYPE("basis.1.type", false),
    BASIS_NUMBER("basis.1.number", false),
    BASIS_SYMBOL("basis.1.symbol", false),
    BASIS_DATE("basis.1.date", false),
    BASIS_ISSUER("basis.1.issuer", false),
    BASIS_SUBJECT("basis.1.subject", false),
    AUTHORITY("signatory.authority", false),
    TITLE("signatory.title", false),
    NAME("signatory.name", false);

    static final String BASIS = "basis.1.";

    private final String key;
    private final boolean required;

    WizardField(String key, boolean required) {
        this.key = key;
        this.required = required;
    }

    /** The key by which templates know it. */
    public String key() {
        return key;
    }

    /** Whether there is no plan without it. */
    public boolean isRequired() {
        return required;
    }

    boolean isOfBasis() {
        return key.startsWith(BASIS);
    }

    boolean isOfSignature() {
        return key.startsWith("signatory.");
    }
}
