package vn.kehoachxa.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.kehoachxa.plan.RichText;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.planfile.TextJson;

/** How values stand in columns of text: ids, days, lists of lines, and marks as JSON, empty where there are none. */
final class Encoded {

    private Encoded() {}

    static String id(UUID id) {
        return id == null ? null : id.toString();
    }

    static UUID id(String text) {
        return text == null ? null : UUID.fromString(text);
    }

    static String day(LocalDate day) {
        return day == null ? null : day.toString();
    }

    static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    static String lines(List<String> lines) {
        return String.join("\n", lines);
    }

    static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
    }

    static String days(List<LocalDate> days) {
        return lines(days.stream().map(LocalDate::toString).toList());
    }

    static List<LocalDate> days(String text) {
        return lines(text).stream().map(LocalDate::parse).toList();
    }

    static String marks(RichText content) {
        return content.marks().isEmpty() ? "" : Json.line(TextJson.marks(content.marks()));
    }

    static RichText content(String text, String marks) {
        return new RichText(text, marks.isEmpty() ? List.of() : TextJson.marks(Json.parse(marks)));
    }
}
