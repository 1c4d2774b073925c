package vn.kehoachxa.ui.charts;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A chart as figures and words, before anything is drawn.
 *
 * @param series what the bars of a row stand for, in the order of their values
 * @param note what the figures leave out, as a sentence; may be empty
 */
public record ChartData(Kind kind, String title, List<Series> series, List<Row> rows, String note) {

    /** What a chart is about. */
    public enum Kind {
        STATES,
        UNITS,
        QUARTERS,
        TARGETS,
        BUDGETS;

        /** As keys of texts have it. */
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether the bars of a row stand in one line, one behind the other. */
        boolean isStacked() {
            return this == STATES || this == UNITS;
        }

        /** Whether rows go from left to right, as time does. */
        boolean isUpright() {
            return this == QUARTERS;
        }
    }

    /** How bars look: colour and pattern stand in the style sheet. */
    public enum Look {
        DONE,
        DOING,
        OPEN,
        LATE,
        STOPPED,
        PLANNED,
        REAL;

        String style() {
            return "chart-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /** What some bars stand for. */
    public record Series(String name, Look look) {}

    /** @param size the bar's length, 0 or more @param label what is written on it; may be empty */
    public record Value(double size, String label) {

        public Value {
            if (!(size >= 0)) {
                throw new IllegalArgumentException("a bar of " + size);
            }
        }
    }

    /** @param values one a series @param whole what is written behind the row; may be empty */
    public record Row(String name, List<Value> values, String whole) {

        public Row {
            values = List.copyOf(values);
        }

        /** The bars of it in one line. */
        double sum() {
            return values.stream().mapToDouble(Value::size).sum();
        }
    }

    public ChartData {
        series = List.copyOf(series);
        rows = List.copyOf(rows);
        for (var row : rows) {
            if (row.values().size() != series.size()) {
                throw new IllegalArgumentException(row.values().size() + " values for " + series.size() + " series");
            }
        }
    }

    /** Whether there is nothing to draw. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The longest line of bars; 1 where all are nothing. */
    double longest() {
        var longest = rows.stream()
                .mapToDouble(r -> kind.isStacked() ? r.sum() : r.values().stream().mapToDouble(Value::size).max().orElse(0))
                .max()
                .orElse(0);
        return longest == 0 ? 1 : longest;
    }

    /** All its figures in words, a sentence a row, for whoever does not see it. */
    public String said() {
        return Stream.concat(
                        Stream.concat(Stream.of(title), rows.stream().map(this::said)), note.isEmpty() ? Stream.empty() : Stream.of(note))
                .collect(Collectors.joining(". "));
    }

    private String said(Row row) {
        var values = IntStream.range(0, series.size())
                .filter(i -> !row.values().get(i).label().isEmpty())
                .mapToObj(i -> series.get(i).name() + " " + row.values().get(i).label());
        var whole = row.whole().isEmpty() ? Stream.<String>empty() : Stream.of(row.whole());
        return row.name() + ": " + Stream.concat(values, whole).collect(Collectors.joining(", "));
    }
}
