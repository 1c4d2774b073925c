package vn.kehoachxa.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.kehoachxa.intake.UnseenPlan.Item;
import vn.kehoachxa.intake.word.WordFile;

/** Writes an {@link UnseenPlan} as a Word file. */
public final class UnseenWord {

    private static final Pattern TOKEN = Pattern.compile("\\*\\*|__|⏎|→|\\[\\+|\\+]|\\[-|-]|[{}¬]|(?:(?!\\*\\*|__|\\[\\+|\\+]|\\[-|-])[^⏎→{}¬])+", Pattern.DOTALL);

    private final UnseenPlan plan;
    private final List<Item> items;
    private int next;

    private UnseenWord(UnseenPlan plan) {
        this.plan = plan;
        this.items = plan.items();
    }

    public static byte[] of(UnseenPlan plan) {
        return new UnseenWord(plan).file();
    }

    private byte[] file() {
        var blocks = new ArrayList<String>();
        while (next < items.size()) {
            var item = items.get(next);
            if (item.kind().startsWith("TABLE")) {
                next++;
                blocks.add(table(item));
            } else if (item.is("beside")) {
                blocks.add(beside());
            } else if (!item.look("box").isEmpty()) {
                blocks.add(box(item.look("box")));
            } else if (!item.look("section-").isEmpty()) {
                next++;
                var size = item.look("section-").equals("wide") ? "w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"" : "w:w=\"11906\" w:h=\"16838\"";
                blocks.add("<w:p><w:pPr><w:sectPr><w:pgSz " + size + "/></w:sectPr></w:pPr></w:p>");
            } else {
                next++;
                var words = new StringBuilder(item.words());
                while (next < items.size() && items.get(next).is("glue")) {
                    words.append(items.get(next).is("break") ? "⏎" : " ").append(items.get(next++).words());
                }
                blocks.add(paragraph(item, words.toString()));
            }
        }
        if (plan.facts().containsKey("wide")) {
            blocks.add("<w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/></w:sectPr>");
        }
        return WordFile.of(blocks.toArray(String[]::new)).styles(styles()).numbering(UnseenLists.XML).bytes();
    }

    private static String[] styles() {
        var out = new ArrayList<String>();
        out.add("<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>");
        for (var n = 1; n <= 3; n++) {
            out.add(("<w:style w:type=\"paragraph\" w:styleId=\"H%d\"><w:name w:val=\"heading %d\"/><w:basedOn w:val=\"Normal\"/>"
                    + "<w:pPr><w:outlineLvl w:val=\"%d\"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>").formatted(n, n, n - 1));
            out.add(("<w:style w:type=\"paragraph\" w:styleId=\"HN%d\"><w:name w:val=\"heading %d\"/><w:basedOn w:val=\"Normal\"/>"
                    + "<w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"1\"/></w:numPr><w:outlineLvl w:val=\"%d\"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>")
                    .formatted(n, n, n - 1, n - 1));
        }
        return out.toArray(String[]::new);
    }

    private String paragraph(Item item, String words) {
        var properties = new StringBuilder();
        for (var n = 1; n <= 3; n++) {
            properties.append(item.is("h" + n) ? "<w:pStyle w:val=\"H" + n + "\"/>" : item.is("hn" + n) ? "<w:pStyle w:val=\"HN" + n + "\"/>" : "");
        }
        var list = item.look("n").matches("\\d+\\.\\d+") ? item.look("n").split("\\.") : null;
        properties.append(list == null ? "" : "<w:numPr><w:ilvl w:val=\"" + list[1] + "\"/><w:numId w:val=\"" + list[0] + "\"/></w:numPr>");
        properties.append(item.is("newpage") ? "<w:pageBreakBefore/>" : "");
        properties.append(item.is("in") ? "<w:ind w:left=\"720\"/>" : item.is("first") ? "<w:ind w:firstLine=\"720\"/>" : "");
        properties.append(item.is("c") ? "<w:jc w:val=\"center\"/>" : item.is("r") ? "<w:jc w:val=\"right\"/>" : "<w:jc w:val=\"both\"/>");
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + runs(words, item.is("b") || plan.facts().containsKey("bold"), item.is("i"), item.is("caps")) + "</w:p>";
    }

