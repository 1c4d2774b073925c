package vn.kehoachxa.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A plan as some office would write it, with what the reader should make of every paragraph beside it. One line of the resource is
 * {@code what is expected :: how it looks :: the words}. See {@code unseen/README.txt}.
 *
 * @param facts what the file says about itself ({@code @name value}): fields that are expected, and how the file is written
 */
public record UnseenPlan(String name, Map<String, String> facts, List<Item> items) {

    /** One paragraph or row. */
    public record Item(String expected, List<String> looks, String words) {

        boolean is(String look) {
            return looks.contains(look);
        }

        /** The words behind a look like {@code n1.0}. */
        String look(String start) {
            return looks.stream().filter(l -> l.startsWith(start) && l.length() > start.length()).map(l -> l.substring(start.length())).findFirst().orElse("");
        }

        String kind() {
            return expected.split(" ")[0];
        }

        boolean isRow() {
            return List.of("HEAD", "REPEAT", "GROUP", "ROW", "TOTAL").contains(kind());
        }
    }

    public static UnseenPlan named(String name) {
        try (var in = UnseenPlan.class.getResourceAsStream("unseen/" + name + ".txt")) {
            var facts = new LinkedHashMap<String, String>();
            var items = new ArrayList<Item>();
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
                if (line.startsWith("@")) {
                    var parts = line.substring(1).split(" ", 2);
                    facts.put(parts[0], parts.length < 2 ? "" : parts[1].strip());
                } else {
                    var parts = line.split("::", 3);
                    items.add(new Item(parts[0].strip(), List.of(parts[1].strip().split(" +")), parts.length < 3 ? "" : parts[2].strip()));
                }
            }
            return new UnseenPlan(name, facts, items);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is expected to be read: one entry for every line, passage and table. */
    List<String> lines() {
        var out = new ArrayList<String>();
        for (var item : items) {
            var text = plain(item.words());
            switch (item.kind()) {
                case "~", "TABLE+", "HEAD", "REPEAT", "GROUP", "ROW", "TOTAL" -> { }
                case "APPENDIX", "TABLE" -> out.add(Outlines.tidy(item.expected().replaceFirst(" roles .*", "")));
                case "PASSAGE" -> out.add("PASSAGE " + text);
                // The end mark is computed.
                case "CLOSING" -> out.add("CLOSING " + text.replaceFirst("\\./\\.$", ""));
                default -> out.add(Outlines.line(item.kind(), item.expected().substring(item.kind().length()), text));
            }
        }
        return out;
    }

    /** What is expected of the tables: one entry for every role of a column and every cell. */
    List<String> cells() {
        var out = new ArrayList<String>();
        var roles = new String[0];
        for (var item : items) {
            if (item.kind().equals("TABLE")) {
                roles = item.expected().replaceFirst(".*roles ", "").split(",");
                for (var role : roles) {
                    out.add("COLUMN " + role);
                }
            } else if (List.of("GROUP", "ROW", "TOTAL").contains(item.kind())) {
                var cells = cells(item.words());
                for (var c = 0; c < roles.length; c++) {
                    var cell = c < cells.size() ? cells.get(c) : "";
                    out.add(Outlines.tidy(item.kind() + " " + roles[c] + " | " + (cell.equals("<") || cell.equals("^") ? "" : plain(cell))));
                }
            }
        }
        return out;
    }

    /** The run-in titles that are expected. */
    List<String> titles() {
        return items.stream().filter(i -> i.words().contains("¬")).map(i -> plain(i.words().substring(0, i.words().indexOf('¬')))).toList();
    }

    static List<String> cells(String row) {
        return List.of(row.split("\\|", -1)).stream().map(String::strip).toList();
    }

    private static String plain(String words) {
        return Outlines.tidy(words.replaceAll("\\{[^}]*}|\\[-[^]]*-]|\\*\\*|__|¬", "").replaceAll("\\[\\+|\\+]", "").replaceAll("[⏎→¶]", " "));
    }
}
