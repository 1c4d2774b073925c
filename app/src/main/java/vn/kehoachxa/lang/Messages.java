package vn.kehoachxa.lang;

import java.nio.file.Path;
import java.text.ChoiceFormat;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.kehoachxa.problem.ProblemException;

/** The texts of one language. */
public final class Messages {

    public static final Locale VIETNAMESE = Locale.of("vi", "VN");
    public static final Locale ENGLISH = Locale.ENGLISH;

    private final Locale locale;
    private final ResourceBundle bundle;

    public Messages(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "vn.kehoachxa.lang.messages", locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The language of these texts. */
    public Locale locale() {
        return locale;
    }

    /**
     * The text of a key with its arguments put in, by the rules of {@link MessageFormat}. Whole numbers are put in plainly: years and
     * codes take no dots. Names and words of others lose the letters that nobody sees.
     *
     * @throws java.util.MissingResourceException where no such key is in the bundle
     */
    public String text(String key, Object... arguments) {
        var pattern = bundle.getString(key);
        if (arguments.length == 0) {
            return pattern.replace("''", "'");
        }
        var format = new MessageFormat(pattern, locale);
        var choices = format.getFormatsByArgumentIndex();
        var plain = new Object[arguments.length];
        for (var i = 0; i < arguments.length; i++) {
            // A choice among sentences is made by the number itself.
            var isChoice = i < choices.length && choices[i] instanceof ChoiceFormat;
            plain[i] = switch (arguments[i]) {
                case Number number when isChoice -> number;
                case Number number -> number.toString();
                case String words -> Shown.visible(words);
                case Path path -> Shown.visible(path.toString());
                case null, default -> arguments[i];
            };
        }
        return format.format(plain);
    }

    /** What happened, in one sentence. */
    public String what(ProblemException problem) {
        return sentence(problem, ".what");
    }

    /** What the user can do about it, in one sentence. */
    public String advice(ProblemException problem) {
        return sentence(problem, ".advice");
    }

    /** What a problem quotes may be the name of anybody's file, or stand in it. */
    private String sentence(ProblemException problem, String which) {
        return text("problem." + problem.code() + which, problem.arguments().stream()
                .map(a -> a instanceof String || a instanceof Path ? Shown.quoted(a.toString()) : a)
                .toArray());
    }
}
