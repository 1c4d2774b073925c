package vn.kehoachxa.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Dots between thousands while an amount is typed; a bar marks the caret. */
class AmountTypingTest {

    private String text = "";
    private int caret;

    private AmountTypingTest typed(String keys) {
        for (var key : keys.toCharArray()) {
            take(text.substring(0, caret) + key + text.substring(caret), caret + 1);
        }
        return this;
    }

    private AmountTypingTest backspace() {
        take(text.substring(0, caret - 1) + text.substring(caret), caret - 1);
        return this;
    }

    private void take(String newText, int at) {
        var grouped = AmountTyping.grouped(text, newText, at);
        text = grouped.text();
        caret = grouped.caret();
    }

    private String seen() {
        return text.substring(0, caret) + "|" + text.substring(caret);
    }

    @Test
    void digitsAreGroupedAsTheyCome() {
        assertThat(typed("1500").seen()).isEqualTo("1.500|");
        assertThat(typed("000").seen()).isEqualTo("1.500.000|");
    }

    @Test
    void theCaretStaysBehindTheDigitThatWasTyped() {
        typed("1500");
        caret = 1;
        assertThat(typed("2").seen()).isEqualTo("12|.500");
        assertThat(typed("34").seen()).isEqualTo("1.234|.500");
    }

    @Test
    void aLetterTakenBackAndTypedAnewLeavesTheSame() {
        typed("1500");
        assertThat(backspace().backspace().typed("75").seen()).isEqualTo("1.575|");
        assertThat(backspace().seen()).isEqualTo("157|");
    }

    @Test
    void dotsOfOnesOwnStandAndMayBePoints() {
        assertThat(typed("1.5").seen()).isEqualTo("1.5|");
        assertThat(typed("00.000").seen()).isEqualTo("1.500.000|");
        assertThat(typed("0").seen()).isEqualTo("15.000.000|");
    }

    @Test
    void decimalsAndSignsStand() {
        assertThat(typed("-12500,75").seen()).isEqualTo("-12.500,75|");
    }

    @Test
    void whatIsNoNumberStays() {
        assertThat(typed("1500 đ/buổi").seen()).isEqualTo("1.500 đ/buổi|");
        text = "Theo dự toán";
        caret = text.length();
        assertThat(typed(" 2026").seen()).isEqualTo("Theo dự toán 2026|");
    }

    @Test
    void aDotBetweenDigitsIsKnown() {
        assertThat(AmountTyping.isBetweenDigits("1.500", 1)).isTrue();
        assertThat(AmountTyping.isBetweenDigits("1.5", 1)).isFalse();
        assertThat(AmountTyping.isBetweenDigits("1.500", 2)).isFalse();
    }
}
