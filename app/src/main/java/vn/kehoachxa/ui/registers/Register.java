package vn.kehoachxa.ui.registers;

import java.util.List;
import java.util.Map;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.complete.Completion;
import vn.kehoachxa.ui.complete.Known;
import vn.kehoachxa.ui.search.Archive;

/** A list that the office keeps, and how an item of it is a form of texts. */
interface Register<T> {

    /** Names it in the texts and in the window. */
    String code();

    /** The fields of an item, row by row. */
    List<List<RegisterField>> rows();

    /** An item of which nothing is known. */
    T blank();

    Map<String, String> values(T item);

    /** @param values none of which has a fault */
    T read(Map<String, String> values);

    /** What is wrong with a value, as the key of its sentence; empty where nothing is. */
    default String fault(String key, Map<String, String> values) {
        return "";
    }

    /** What else a field says while it is typed; empty for most. */
    default Map<String, String> told(String key, String text) {
        return Map.of();
    }

    /** What should be looked at in an item, as a sentence; empty where nothing is. */
    default String warning(List<T> items, int index, Messages messages) {
        return "";
    }

    default Completion completion(String key, Known known) {
        return Completion.NONE;
    }

    /** How the item stands in the list. */
    String title(T item);

    /** The small line below; may be empty. */
    String detail(T item, Messages messages);

    /** Whether papers can use an item in a way that can be told. */
    default boolean tellsUses() {
        return false;
    }

    /** The papers that use an item, the one changed last first. */
    default List<UsedIn> uses(T item, Archive archive) {
        return List.of();
    }
}
