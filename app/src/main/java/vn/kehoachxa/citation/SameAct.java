package vn.kehoachxa.citation;

import vn.kehoachxa.plan.Citation;
import vn.kehoachxa.plan.Texts;

/** Whether two citations name one act. Offices number anew each year, and each body by itself: number and symbol alone do not tell. */
final class SameAct {

    /** What must be the same, as it is written anywhere. */
    record Key(String type, String number, String symbol) {}

    private SameAct() {}

    static Key key(Citation act) {
        return new Key(Texts.fold(act.type()), act.number().replaceFirst("^0+(?=.)", ""), Texts.fold(act.symbol()));
    }

    /** Whether nothing speaks against it. @param one and {@code other} have the same key and a whole date each */
    static boolean isLikely(Citation one, Citation other) {
        var sameYear = one.date().startsWith(other.date().substring(0, 4));
        return agree(body(one.issuer()), body(other.issuer())) && (sameYear || agree(about(one.subject()), about(other.subject())));
    }

    /** One may say less than the other, or nothing. */
    private static boolean agree(String one, String other) {
        return one.contains(other) || other.contains(one);
    }

    private static String body(String issuer) {
        return Texts.fold(issuer).replaceAll("\\bubnd\\b", "uy ban nhan dan").replaceAll("\\bhdnd\\b", "hoi dong nhan dan");
    }

    private static String about(String subject) {
        return Texts.fold(subject).replaceFirst("^(ve )?(viec )?", "");
    }
}
