package vn.kehoachxa.plan.edit;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.kehoachxa.plan.Coded;
import vn.kehoachxa.plan.Foot;
import vn.kehoachxa.plan.Form;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Signature;
import vn.kehoachxa.plan.Texts;

/**
 * The single values of a paper that can be edited: head, subject, foot. Each is a text; numbers are written in digits, lists one item a
 * line, and nothing is an empty text.
 */
public enum Field implements Coded {
    YEAR("year", p -> Integer.toString(p.identity().year()), (p, v) -> p.withIdentity(p.identity().withYears(required(v), p.identity().yearTo()))),
    YEAR_TO("yearTo", p -> text(p.identity().yearTo()), (p, v) -> p.withIdentity(p.identity().withYears(p.identity().year(), number(v)))),
    FORM("form", p -> p.identity().form().code(), (p, v) -> p.withIdentity(p.identity().withForm(Coded.of(Form.class, v)))),
    SUBJECT("subject", Paper::subject, Paper::withSubject),
    PARENT("head.parent", p -> p.head().parent(), (p, v) -> p.withHead(p.head().withParent(v))),
    ORG("head.org", p -> String.join("\n", p.head().org()), (p, v) -> p.withHead(p.head().withOrg(lines(v)))),
    NUMBER("head.number", p -> p.head().number(), (p, v) -> p.withHead(p.head().withNumber(v))),
    SYMBOL("head.symbol", p -> p.head().symbol(), (p, v) -> p.withHead(p.head().withSymbol(v))),
    PLACE("head.place", p -> p.head().place(), (p, v) -> p.withHead(p.head().withPlace(v))),
    DAY("head.day", p -> text(p.head().day()), (p, v) -> p.withHead(p.head().withDay(number(v)))),
    MONTH("head.month", p -> text(p.head().month()), (p, v) -> p.withHead(p.head().withMonth(number(v)))),
    HEAD_YEAR("head.year", p -> text(p.head().year()), (p, v) -> p.withHead(p.head().withYear(number(v)))),
    URGENCY("head.urgency", p -> text(p.head().urgency()), (p, v) -> p.withHead(p.head().withUrgency(optional(v)))),
    CIRCULATION("head.circulation", p -> text(p.head().circulation()), (p, v) -> p.withHead(p.head().withCirculation(optional(v)))),
    CONTACT("head.contact", p -> p.head().contact(), (p, v) -> p.withHead(p.head().withContact(v))),
    ARCHIVE("archive", p -> p.foot().archive(), (p, v) -> p.withFoot(new Foot(v, p.foot().drafter(), p.foot().copies(), p.foot().signature()))),
    DRAFTER("drafter", p -> p.foot().drafter(), (p, v) -> p.withFoot(new Foot(p.foot().archive(), v, p.foot().copies(), p.foot().signature()))),
    COPIES("copies", p -> text(p.foot().copies()), (p, v) -> p.withFoot(new Foot(p.foot().archive(), p.foot().drafter(), number(v), p.foot().signature()))),
    AUTHORITY("signature.authority", p -> String.join("\n", signature(p).authority()),
            (p, v) -> signed(p, new Signature(lines(v), signature(p).title(), signature(p).name()))),
    TITLE("signature.title", p -> signature(p).title(), (p, v) -> signed(p, new Signature(signature(p).authority(), v, signature(p).name()))),
    NAME("signature.name", p -> signature(p).name(), (p, v) -> signed(p, new Signature(signature(p).authority(), signature(p).title(), v)));

    private final String code;
    private final Function<Paper, String> getter;
    private final BiFunction<Paper, String, Paper> setter;

    Field(String code, Function<Paper, String> getter, BiFunction<Paper, String, Paper> setter) {
        this.code = code;
        this.getter = getter;
        this.setter = setter;
    }

    @Override
    public String code() {
        return code;
    }

    /** The value in this paper; empty where there is none. */
    public String of(Paper paper) {
        return getter.apply(paper);
    }

    /**
     * The paper with this value.
     *
     * @throws EditException where the text is no such value: a month 13, a year "abc"
     */
    public Paper set(Paper paper, String value) {
        return Find.guarded(() -> setter.apply(paper, Texts.clean(value)));
    }

    private static Signature signature(Paper paper) {
        return paper.foot().signature();
    }

    private static Paper signed(Paper paper, Signature signature) {
        var foot = paper.foot();
        return paper.withFoot(new Foot(foot.archive(), foot.drafter(), foot.copies(), signature));
    }

    private static List<String> lines(String value) {
        return value.lines().filter(l -> !l.isBlank()).toList();
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    private static String optional(String value) {
        return value.isEmpty() ? null : value;
    }

    private static Integer number(String value) {
        return value.isBlank() ? null : required(value);
    }

    private static Integer required(String value) {
        if (!value.strip().matches("\\d{1,9}")) {
            throw new IllegalArgumentException("not a number: " + value);
        }
        return Integer.valueOf(value.strip());
    }
}
