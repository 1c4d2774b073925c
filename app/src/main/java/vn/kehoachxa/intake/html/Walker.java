package vn.kehoachxa.intake.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import vn.kehoachxa.intake.html.HtmlSource.Shared;
import vn.kehoachxa.intake.source.Grid;
import vn.kehoachxa.intake.source.Label;
import vn.kehoachxa.intake.source.Look;
import vn.kehoachxa.intake.source.Para;
import vn.kehoachxa.intake.source.Piece;
import vn.kehoachxa.intake.source.Spot;

/** Goes through the elements of a text, or of a cell, and makes paragraphs and tables of them. */
final class Walker {

    private static final Set<String> DROPPED = Set.of(
            "script", "style", "head", "title", "meta", "link", "xml", "template", "noscript", "iframe", "object", "embed", "audio", "video", "canvas",
            "svg", "math", "select", "datalist", "del", "comment");
    private static final Set<String> BLOCKS = Set.of(
            "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "section", "article", "header", "footer", "main", "nav", "aside", "address",
            "pre", "dl", "dt", "dd", "figure", "figcaption", "center", "fieldset", "form", "details", "summary", "hr", "body", "caption", "legend");
    private static final Pattern MSO_LIST = Pattern.compile("l(\\d{1,6}) level(\\d) lfo(\\d{1,6})");
    private static final int LISTS_OF_WORD = 1_000_000;

    private final Shared shared;
    private final List<Piece> pieces = new ArrayList<>();
    private Runs runs = new Runs();
    private Look look = Look.PLAIN;
    private Css block = Css.NOTHING;
    private Label label;

    Walker(Shared shared) {
        this.shared = shared;
    }

    /** Everything in the body of a document. */
    List<Piece> read(Element body) {
        element(body, Style.PLAIN);
        endParagraph();
        pieces.forEach(p -> {
            if (p instanceof Para) {
                shared.limits().paragraph();
            }
        });
        return pieces;
    }

    /** What stands in a cell; tables in it as their paragraphs. @param style of the cell itself */
    List<Para> cell(Element cell, Style style) {
        look = new Look(style.align(), 0, 0, 0, 0);
        children(cell, style);
        endParagraph();
        return pieces.stream().flatMap(p -> switch (p) {
            case Para para -> List.of(para).stream();
            case Grid grid -> grid.rows().stream().flatMap(r -> r.cells().stream()).flatMap(c -> c.paras().stream());
        }).toList();
    }

    private void children(Element parent, Style style) {
        for (var child : parent.childNodes()) {
            node(child, style);
        }
    }

    private void node(Node node, Style style) {
        if (node instanceof TextNode text) {
            text(text.getWholeText(), style);
        } else if (node instanceof Element element) {
            element(element, style);
        }
    }

    private void text(String text, Style style) {
        if (!style.pre()) {
            runs.text(text, style);
            return;
        }
        var lines = text.replace("\r\n", "\n").split("[\r\n]", -1);
        for (var i = 0; i < lines.length; i++) {
            if (i > 0) {
                lineBreak();
            }
            runs.text(lines[i], style);
        }
    }

    private void element(Element element, Style outer) {
        var tag = element.normalName();
        var css = shared.styles().of(element);
        if (DROPPED.contains(tag) || tag.startsWith("v:") || isHidden(element, css)) {
            return;
        }
        var style = outer.in(element, css);
        if (css.says("mso-list", "ignore") && runs.isBlank()) {
            sign(element, style);
            return;
        }
        switch (tag) {
            case "br" -> lineBreak(element, css);
            case "table" -> table(element, style);
            case "ul", "ol", "menu", "dir" -> list(element, css, style);
            case "li" -> item(element, css, style);
            default -> {
                if (BLOCKS.contains(tag)) {
                    block(element, css, style);
                } else if (!css.get("mso-tab-count").isEmpty()) {
                    runs.gap();
                } else {
                    children(element, style);
                }
            }
        }
    }

    /** What the program that it was copied from does not show; notes at the edge are no text either. */
    static boolean isHidden(Element element, Css css) {
        return css.says("display", "none") || css.says("mso-hide", "all") || css.says("visibility", "hidden") || css.says("visibility", "collapse")
                || css.get("mso-element").startsWith("comment") || element.hasAttr("hidden")
                || element.hasClass("msocomanchor") || element.hasClass("MsoCommentReference");
    }

    private void block(Element element, Css css, Style style) {
        endParagraph();
        var lookBefore = look;
        var blockBefore = block;
        var own = outline(element, css);
        look = new Look(style.align(), 0, 0, 0, own == 0 ? look.outline() : own);
        block = css;
        children(element, style);
        endParagraph();
        look = lookBefore;
        block = blockBefore;
    }

    private static int outline(Element element, Css css) {
        if (css.get("mso-outline-level").matches("[1-9]")) {
            return Integer.parseInt(css.get("mso-outline-level"));
        }
        return element.normalName().matches("h[1-6]") ? element.normalName().charAt(1) - '0' : 0;
    }

    private void list(Element element, Css css, Style style) {
        endParagraph();
        label = null;
        shared.lists().open(element, css);
        children(element, style);
        shared.lists().close();
        endParagraph();
    }

    private void item(Element element, Css css, Style style) {
        endParagraph();
        label = shared.lists().isOpen() ? shared.lists().item(element, css) : null;
        block(element, css, style);
        label = null;
    }

    /** The number of a list that Word has written out before the text. */
    private void sign(Element element, Style style) {
        var list = MSO_LIST.matcher(block.get("mso-list"));
        var known = list.find();
        var printed = element.text().replace('\u00a0', ' ').strip();
        if (!printed.isEmpty()) {
            label = Signs.written(
                    printed, style.font(), known ? LISTS_OF_WORD + Integer.parseInt(list.group(3)) : LISTS_OF_WORD,
                    known ? Math.max(0, Integer.parseInt(list.group(2)) - 1) : 0);
        }
    }

    private void table(Element element, Style style) {
        endParagraph();
        var before = look;
        look = Look.PLAIN;
        var table = new HtmlTable(shared, element, style);
        if (table.isLayout()) {
            table.cells().forEach(c -> {
                endParagraph();
                children(c, table.style(c));
                endParagraph();
            });
        } else {
            for (var child : element.children()) {
                if (child.normalName().equals("caption")) {
                    element(child, style);
                }
            }
            table.grid().ifPresent(pieces::add);
        }
        look = before;
    }

    private void lineBreak(Element element, Css css) {
        if (css.get("page-break-before").equals("always")) {
            endParagraph();
        } else if (!element.hasClass("Apple-interchange-newline")) {
            lineBreak();
        }
    }

    private void lineBreak() {
        if (runs.lineBreak()) {
            endParagraph();
        }
    }

    private void endParagraph() {
        if (!runs.isBlank()) {
            var built = runs.build();
            if (!built.content().isBlank()) {
                pieces.add(new Para(built.content(), built.gaps(), label, look, List.of(), Spot.NOWHERE));
                label = null;
            }
        }
        runs = new Runs();
    }
}
