package vn.kehoachxa.intake.word;

import java.util.HashMap;
import java.util.Map;
import vn.kehoachxa.intake.office.Element;
import vn.kehoachxa.intake.office.Numbers;
import vn.kehoachxa.intake.source.Align;
import vn.kehoachxa.intake.source.Look;

/** How paragraphs are set once defaults, styles, the level of their list and they themselves have had their say. */
final class ParagraphLooks {

    private static final double MM_PER_POINT = 25.4 / 72;
    /** The size of letters where nobody says one (ECMA-376, part 1, 17.3.2.38). */
    private static final int USUAL_SIZE = 20;
    private static final int BODY_OUTLINE = 9;

    private final Styles styles;
    private final Numbering numbering;
    private final Map<String, ParLook> byStyle = new HashMap<>();

    ParagraphLooks(Styles styles, Numbering numbering) {
        this.styles = styles;
        this.numbering = numbering;
    }

    /** @param style what the paragraph's style is, or null @param properties {@code pPr}, or null */
    ParLook of(String style, Element properties) {
        var own = ParLook.of(properties);
        var below = style == null ? styles.defaultParagraph() : byStyle.computeIfAbsent(style, this::styled);
        if (own.list() == null) {
            return own.over(below);
        }
        var level = own.level() == null ? 0 : own.level();
        var look = own.over(indents(own.list(), level).over(below));
        return new ParLook(
                look.align(), look.left(), look.first(), look.leftChars(), look.firstChars(), look.outline(), own.list(), level, look.newPage());
    }

    private ParLook styled(String id) {
        var look = styles.defaultParagraph();
        for (var style : styles.chain(id).reversed()) {
            var own = style.paragraph();
            if (own.list() != null || own.level() != null) {
                var list = own.list() == null ? look.list() : own.list();
                var linked = list == null ? 0 : numbering.levelOf(list, style.id());
                var level = linked > 0 || own.level() == null ? linked : own.level();
                look = (list == null ? ParLook.NOTHING : indents(list, level)).over(look);
                own = new ParLook(
                        own.align(), own.left(), own.first(), own.leftChars(), own.firstChars(), own.outline(), list, level, own.newPage());
            }
            look = own.over(look);
        }
        return look;
    }

    private ParLook indents(int list, int level) {
        var form = list == 0 ? null : numbering.list(list);
        var definition = form == null ? null : form.levels().get(level);
        return definition == null ? ParLook.NOTHING : definition.look();
    }

    /** As the recogniser is told. @param size pt */
    Look look(ParLook look, double size) {
        var letter = size > 0 ? size : USUAL_SIZE / 2.0;
        var outline = look.outline();
        return new Look(
                look.align() == null ? Align.LEFT : look.align(), length(look.left(), look.leftChars(), letter),
                length(look.first(), look.firstChars(), letter), size,
                outline == null || outline < 0 || outline >= BODY_OUTLINE ? 0 : outline + 1);
    }

    /** Mm. @param chars hundredths of letters as wide as they are high; they count where they are not 0 */
    private static double length(Integer twips, Integer chars, double letter) {
        if (chars != null && chars != 0) {
            return Math.round(chars / 100.0 * letter * MM_PER_POINT * 100) / 100.0;
        }
        return twips == null ? 0 : Numbers.mm(twips);
    }

    /**
     * What the letters of a run come to. Bold, italic and capitals switch each other off where two kinds of styles ask for them
     * (ECMA-376, part 1, 17.7.3).
     *
     * @param table what the style of the table says
     * @param paragraph the paragraph's style, or null
     * @param properties {@code rPr}, or null
     */
    RunLook run(RunLook table, String paragraph, Element properties) {
        var byParagraph = styles.run(paragraph);
        var byCharacter = properties == null ? RunLook.NOTHING : styles.run(properties.val("rStyle"));
        var own = RunLook.of(properties);
        var standard = styles.defaultRun();
        var all = own.over(byCharacter).over(byParagraph).over(table).over(standard);
        return new RunLook(
                toggle(own.bold(), standard.bold(), table.bold(), byParagraph.bold(), byCharacter.bold()),
                toggle(own.italic(), standard.italic(), table.italic(), byParagraph.italic(), byCharacter.italic()),
                toggle(own.caps(), standard.caps(), table.caps(), byParagraph.caps(), byCharacter.caps()),
                toggle(own.hidden(), standard.hidden(), table.hidden(), byParagraph.hidden(), byCharacter.hidden()),
                all.font() == null ? "" : all.font(),
                all.size() == null ? USUAL_SIZE : all.size());
    }

    private static boolean toggle(Boolean own, Boolean standard, Boolean table, Boolean paragraph, Boolean character) {
        if (own != null) {
            return own;
        }
        return isOn(standard) || isOn(table) ^ isOn(paragraph) ^ isOn(character);
    }

    private static boolean isOn(Boolean value) {
        return Boolean.TRUE.equals(value);
    }
}
