package vn.kehoachxa.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Something that a paper still lacks before it is issued.
 *
 * @param at the line, row, passage or appendix; the paper's own id for its head and foot
 * @param column of a row's cell, from 0; null where it is no cell
 * @param quote the words around a blank; empty where nothing stands there
 */
public record Missing(Kind kind, UUID at, Integer column, String quote) {

    /** What is missing. */
    public enum Kind implements Coded {
        /** The issuing body is not wholly named. */
        ORG,
        NUMBER,
        DATE,
        SUBJECT,
        PLACE,
        SIGNATORY,
        RECIPIENTS,
        /** A place that was left to be filled in; at the paper itself it is in its subject. */
        BLANK
    }

    /**
     * Dots or a rule where words are to stand. Dots behind a comma, or straight behind a word, say "and so on" and are none; nor are
     * those of "v.v.".
     */
    private static final Pattern BLANK = Pattern.compile("(?<![,;.…_\\p{L}\\p{N}]|[,;.]\\s{1,3})(?:…+|\\.{3,}|_{3,})");
    private static final int AROUND = 30;

    /** What a paper lacks, in the order in which it is printed. */
    public static List<Missing> in(Paper paper) {
        var missing = new ArrayList<Missing>();
        var head = paper.head();
        head.org().stream().filter(Missing::isBlank).forEach(o -> missing.add(new Missing(Kind.ORG, paper.id(), null, o)));
        lack(missing, paper, Kind.NUMBER, head.number().isBlank());
        lack(missing, paper, Kind.PLACE, head.place().isBlank() || isBlank(head.place()));
        lack(missing, paper, Kind.DATE, head.date() == null);
        lack(missing, paper, Kind.SUBJECT, paper.subject().isBlank());
        TextPlace.of(paper).filter(p -> isBlank(p.text())).forEach(p -> missing.add(new Missing(Kind.BLANK, p.at(), p.column(), around(p.text()))));
        lack(missing, paper, Kind.RECIPIENTS, paper.passages().recipients().isEmpty());
        var signature = paper.foot().signature();
        lack(missing, paper, Kind.SIGNATORY, signature.name().isBlank() || isBlank(signature.name()));
        return List.copyOf(missing);
    }

    private static void lack(List<Missing> missing, Paper paper, Kind kind, boolean lacks) {
        if (lacks) {
            missing.add(new Missing(kind, paper.id(), null, ""));
        }
    }

    private static boolean isBlank(String text) {
        return BLANK.matcher(text).find();
    }

    private static String around(String text) {
        var match = BLANK.matcher(text);
        if (!match.find()) {
            return text;
        }
        var from = Math.max(0, match.start() - AROUND);
        var to = Math.min(text.length(), match.end() + AROUND);
        // Whole words only.
        while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
            to++;
        }
        return Texts.oneLine((from > 0 ? "… " : "") + text.substring(from, to) + (to < text.length() ? " …" : ""));
    }
}
