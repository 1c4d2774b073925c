package vn.kehoachxa.intake.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.kehoachxa.intake.office.Element;

/** How the cells of a workbook look, as far as a reader wants to know. */
final class CellStyles {

    /** @param font its name; may be empty */
    record Letters(boolean bold, boolean italic, String font) {

        static final Letters PLAIN = new Letters(false, false, "");

        /** What the properties of a font or of a stretch of text say. */
        static Letters of(Element properties) {
            var name = properties.child("name") == null ? properties.val("rFont") : properties.val("name");
            return new Letters(
                    Boolean.TRUE.equals(properties.toggle("b")), Boolean.TRUE.equals(properties.toggle("i")), name == null ? "" : name);
        }
    }

    /** @param format how numbers are shown */
    record CellStyle(Letters letters, NumberFormat format) {

        static final CellStyle PLAIN = new CellStyle(Letters.PLAIN, NumberFormat.GENERAL);
    }

    private final List<CellStyle> styles = new ArrayList<>();

    /** @param part the root of the part of styles; null where there is none */
    CellStyles(Element part) {
        if (part == null) {
            return;
        }
        var fonts = part.at("fonts").stream().flatMap(f -> f.children("font")).map(Letters::of).toList();
        var formats = new HashMap<Integer, NumberFormat>();
        part.at("numFmts").stream().flatMap(f -> f.children("numFmt"))
                .filter(f -> f.number("numFmtId") != null && f.attribute("formatCode") != null)
                .forEach(f -> formats.put(f.number("numFmtId"), NumberFormat.of(f.attribute("formatCode"))));
        part.at("cellXfs").stream().flatMap(x -> x.children("xf")).forEach(x -> styles.add(style(x, fonts, formats)));
    }

    private static CellStyle style(Element xf, List<Letters> fonts, Map<Integer, NumberFormat> formats) {
        var font = xf.number("fontId");
        var format = xf.number("numFmtId");
        return new CellStyle(
                font == null || font < 0 || font >= fonts.size() ? Letters.PLAIN : fonts.get(font),
                format == null ? NumberFormat.GENERAL : formats.containsKey(format) ? formats.get(format) : NumberFormat.builtIn(format));
    }

    /** The style of a cell by its number. */
    CellStyle get(int index) {
        return index < 0 || index >= styles.size() ? CellStyle.PLAIN : styles.get(index);
    }
}
