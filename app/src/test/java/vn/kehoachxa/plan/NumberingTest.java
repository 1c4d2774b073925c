package vn.kehoachxa.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "SECTION CLAUSE CLAUSE SECTION CLAUSE               | I. 1. 2. II. 1.",
        "PART SECTION SECTION PART SECTION CLAUSE           | Phần_I I. II. Phần_II I. 1.",
        "CLAUSE SUBCLAUSE SUBCLAUSE CLAUSE SUBCLAUSE        | 1. 1.1. 1.2. 2. 2.1.",
        "CLAUSE POINT POINT POINT POINT POINT POINT POINT   | 1. a) b) c) d) đ) e) g)",
        "CLAUSE POINT CLAUSE POINT                          | 1. a) 2. a)",
        "SECTION POINT TEXT POINT                           | I. a) _ b)",
        "CLAUSE BULLET SUBBULLET SUBBULLET BULLET CLAUSE    | 1. - + + - 2.",
        "SUBCLAUSE SUBCLAUSE                                | 1. 2.",
        "PART CLAUSE PART CLAUSE                            | Phần_I 1. Phần_II 1.",
    })
    void numbersFollowTheLevels(String levels, String numbers) {
        var lines = new ArrayList<Block>();
        for (var level : levels.strip().split(" ")) {
            lines.add(Line.of(UUID.randomUUID(), Level.valueOf(level), "x"));
        }
        var computed = Numbering.of(lines);
        assertThat(lines.stream().map(l -> computed.get(l.id())).map(n -> n.isEmpty() ? "_" : n.replace(' ', '_')))
                .containsExactly(numbers.strip().split(" "));
    }

    @Test
    void aTableBetweenLinesDoesNotDisturbTheCount() {
        var first = Line.of(UUID.randomUUID(), Level.CLAUSE, "một");
        var table = new Table(UUID.randomUUID(), TableKind.OTHER, "", 1, List.of(new Column("TT", Role.NO, null)), List.of(), List.of());
        var second = Line.of(UUID.randomUUID(), Level.CLAUSE, "hai");
        assertThat(Numbering.of(List.of(first, table, second))).containsEntry(second.id(), "2.");
    }

    @Test
    void aWrittenNumberIsPrintedAndTheCountGoesOn() {
        var first = new Line(UUID.randomUUID(), Level.CLAUSE, false, "6.", RichText.of("một"), null, null, null);
        var second = Line.of(UUID.randomUUID(), Level.CLAUSE, "hai");
        var numbers = Numbering.of(List.of(first, second));
        assertThat(Numbering.printed(first, numbers)).isEqualTo("6.");
        assertThat(Numbering.printed(second, numbers)).isEqualTo("2.");
    }

    @ParameterizedTest
    @CsvSource({"1,a", "4,d", "5,đ", "6,e", "7,g", "9,i", "10,k", "23,y", "24,aa", "46,ay", "47,ba"})
    void lettersFollowTheVietnameseAlphabet(int n, String letter) {
        assertThat(Numerals.letter(n)).isEqualTo(letter);
    }

    @ParameterizedTest
    @CsvSource({"1,I", "4,IV", "9,IX", "14,XIV", "40,XL", "99,XCIX", "2026,MMXXVI", "5001,MMMMMI"})
    void romanNumerals(int n, String roman) {
        assertThat(Numerals.roman(n)).isEqualTo(roman);
    }

    @Test
    void childrenGoUpToTheNextLineOfTheSameLevel() {
        var levels = List.of(Level.SECTION, Level.CLAUSE, Level.BULLET, Level.TEXT, Level.CLAUSE, Level.SECTION);
        List<Block> lines = levels.stream().<Block>map(l -> Line.of(UUID.randomUUID(), l, "x")).toList();
        assertThat(Outline.sizeWithChildren(lines, 0)).isEqualTo(5);
        assertThat(Outline.sizeWithChildren(lines, 1)).isEqualTo(3);
        assertThat(Outline.sizeWithChildren(lines, 3)).isEqualTo(1);
    }
}
