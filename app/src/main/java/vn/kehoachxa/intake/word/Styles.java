package vn.kehoachxa.intake.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.kehoachxa.intake.office.Element;

/** The styles of a file and what they come to through those they are based on. */
final class Styles {

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, List<Style>> chains = new HashMap<>();
    private final Map<String, RunLook> runs = new HashMap<>();
    private final RunLook defaultRun;
    private final ParLook defaultParagraph;
    private String usual;
    private String usualTable;

    /** @param part the root of the styles part, or null where there is none */
    Styles(Element part) {
        if (part == null) {
            defaultRun = RunLook.NOTHING;
            defaultParagraph = ParLook.NOTHING;
            return;
        }
        defaultRun = part.at("docDefaults", "rPrDefault", "rPr").map(RunLook::of).orElse(RunLook.NOTHING);
        defaultParagraph = part.at("docDefaults", "pPrDefault", "pPr").map(ParLook::of).orElse(ParLook.NOTHING);
        part.children("style").forEach(this::add);
    }

    private void add(Element element) {
        var style = Style.of(element);
        styles.putIfAbsent(style.id(), style);
        var standard = element.attribute("default");
        if (standard != null && !standard.equals("0") && !standard.equals("false")) {
            if (style.type().equals("paragraph")) {
                usual = style.id();
            } else if (style.type().equals("table")) {
                usualTable = style.id();
            }
        }
    }

    RunLook defaultRun() {
        return defaultRun;
    }

    ParLook defaultParagraph() {
        return defaultParagraph;
    }

    /** The paragraph style of that id, or the one that paragraphs have which name none. @param id or null */
    String paragraphStyle(String id) {
        return id != null && styles.containsKey(id) ? id : usual;
    }

    /** The style and those it is based on, from the nearest to the furthest; empty where there is none. @param id or null */
    List<Style> chain(String id) {
        if (id == null || !styles.containsKey(id)) {
            return List.of();
        }
        return chains.computeIfAbsent(id, this::follow);
    }

    private List<Style> follow(String id) {
        var chain = new ArrayList<Style>();
        var seen = new HashSet<String>();
        for (var style = styles.get(id); style != null && seen.add(style.id()); style = style.base() == null ? null : styles.get(style.base())) {
            chain.add(style);
        }
        return List.copyOf(chain);
    }

    /** What the style of paragraphs or letters says about letters. @param id or null */
    RunLook run(String id) {
        if (id == null) {
            return RunLook.NOTHING;
        }
        var known = runs.get(id);
        if (known == null) {
            known = chain(id).stream().map(Style::run).reduce(RunLook.NOTHING, RunLook::over);
            runs.put(id, known);
        }
        return known;
    }

    /** What the style of tables says about tables. @param id or null */
    TableLook table(String id) {
        return chain(id != null && styles.containsKey(id) ? id : usualTable).stream()
                .map(Style::table).filter(Objects::nonNull).reduce(TableLook.NOTHING, TableLook::over);
    }

    /** The letters of the style of tables. @param id or null */
    RunLook tableRun(String id) {
        return run(id != null && styles.containsKey(id) ? id : usualTable);
    }
}
