package vn.kehoachxa.document.layout;

import java.util.List;

/**
 * A page.
 *
 * @param section index of its section
 * @param number counted in its section, from 1
 * @param width in points
 * @param height in points
 * @param items in the order in which they are read
 */
public record Page(int section, int number, double width, double height, List<Placed> items) {

    public Page {
        items = List.copyOf(items);
    }
}
