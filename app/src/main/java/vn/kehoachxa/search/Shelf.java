package vn.kehoachxa.search;

import java.util.List;
import java.util.UUID;

/**
 * Everything that can be found of one paper, or of the office's registers.
 *
 * @param paper its id; null for the registers
 * @param title as it is called where its parts are found; empty for the registers
 * @param year the last that it is for; 0 for the registers
 */
public record Shelf(UUID paper, String title, int year, List<Item> items) {

    public Shelf {
        items = List.copyOf(items);
    }
}