    private String runs(String words, boolean bold, boolean italic, boolean caps) {
        var out = new StringBuilder();
        var tokens = TOKEN.matcher(words);
        var deleted = false;
        var b = bold;
        var i = italic;
        while (tokens.find()) {
            switch (tokens.group()) {
                case "**" -> b = !b;
                case "__" -> i = !i;
                case "{", "}", "¬" -> { }
                case "⏎" -> out.append("<w:r><w:br/></w:r>");
                case "→" -> out.append("<w:r><w:tab/></w:r>");
                case "[+" -> out.append("<w:ins w:id=\"1\" w:author=\"x\">");
                case "+]" -> out.append("</w:ins>");
                case "[-" -> {
                    deleted = true;
                    out.append("<w:del w:id=\"2\" w:author=\"x\">");
                }
                case "-]" -> {
                    deleted = false;
                    out.append("</w:del>");
                }
                default -> {
                    var tag = deleted ? "w:delText" : "w:t";
                    for (var piece : OldLetters.pieces(tokens.group(), plan.facts().getOrDefault("font", ""))) {
                        out.append("<w:r><w:rPr>").append(piece.font().isEmpty() ? "" : "<w:rFonts w:ascii=\"%1$s\" w:hAnsi=\"%1$s\"/>".formatted(piece.font()))
                                .append(b ? "<w:b/>" : "").append(i ? "<w:i/>" : "").append(caps ? "<w:caps/>" : "").append("</w:rPr><").append(tag)
                                .append(" xml:space=\"preserve\">").append(form(piece.text())).append("</").append(tag).append("></w:r>");
                    }
                }
            }
        }
        return out.toString();
    }

    private String form(String text) {
        var escaped = text.replace("&", "&amp;").replace("<", "&lt;");
        return plan.facts().containsKey("nfd") ? Normalizer.normalize(escaped, Normalizer.Form.NFD) : escaped;
    }

    /** Paragraphs of a cell. */
    private String paragraphs(Item item, String words) {
        var out = new StringBuilder();
        for (var part : words.split("¶", -1)) {
            out.append(paragraph(item, part.strip()));
        }
        return out.toString();
    }

    private String beside() {
        var rows = new StringBuilder();
        for (; next < items.size() && items.get(next).is("beside"); next++) {
            var item = items.get(next);
            rows.append("<w:tr>");
            var cells = UnseenPlan.cells(item.words());
            for (var cell : cells.stream().filter(c -> !c.equals("<")).toList()) {
                rows.append(cells.contains("<") ? "<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" : "<w:tc><w:tcPr/>")
                        .append(paragraphs(item, cell)).append("</w:tc>");
            }
            rows.append("</w:tr>");
        }
        return "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"4000\"/><w:gridCol w:w=\"5000\"/></w:tblGrid>" + rows + "</w:tbl>";
    }

    private String box(String number) {
        var content = new StringBuilder();
        for (; next < items.size() && items.get(next).look("box").equals(number); next++) {
            content.append(paragraph(items.get(next), items.get(next).words()));
        }
        return "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:wsp><wps:txbx><w:txbxContent>" + content
                + "</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>" + content
                + "</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";
    }

    private String table(Item start) {
        var rows = new StringBuilder();
        var from = next;
        while (next < items.size() && items.get(next).isRow()) {
            next++;
        }
        var width = 0;
        for (var r = from; r < next; r++) {
            var item = items.get(r);
            var cells = UnseenPlan.cells(item.words());
            width = Math.max(width, cells.size());
            rows.append("<w:tr>").append(item.is("repeats") ? "<w:trPr><w:tblHeader/></w:trPr>" : "");
            for (var c = 0; c < cells.size(); c++) {
                if (cells.get(c).equals("<")) {
                    continue;
                }
                var span = 1;
                while (c + span < cells.size() && cells.get(c + span).equals("<")) {
                    span++;
                }
                var covers = r + 1 < next && c < UnseenPlan.cells(items.get(r + 1).words()).size() && UnseenPlan.cells(items.get(r + 1).words()).get(c).equals("^");
                var covered = cells.get(c).equals("^");
                rows.append("<w:tc><w:tcPr>").append(span > 1 ? "<w:gridSpan w:val=\"" + span + "\"/>" : "")
                        .append(covered ? "<w:vMerge/>" : covers ? "<w:vMerge w:val=\"restart\"/>" : "").append("</w:tcPr>")
                        .append(covered ? "<w:p/>" : paragraphs(item, cells.get(c))).append("</w:tc>");
            }
            rows.append("</w:tr>");
        }
        var border = new StringBuilder();
        for (var side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            border.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"4\"/>");
        }
        return "<w:tbl><w:tblPr><w:tblBorders>" + border + "</w:tblBorders></w:tblPr><w:tblGrid>" + "<w:gridCol w:w=\"1800\"/>".repeat(width) + "</w:tblGrid>"
                + rows + "</w:tbl>" + (start.is("close") ? "" : "<w:p/>");
    }
}
