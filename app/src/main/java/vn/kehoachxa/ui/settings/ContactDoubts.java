package vn.kehoachxa.ui.settings;

import java.util.regex.Pattern;

/** What looks odd in how somebody is reached. It is a doubt and no rule: an empty text has none. */
public final class ContactDoubts {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;]+@[^\\s@,;.]+(\\.[^\\s@,;.]+)+");
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d\\s().-]+([,;/]\\s*\\+?[\\d\\s().-]+)*");
    private static final int LEAST_DIGITS = 8;

    private ContactDoubts() {}

    public static boolean isOddEmail(String email) {
        return !email.isBlank() && !EMAIL.matcher(email.strip()).matches();
    }

    public static boolean isOddPhone(String phone) {
        return !phone.isBlank() && (!PHONE.matcher(phone.strip()).matches() || phone.chars().filter(Character::isDigit).count() < LEAST_DIGITS);
    }
}
