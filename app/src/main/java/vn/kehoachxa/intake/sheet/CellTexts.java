package vn.kehoachxa.intake.sheet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.kehoachxa.intake.font.OldFonts;
import vn.kehoachxa.intake.office.Element;
import vn.kehoachxa.intake.office.Xml;
import vn.kehoachxa.intake.sheet.CellStyles.Letters;
import vn.kehoachxa.intake.sheet.RawSheet.RawCell;
import vn.kehoachxa.intake.source.Look;
import vn.kehoachxa.intake.source.Para;
import vn.kehoachxa.intake.source.Spot;
import vn.kehoachxa.intake.source.TextBuilder;
import vn.kehoachxa.intake.source.UnreadableFileException;

/** What a cell shows, as a text. A text that begins as a formula does is a text; an error that a formula came to is nothing. */
final class CellTexts {

    private static final DateTimeFormatter DAY = format("dd/MM/yyyy");
    private static final DateTimeFormatter MONTH = format("MM/yyyy");
    private static final DateTimeFormatter YEAR = format("yyyy");
    private static final DateTimeFormatter HOUR = format("HH:mm");
    private static final LocalDate BEGINNING = LocalDate.of(1899, 12, 30);
    private static final LocalDate BEGINNING_1904 = LocalDate.of(1904, 1, 1);
    /** 31/12/9999. */
    private static final int LAST_DAY = 2_958_465;
    private static final int SECONDS = 86_400;
    /** A letter by its number. */
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final Map<Integer, Element> shared;
    private final CellStyles styles;
    private final LocalDate beginning;
    private int letters;

    /** @param from1904 whether days are counted from 1904 and not from 1900 */
    CellTexts(Map<Integer, Element> shared, CellStyles styles, boolean from1904) {
        this.shared = shared;
        this.styles = styles;
        this.beginning = from1904 ? BEGINNING_1904 : BEGINNING;
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
    }

    /** What stands in the cell; its text may be empty. */
    Para para(RawCell cell) {
        var style = styles.get(cell.style());
        var builder = new TextBuilder();
        var rich = cell.inline() != null ? cell.inline() : shared.get(cell.shared());
        if (rich != null) {
            add(builder, rich, style.letters());
        } else {
            add(builder, plain(cell, style.format()), style.letters());
        }
        var built = builder.build();
        return new Para(built.content(), List.of(), null, Look.PLAIN, List.of(), Spot.NOWHERE);
    }

    /** Stretches of a text that look different; how a foreign word is pronounced stands in none of them. */
    private void add(TextBuilder builder, Element text, Letters cell) {
        for (var child : text.children()) {
            if (child.is("t")) {
                add(builder, unescaped(child.text()), cell);
            } else if (child.is("r") && child.child("t") != null) {
                var properties = child.child("rPr");
                add(builder, unescaped(child.child("t").text()), properties == null ? cell : Letters.of(properties));
            }
        }
    }

    private void add(TextBuilder builder, String text, Letters look) {
        // One text that a hundred thousand cells share is a small file.
        letters += text.length();
        if (letters > Xml.MOST_LETTERS) {
            throw new UnreadableFileException("LIST-TOO-BIG", null);
        }
        builder.add(OldFonts.toUnicode(text, look.font()), look.bold(), look.italic());
    }

    private static String unescaped(String text) {
        return text.contains("_x") ? ESCAPE.matcher(text).replaceAll(m -> {
            var letter = String.valueOf((char) Integer.parseInt(m.group(1), 16));
            return letter.equals("$") || letter.equals("\\") ? "\\" + letter : letter;
        }) : text;
    }

    private String plain(RawCell cell, NumberFormat format) {
        return switch (cell.type()) {
            case "n" -> number(cell.value().strip(), format);
            case "d" -> day(cell.value().strip());
            case "str" -> unescaped(cell.value());
            case "b" -> cell.value().strip().equals("1") ? "TRUE" : "FALSE";
            default -> "";
        };
    }

    private String number(String value, NumberFormat format) {
        double number;
        try {
            number = Double.parseDouble(value);
        } catch (NumberFormatException noNumber) {
            return value;
        }
        if (Double.isNaN(number) || Double.isInfinite(number) || Math.abs(number) > 1e15) {
            return value;
        }
        return format.isOfTime() && number >= 0 && number < LAST_DAY + 1 ? time(number, format) : format.shown(number);
    }

    /** As far as the format shows it: whoever types 6/2026 gets the first of June, shown without its day. */
    private String time(double number, NumberFormat format) {
        var seconds = Math.round(number * SECONDS);
        // Excel takes 1900 for a leap year.
        var date = beginning.plusDays(seconds / SECONDS + (beginning == BEGINNING && number < 60 ? 1 : 0));
        var clock = LocalTime.ofSecondOfDay(seconds % SECONDS);
        if (format.hasDay()) {
            return format.hasHour() && !clock.equals(LocalTime.MIDNIGHT) ? DAY.format(date) + " " + HOUR.format(clock) : DAY.format(date);
        }
        if (format.hasYear()) {
            return (format.hasMonth() ? MONTH : YEAR).format(date);
        }
        return format.hasHour() ? HOUR.format(clock) : MONTH.format(date);
    }

    private static String day(String iso) {
        try {
            return DAY.format(iso.contains("T") ? LocalDateTime.parse(iso.replace("Z", "")).toLocalDate() : LocalDate.parse(iso));
        } catch (DateTimeParseException noDay) {
            return iso;
        }
    }
}
