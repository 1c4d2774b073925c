package vn.kehoachxa.timing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.kehoachxa.plan.TimingKind;
import vn.kehoachxa.plan.TimingReading;
import vn.kehoachxa.timing.Phrases.Sense;
import vn.kehoachxa.timing.Units.Unit;

/**
 * Finds the time expressions of a sentence: {@code Định kỳ hằng quý (trước ngày 05 của tháng cuối quý)}. Only what says when something is to be
 * done: the year in the name of a plan, a day in the name of a day ("Ngày 18/5") and the date of a cited act are none. Takes time in
 * proportion to the length of the text. Immutable, safe for several threads.
 */
public final class TimingFinder {

    /** Signs and words between two expressions that are one: {@code ; báo cáo năm}. */
    private static final int LONGEST_JOINT = 6;
    private static final Set<String> REPORTS = Set.of("bao", "gui", "nop");
    /** Stands for what is skipped: no letter, no sign that joins anything. */
    private static final char SKIPPED = '\u00a4';

    private final Phrases phrases = new Phrases();
    private final TimingReader reader = new TimingReader();

    /**
     * The longest expressions, in the order of the text.
     *
     * @param sentence any text
     * @param year the first year of the plan, or null
     * @param yearTo the last year of a plan of several, or null
     * @param skipped parts in which nothing is looked for, such as citations of acts; what lies outside of the text is ignored
     * @throws IllegalArgumentException as {@link TimingReader#read}
     */
    public List<FoundTime> find(String sentence, Integer year, Integer yearTo, List<TextRange> skipped) {
        var tokens = Tokenizer.inPlace(without(sentence, skipped));
        var units = new Units(tokens, phrases);
        var found = new ArrayList<FoundTime>();
        for (var at = 0; at < tokens.size();) {
            var group = group(tokens, units, at);
            if (group.isEmpty()) {
                at = units.behindOther(at);
                continue;
            }
            add(found, group, tokens, sentence, year, yearTo);
            at = Math.max(at + 1, group.getLast().end());
        }
        return List.copyOf(found);
    }

    private static String without(String sentence, List<TextRange> skipped) {
        if (skipped.isEmpty()) {
            return sentence;
        }
        var text = new StringBuilder(sentence);
        for (var range : skipped) {
            for (var i = range.from(); i < Math.min(range.to(), text.length()); i++) {
                text.setCharAt(i, SKIPPED);
            }
        }
        return text.toString();
    }

    /** What stands together from a token on. */
    private List<Unit> group(Tokens tokens, Units units, int at) {
        var group = new ArrayList<Unit>();
        for (var unit = units.at(at); unit != null;) {
            group.add(unit);
            unit = next(tokens, units, unit, group.size() == 1);
        }
        return group;
    }

    private Unit next(Tokens tokens, Units units, Unit last, boolean first) {
        var at = last.end();
        var apart = false;
        for (var read = 0; read < LONGEST_JOINT; read++) {
            var unit = units.at(at);
            if (unit != null) {
                var other = tokens.isOne(at, "dot", "bat", "thuong", "lien", "khi");
                return apart && !other ? null : unit;
            }
            var phrase = phrases.at(tokens, at);
            var reports = phrase != null && phrase.sense() == Sense.FILLER && REPORTS.contains(phrase.words().getFirst());
            // "quý I, quý II gửi trước 15/3": what is sent is not what is due then
            if (reports && read == 0 && !first && last.strength() != Units.Strength.BARE) {
                return null;
            }
            apart = tokens.is(at, ";") || apart && !reports;
            var joins = reports || phrase != null && (phrase.sense() == Sense.AND || phrase.sense() == Sense.OR);
            if (!joins && !tokens.isOne(at, ",", ";", "(", ")", ":", "-", "/")) {
                return null;
            }
            at += joins ? phrase.length() : 1;
        }
        return null;
    }

    private void add(List<FoundTime> found, List<Unit> group, Tokens tokens, String sentence, Integer year, Integer yearTo) {
        var bare = group.stream().filter(u -> u.strength() == Units.Strength.BARE).count();
        var strong = group.stream().anyMatch(u -> u.strength() == Units.Strength.STRONG);
        if (!strong && bare < 2) {
            return;
        }
        var one = found(group.getFirst(), group.getLast(), tokens, sentence, year, yearTo);
        if (one.reading().kind() != TimingKind.UNPARSED) {
            found.add(one);
            return;
        }
        group.stream().filter(u -> u.strength() == Units.Strength.STRONG).map(u -> found(u, u, tokens, sentence, year, yearTo))
                .filter(f -> f.reading().kind() != TimingKind.UNPARSED).forEach(found::add);
    }

    private FoundTime found(Unit first, Unit last, Tokens tokens, String sentence, Integer year, Integer yearTo) {
        var end = last.end();
        var open = 0;
        for (var i = first.from(); i < end; i++) {
            open += tokens.is(i, "(") ? 1 : tokens.is(i, ")") ? -1 : 0;
        }
        end += open > 0 && tokens.is(end, ")") ? 1 : 0;
        var from = tokens.at(first.from()).from();
        var to = tokens.at(end - 1).to();
        var text = sentence.substring(from, to);
        return new FoundTime(from, to, text, read(text, year, yearTo));
    }

    private TimingReading read(String text, Integer year, Integer yearTo) {
        return reader.read(text, year, yearTo);
    }
}
