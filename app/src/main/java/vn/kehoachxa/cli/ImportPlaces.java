package vn.kehoachxa.cli;

import java.util.List;
import java.util.UUID;
import vn.kehoachxa.plan.Block;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Lists;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Table;

/** Names the place of a doubt as a person would look for it. */
final class ImportPlaces {

    private ImportPlaces() {}

    /** @param place of a line, a table or a row; null for the paper as a whole */
    static String place(Call call, Paper paper, UUID place) {
        if (place != null) {
            var inBody = within(call, paper.body(), place);
            if (inBody != null) {
                return inBody;
            }
            for (var appendix : paper.appendices()) {
                var there = within(call, appendix.blocks(), place);
                if (there != null) {
                    return (call.text("cli.import.place.appendix") + " " + paper.appendixNumber(appendix)).strip() + ", " + there;
                }
            }
        }
        return call.text("cli.import.place.paper");
    }

    private static String within(Call call, List<Block> blocks, UUID place) {
        var lines = 0;
        var tables = 0;
        for (var block : blocks) {
            switch (block) {
                case Line line -> {
                    lines++;
                    if (line.id().equals(place)) {
                        return call.text("cli.import.place.line", lines);
                    }
                }
                case Table table -> {
                    tables++;
                    var row = Lists.find(table.rows(), r -> r.id().equals(place));
                    if (table.id().equals(place)) {
                        return call.text("cli.import.place.table", tables);
                    }
                    if (row >= 0) {
                        return call.text("cli.import.place.row", tables, row + 1);
                    }
                }
            }
        }
        return null;
    }
}
