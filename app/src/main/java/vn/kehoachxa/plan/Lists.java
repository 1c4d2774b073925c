package vn.kehoachxa.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Copies of immutable lists with one thing changed. */
public final class Lists {

    private Lists() {}

    public static <T> List<T> with(List<T> list, int index, T item) {
        var copy = new ArrayList<>(list);
        copy.set(index, item);
        return List.copyOf(copy);
    }

    public static <T> List<T> inserted(List<T> list, int index, List<? extends T> items) {
        var copy = new ArrayList<>(list);
        copy.addAll(index, items);
        return List.copyOf(copy);
    }

    /** Without the {@code count} items from {@code index} on. */
    public static <T> List<T> removed(List<T> list, int index, int count) {
        var copy = new ArrayList<>(list);
        copy.subList(index, index + count).clear();
        return List.copyOf(copy);
    }

    /** The {@code count} items from {@code from} on taken out and put back so that the first stands at {@code to}. */
    public static <T> List<T> moved(List<T> list, int from, int count, int to) {
        return inserted(removed(list, from, count), to, list.subList(from, from + count));
    }

    /** Every item that {@code wanted} accepts replaced by what {@code change} makes of it; the same list where nothing changed. */
    public static <T> List<T> replaced(List<T> list, Predicate<T> wanted, UnaryOperator<T> change) {
        List<T> copy = null;
        for (var i = 0; i < list.size(); i++) {
            var item = list.get(i);
            if (wanted.test(item)) {
                copy = copy == null ? new ArrayList<>(list) : copy;
                copy.set(i, change.apply(item));
            }
        }
        return copy == null ? list : List.copyOf(copy);
    }

    /** The index of the first item that {@code wanted} accepts, or -1. */
    public static <T> int find(List<T> list, Predicate<T> wanted) {
        for (var i = 0; i < list.size(); i++) {
            if (wanted.test(list.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
