package vn.kehoachxa.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.kehoachxa.plan.Coded;
import vn.kehoachxa.plan.Role;

/** What the columns of a table hold, by the words of their headers; the words stand in {@code columns.txt}. */
final class ColumnRoles {

    private record Rule(Role role, Pattern pattern) {}

    private static final List<Rule> RULES = rules();
    private static final Set<Role> ONCE = EnumSet.of(Role.NO, Role.TEXT, Role.CONTENT, Role.UNITS, Role.TIMING, Role.OUTCOME, Role.SOURCE, Role.NOTE,
            Role.UNIT_OF_MEASURE);

    private ColumnRoles() {}

    private static List<Rule> rules() {
        try (var in = ColumnRoles.class.getResourceAsStream("columns.txt");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .map(l -> new Rule(Coded.of(Role.class, l.substring(0, l.indexOf(':'))), Pattern.compile(l.substring(l.indexOf(':') + 1).strip())))
                    .toList();
        } catch (IOException damagedProgram) {
            throw new UncheckedIOException(damagedProgram);
        }
    }

    /** The role that these words alone suggest. */
    static Optional<Role> role(String header) {
        var folded = Wording.fold(header).replaceFirst("^[\\p{Punct} ]+", "");
        return folded.isEmpty()
                ? Optional.empty()
                : RULES.stream().filter(r -> r.pattern().matcher(folded).find()).map(Rule::role).findFirst();
    }

    /**
     * The role of every column.
     *
     * @param labels the headers
     * @param above what stands over each header in a row above; may be empty
     * @param lengths how much is written in each column, to find the text where no header names it
     */
    static List<Role> roles(List<String> labels, List<String> above, List<Integer> lengths) {
        var roles = new ArrayList<Role>();
        for (var i = 0; i < labels.size(); i++) {
            var over = above.get(i);
            var role = role(labels.get(i)).or(() -> role(over)).orElse(Role.OTHER);
            roles.add(settled(role, roles));
        }
        if (roles.size() > 1 && !roles.contains(Role.NO) && labels.getFirst().isBlank()) {
            roles.set(0, Role.NO);
        }
        if (!roles.contains(Role.TEXT)) {
            longest(roles, lengths).ifPresent(c -> roles.set(c, Role.TEXT));
        }
        if (roles.contains(Role.SUPPORTING) && !roles.contains(Role.LEAD) && roles.contains(Role.UNITS)) {
            roles.set(roles.indexOf(Role.UNITS), Role.LEAD);
        }
        return roles;
    }

    private static Role settled(Role role, List<Role> before) {
        if (!before.contains(role) || !ONCE.contains(role)) {
            return role;
        }
        return switch (role) {
            case TEXT -> before.contains(Role.CONTENT) ? Role.OTHER : Role.CONTENT;
            case CONTENT, NO, UNITS, TIMING, OUTCOME, SOURCE, NOTE, UNIT_OF_MEASURE -> Role.OTHER;
            default -> role;
        };
    }

    /** Content that has no text beside it is the text; else the fullest column whose header says nothing. */
    private static Optional<Integer> longest(List<Role> roles, List<Integer> lengths) {
        if (roles.contains(Role.CONTENT)) {
            return Optional.of(roles.indexOf(Role.CONTENT));
        }
        return IntStream.range(0, roles.size())
                .filter(i -> roles.get(i) == Role.OTHER)
                .boxed()
                .reduce((a, b) -> lengths.get(b) > lengths.get(a) ? b : a);
    }
}
