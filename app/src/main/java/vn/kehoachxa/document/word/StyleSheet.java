package vn.kehoachxa.document.word;

import static java.math.BigInteger.valueOf;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import vn.kehoachxa.document.Decree30;

/** The styles part: what every paragraph has by default, and the named styles on top of it. */
final class StyleSheet {

    private static final String FONT = "Times New Roman";
    private static final String LANGUAGE = "vi-VN";
    private static final String NORMAL = "Normal";
    /** 240 means single. */
    private static final int SINGLE = 240;
    private static final String BRIGHT_RED = "FF0000";

    private StyleSheet() {}

    static CTStyles create() {
        var styles = CTStyles.Factory.newInstance();
        defaults(styles);
        normal(styles);
        for (var style : WordStyle.values()) {
            named(styles, style);
        }
        return styles;
    }

    private static void defaults(CTStyles styles) {
        var defaults = styles.addNewDocDefaults();
        var letters = defaults.addNewRPrDefault().addNewRPr();
        var fonts = letters.addNewRFonts();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        fonts.setEastAsia(FONT);
        size(letters, Decree30.BODY_SIZE);
        var language = letters.addNewLang();
        language.setVal(LANGUAGE);
        language.setEastAsia(LANGUAGE);
        var paragraph = defaults.addNewPPrDefault().addNewPPr();
        paragraph.addNewWidowControl();
        var spacing = paragraph.addNewSpacing();
        spacing.setBefore(0);
        spacing.setAfter(0);
        spacing.setLine((int) Math.round(SINGLE * Decree30.LINE_SPACING));
        spacing.setLineRule(STLineSpacingRule.AUTO);
    }

    private static void normal(CTStyles styles) {
        var style = style(styles, STStyleType.PARAGRAPH, NORMAL, NORMAL);
        style.setDefault(true);
        style.addNewQFormat();
    }

    private static void named(CTStyles styles, WordStyle named) {
        var style = style(styles, STStyleType.PARAGRAPH, named.id(), named.label());
        style.setCustomStyle(true);
        style.addNewBasedOn().setVal(NORMAL);
        style.addNewQFormat();
        paragraph(style.addNewPPr(), named.look());
        letters(style.addNewRPr(), named.look());
    }

    private static CTStyle style(CTStyles styles, STStyleType.Enum type, String id, String name) {
        var style = styles.addNewStyle();
        style.setType(type);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        return style;
    }

    private static void paragraph(CTPPrGeneral properties, Look look) {
        if (look.has(Look.Trait.KEEP_NEXT)) {
            properties.addNewKeepNext();
        }
        var spacing = properties.addNewSpacing();
        spacing.setBefore(Measure.twipsOfPoints(look.before()));
        spacing.setAfter(Measure.twipsOfPoints(look.after()));
        if (look.line() > 0) {
            spacing.setLine(Measure.twipsOfPoints(look.line()));
            spacing.setLineRule(STLineSpacingRule.EXACT);
        }
        if (look.has(Look.Trait.INDENTED)) {
            properties.addNewInd().setFirstLine(Measure.twips(Decree30.FIRST_LINE_INDENT));
        }
        properties.addNewJc().setVal(STJc.Enum.forString(look.align().id()));
        if (look.outline() >= 0) {
            properties.addNewOutlineLvl().setVal(valueOf(look.outline()));
        }
    }

    private static void letters(CTRPr letters, Look look) {
        if (look.has(Look.Trait.BOLD)) {
            letters.addNewB();
            letters.addNewBCs();
        }
        if (look.has(Look.Trait.ITALIC)) {
            letters.addNewI();
            letters.addNewICs();
        }
        if (look.has(Look.Trait.RED)) {
            letters.addNewColor().setVal(BRIGHT_RED);
        }
        size(letters, look.size());
    }

    private static void size(CTRPr letters, double points) {
        letters.addNewSz().setVal(Measure.halfPoints(points));
        letters.addNewSzCs().setVal(Measure.halfPoints(points));
    }
}
