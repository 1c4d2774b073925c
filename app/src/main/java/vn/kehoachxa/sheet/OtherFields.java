package vn.kehoachxa.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.kehoachxa.plan.Amounts;
import vn.kehoachxa.plan.Column;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.Texts;
import vn.kehoachxa.sheet.Field.Kind;
import vn.kehoachxa.sheet.Stated.Place;

/** The columns of the paper's tables that a list has no column of its own for: nothing that a row says is lost. */
final class OtherFields {

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d{0,2}(?:\\.\\d{3})+|[1-9]\\d{0,14})(?:,\\d{1,6})?");
    /** The unit of money in a column's label, which the list's own takes the place of. */
    private static final Pattern UNIT =
            Pattern.compile("\\s*\\((?:ĐVT:?|đơn vị(?: tính)?:?)?\\s*(?:1[.]000(?:[.]000)?|nghìn|ngàn|triệu)?\\s*(?:đồng|đ|VNĐ)\\)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private OtherFields() {}

    /**
     * The other columns, in order; those of several tables are one where they have one label.
     *
     * @param places the row of each item; null where it stands at a line
     * @param told roles whose first column the list tells
     */
    static Stream<Field> of(List<Place> places, Set<Role> told) {
        var found = new LinkedHashMap<String, Gathered>();
        Table last = null;
        var columns = List.<Untold>of();
        for (var i = 0; i < places.size(); i++) {
            var place = places.get(i);
            if (place == null) {
                continue;
            }
            if (place.table() != last) {
                last = place.table();
                columns = untold(last, told, found, places.size());
            }
            for (var column : columns) {
                var text = place.row().cells().get(column.index()).text();
                column.into().values()[i] = value(column.role(), text, last.scale());
            }
        }
        return found.values().stream().map(g -> new Field(g.label(), g.kind(), Arrays.asList(g.values())));
    }

    /** A column of the list while it is filled. */
    private record Gathered(String label, Kind kind, Value[] values) {}

    /** A column of a table and where it goes. */
    private record Untold(int index, Role role, Gathered into) {}

    private static List<Untold> untold(Table table, Set<Role> told, Map<String, Gathered> found, int size) {
        var columns = new ArrayList<Untold>();
        for (var c = 0; c < table.columns().size(); c++) {
            var role = table.columns().get(c).role();
            var first = table.column(role).orElse(c) == c;
            if (role != Role.NO && !(first && told.contains(role))) {
                var into = found.computeIfAbsent(label(table.columns().get(c)), l -> new Gathered(l, kind(role), new Value[size]));
                columns.add(new Untold(c, role, into));
            }
        }
        return columns;
    }

    private static String label(Column column) {
        var label = Texts.oneLine(column.label());
        return column.role() == Role.AMOUNT ? UNIT.matcher(label).replaceAll("") + " (đồng)" : label;
    }

    private static Kind kind(Role role) {
        return switch (role) {
            case AMOUNT -> Kind.AMOUNT;
            case VALUE, UNIT_OF_MEASURE -> Kind.SHORT;
            case NO, TEXT, CONTENT, LEAD, SUPPORTING, UNITS, TIMING, OUTCOME, SOURCE, NOTE, OTHER -> Kind.TEXT;
        };
    }

    private static Value value(Role role, String text, int scale) {
        return switch (role) {
            case AMOUNT -> amount(text, scale);
            case VALUE -> number(text);
            case NO, TEXT, CONTENT, UNIT_OF_MEASURE, LEAD, SUPPORTING, UNITS, TIMING, OUTCOME, SOURCE, NOTE, OTHER -> Value.text(text);
        };
    }

    /** The amount in đồng; the words where it is none. */
    static Value amount(String text, int scale) {
        return Amounts.read(text, scale).<Value>map(Value.Amount::new).orElseGet(() -> Value.text(text));
    }

    private static Value number(String text) {
        var plain = text.strip();
        return NUMBER.matcher(plain).matches()
                ? new Value.Number(new BigDecimal(plain.replace(".", "").replace(',', '.')))
                : Value.text(text);
    }
}
