package vn.kehoachxa.citation;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads a date: {@code ngày 06/01/2026}, {@code ngày 06 tháng 01 năm 2026}, {@code 6.1.2026}, {@code tháng 4 năm 2026}, {@code năm 2025}. */
final class DayReader {

    private static final int NONE = -1;
    /** What was written but is no number: a blank. */
    private static final int OPEN = 0;
    private static final int CENTURY = 2000;

    private final Tokens tokens;
    private final Lexicon lexicon;

    DayReader(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    /** The date at a token; null where none begins there. */
    Day at(int index) {
        if (lexicon.is(tokens, index, "ngày")) {
            return behindDay(index + 1);
        }
        if (lexicon.is(tokens, index, "tháng")) {
            return month(index + 1, NONE);
        }
        if (lexicon.is(tokens, index, "năm")) {
            return year(index + 1);
        }
        var digits = tokens.at(index).isNumber() ? parts(index, false) : null;
        return digits == null || digits.iso() == null ? null : digits;
    }

    private Day year(int index) {
        if (tokens.at(index).isYear()) {
            return new Day(tokens.at(index).text(), index + 1);
        }
        return tokens.at(index).isBlank() ? new Day(null, index + 1) : null;
    }

    private Day behindDay(int index) {
        var at = lexicon.is(tokens, index, "mùng") || lexicon.is(tokens, index, "mồng") ? index + 1 : index;
        var parts = parts(at, true);
        if (parts != null) {
            return parts;
        }
        var day = number(at, 2);
        var next = day == NONE ? at : at + 1;
        if (lexicon.is(tokens, next, "tháng")) {
            var whole = month(next + 1, day);
            if (whole != null) {
                return whole;
            }
        }
        return day == OPEN ? new Day(null, next) : null;
    }

    /** What stands behind "tháng", the day being known, open or not written. */
    private Day month(int index, int day) {
        var month = number(index, 2);
        var at = month == NONE ? index : index + 1;
        if (tokens.at(at).isOneOf("/-") && tokens.at(at + 1).isYear()) {
            return new Day(iso(Integer.parseInt(tokens.at(at + 1).text()), month, day), at + 2);
        }
        at += tokens.at(at).is(',') && lexicon.is(tokens, at + 1, "năm") ? 1 : 0;
        if (lexicon.is(tokens, at, "năm")) {
            var year = year(at + 1);
            if (year != null) {
                return new Day(year.iso() == null ? null : iso(Integer.parseInt(year.iso()), month, day), year.end());
            }
        }
        return month == NONE || day == NONE ? null : new Day(null, at);
    }

    /** {@code 06/01/2026}, {@code /4/2026}, {@code …/…/2026}, {@code 6-1-2026}, {@code 6.1.26}; behind "ngày" also {@code 18/7}. */
    private Day parts(int index, boolean behindDay) {
        var day = number(index, 2);
        var at = day == NONE ? index : index + 1;
        if (day == NONE && !behindDay || !separates(at)) {
            return null;
        }
        var month = number(at + 1, 2);
        var next = month == NONE ? at + 1 : at + 2;
        if (!separates(next) || !tokens.at(next).text().equals(tokens.at(at).text())) {
            return behindDay && day > OPEN && month > OPEN && tokens.at(at).is('/') ? new Day(null, next) : null;
        }
        var year = number(next + 1, 4);
        if (year == NONE || tokens.at(next + 2).isWord() && tokens.at(next + 2).glued()) {
            return null;
        }
        return new Day(year == OPEN ? null : iso(year, month, day), next + 2);
    }

    private boolean separates(int index) {
        return tokens.at(index).isOneOf("/-–.");
    }

    private int number(int index, int longest) {
        var token = tokens.at(index);
        if (token.isBlank()) {
            return OPEN;
        }
        return token.isNumber() && token.text().length() <= longest ? Integer.parseInt(token.text()) : NONE;
    }

    private static String iso(int year, int month, int day) {
        var full = year < 100 ? CENTURY + year : year;
        if (full < 1900 || full > 2199 || month > 12) {
            return null;
        }
        if (month < 1) {
            return day < 1 ? Integer.toString(full) : null;
        }
        if (day < 1) {
            return "%04d-%02d".formatted(full, month);
        }
        try {
            return LocalDate.of(full, month, day).toString();
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
