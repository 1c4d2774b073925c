package vn.kehoachxa.ui.settings;

import java.util.Locale;
import vn.kehoachxa.lang.Messages;

/** A language in which the window speaks. Papers stay in the one in which they are written. */
public enum Language {
    VIETNAMESE(Messages.VIETNAMESE, "Tiếng Việt"),
    ENGLISH(Messages.ENGLISH, "English");

    private static final String KEY = "language";

    private final Locale locale;
    private final String ownName;

    Language(Locale locale, String ownName) {
        this.locale = locale;
        this.ownName = ownName;
    }

    public Locale locale() {
        return locale;
    }

    /** As its speakers call it. */
    public String ownName() {
        return ownName;
    }

    /** The one that was chosen last; Vietnamese where none was. */
    public static Language of(Preferences preferences) {
        return preferences.get(KEY, "").equals(ENGLISH.locale.getLanguage()) ? ENGLISH : VIETNAMESE;
    }

    /** Keeps it as the chosen one. */
    public void keep(Preferences preferences) {
        preferences.put(KEY, locale.getLanguage());
    }
}
