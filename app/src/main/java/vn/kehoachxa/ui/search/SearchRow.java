package vn.kehoachxa.ui.search;

import vn.kehoachxa.search.Found;
import vn.kehoachxa.search.FoundKind;
import vn.kehoachxa.search.Snippet;

/** A row of the list below the search field. */
public sealed interface SearchRow {

    /** Whether the arrows stop at it and Enter does something with it. */
    default boolean isChoice() {
        return true;
    }

    /** The name of a kind, and how many were found. */
    record Heading(String text) implements SearchRow {

        @Override
        public boolean isChoice() {
            return false;
        }
    }

    /** Nothing was found, or nothing is known yet. @param advice what to do; may be empty */
    record Note(String text, String advice) implements SearchRow {

        @Override
        public boolean isChoice() {
            return false;
        }
    }

    /**
     * Something that was found.
     *
     * @param place where it stands
     * @param more other words in which something was found; its text may be empty
     */
    record Hit(Found found, Snippet title, String place, Snippet more) implements SearchRow {}

    /** Shows the others of a kind. */
    record More(FoundKind kind, String text) implements SearchRow {}

    /** Something that was looked for before. */
    record Recent(String text) implements SearchRow {}
}
