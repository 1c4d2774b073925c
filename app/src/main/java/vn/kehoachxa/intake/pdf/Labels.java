package vn.kehoachxa.intake.pdf;

import java.util.regex.Pattern;

/** What a paragraph may begin with: numbers, letters and signs of lists, words of headings. */
final class Labels {

    private static final Pattern SIGN = Pattern.compile("^[-–—+*•●○▪■□➢✓\uf0b7\uf02d]\\s.*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile(
            "^(?:[IVXLC]{1,6}[.)]|\\d{1,3}(?:\\.\\d{1,2})*[.)]|\\d{1,2}(?:\\.\\d{1,2})+|[a-zđ]{1,2}\\)|[a-zđ]\\.|\\([0-9a-zđ]{1,3}\\))\\s.*", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile(
            "^(?:(?:Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC|Phụ lục|PHỤ LỤC) (?:thứ |THỨ )?[IVXA-Z\\d]\\S*|Điều \\d+\\.|Căn cứ [A-ZĐ]|Nơi nhận:|Kính gửi:).*", Pattern.DOTALL);

    private Labels() {}

    static boolean starts(String text) {
        return SIGN.matcher(text).matches() || NUMBER.matcher(text).matches() || WORD.matcher(text).matches();
    }

    /** Whether what looks like a label may as well be a word in a sentence: a hyphen before a small letter, a number. */
    static boolean mayBeText(String text) {
        var space = text.indexOf(' ');
        return !WORD.matcher(text).matches() && space > 0 && space + 1 < text.length() && Character.isLowerCase(text.codePointAt(space + 1));
    }
}
