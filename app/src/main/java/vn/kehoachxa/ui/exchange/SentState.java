package vn.kehoachxa.ui.exchange;

import java.util.Locale;

/** How far a file for the province has come. */
public enum SentState {
    /** It was made; nobody has said that it went out. */
    MADE,
    SENT,
    /** The province takes the paper as it is. */
    ACCEPTED,
    /** It is to be sent again. */
    RETURNED,
    /** It was returned; that is settled, or a newer version went out since. */
    SETTLED;

    /** The key of its name. */
    String key() {
        return "exchange.state." + name().toLowerCase(Locale.ROOT);
    }
}
