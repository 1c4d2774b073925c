package vn.kehoachxa.ui.settings;

/** Small things that the window remembers: theme, text size, its own size. */
public interface Preferences {

    /** The value of a key, or {@code otherwise} where there is none. */
    String get(String key, String otherwise);

    /** Keeps a value. */
    void put(String key, String value);
}
