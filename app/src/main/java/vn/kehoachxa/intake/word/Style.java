package vn.kehoachxa.intake.word;

import vn.kehoachxa.intake.office.Element;

/**
 * A style as the file has it.
 *
 * @param id by which others name it
 * @param name as Word shows it
 * @param type {@code paragraph}, {@code character}, {@code table} or {@code numbering}
 * @param base the style it is based on, or null
 * @param table what it says about tables, or null
 */
record Style(String id, String name, String type, String base, ParLook paragraph, RunLook run, TableLook table) {

    static Style of(Element style) {
        var name = style.val("name");
        var type = style.attribute("type");
        return new Style(
                style.attribute("styleId") == null ? "" : style.attribute("styleId"), name == null ? "" : name,
                type == null ? "paragraph" : type, style.val("basedOn"), ParLook.of(style.child("pPr")), RunLook.of(style.child("rPr")),
                "table".equals(type) ? TableLook.of(style) : null);
    }
}
