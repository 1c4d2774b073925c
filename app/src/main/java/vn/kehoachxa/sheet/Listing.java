package vn.kehoachxa.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kehoachxa.sheet.Field.Kind;

/**
 * A list as it stands on one sheet.
 *
 * @param name of the sheet, at most 31 letters
 * @param fields the columns, the first of which counts the rows
 */
record Listing(String name, List<Field> fields) {

    Listing {
        fields = List.copyOf(fields);
    }

    /**
     * A list of {@code size} things with a column that counts them, so that a sorted list can be put back in the paper's order.
     *
     * @param told the columns in order; those in which nothing stands are left out, unless {@code always} names them
     */
    static Listing of(String name, int size, List<String> always, Stream<Field> told) {
        var fields = new ArrayList<Field>();
        var counted = IntStream.rangeClosed(1, size).boxed().toList();
        fields.add(Field.of("TT", Kind.COUNT, counted, n -> new Value.Number(BigDecimal.valueOf(n))));
        told.filter(f -> always.contains(f.label()) || !f.isEmpty()).forEach(fields::add);
        return new Listing(name, fields);
    }

    int size() {
        return fields.getFirst().values().size();
    }
}
