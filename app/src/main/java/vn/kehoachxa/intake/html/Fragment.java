package vn.kehoachxa.intake.html;

import java.util.ArrayList;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The part of the clipboard's HTML that was copied: Windows puts a header before it, and what stands around it beside it. */
final class Fragment {

    private static final String START = "StartFragment";
    private static final String END = "EndFragment";
    private static final Pattern HEADER = Pattern.compile("\\A\\s*Version:\\s?\\d");
    private static final Pattern OF_TABLES = Pattern.compile("<(table|tr|td|th|tbody|thead|colgroup|col)\\b", Pattern.CASE_INSENSITIVE);

    private Fragment() {}

    /** Without the header; rows that lost the table around them get one. */
    static String markup(String html) {
        var text = html.indexOf('\0') < 0 ? html : html.replace("\0", "");
        if (HEADER.matcher(text).find()) {
            text = text.substring(Math.max(0, text.indexOf('<')));
        }
        var first = OF_TABLES.matcher(text);
        return first.find() && !first.group(1).equalsIgnoreCase("table")
                ? text.substring(0, first.start()) + "<table>" + text.substring(first.start()) + "</table>"
                : text;
    }

    /** Takes the texts away that stand before and behind the marks of the fragment. */
    static void cut(Document document) {
        var nodes = document.nodeStream().toList();
        if (nodes.stream().noneMatch(n -> isMark(n, START))) {
            return;
        }
        var outside = new ArrayList<Node>();
        var inside = false;
        for (var node : nodes) {
            if (isMark(node, START)) {
                inside = true;
            } else if (isMark(node, END)) {
                inside = false;
            } else if (!inside && node instanceof TextNode) {
                outside.add(node);
            }
        }
        outside.forEach(Node::remove);
    }

    private static boolean isMark(Node node, String mark) {
        return node instanceof Comment comment && comment.getData().strip().equals(mark);
    }
}
