package vn.kehoachxa.document.pdf;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The lists of a text: paragraphs that follow each other and begin with a letter, a hyphen or a plus, each kind inside an item of the one
 * before it. The sign stays part of the item's text, as the paper has it.
 */
final class ListTags {

    private static final int LETTER = 1;
    private static final int HYPHEN = 2;
    private static final int PLUS = 3;

    private final StructTree tree;
    /** The lists that are open, the innermost first. */
    private final Deque<OpenList> open = new ArrayDeque<>();

    /** @param body of its last item */
    private record OpenList(int kind, StructElement list, StructElement body) {}

    ListTags(StructTree tree) {
        this.tree = tree;
    }

    /** The kind of item that a paragraph is by how it begins; 0 where it is none. */
    static int kind(String text) {
        if (text.startsWith("- ") || text.startsWith("– ")) {
            return HYPHEN;
        }
        if (text.startsWith("+ ")) {
            return PLUS;
        }
        return text.length() > 2 && Character.isLowerCase(text.charAt(0)) && text.startsWith(") ", 1) ? LETTER : 0;
    }

    /** What follows is no item of the lists before it. */
    void end() {
        open.clear();
    }

    /** A new item; returns what its text belongs to. @param around what the list is in, where it is in no other one */
    StructElement item(int kind, StructElement around) {
        while (!open.isEmpty() && open.peek().kind() > kind) {
            open.pop();
        }
        var list = !open.isEmpty() && open.peek().kind() == kind
                ? open.pop().list()
                : tree.add(open.isEmpty() ? around : open.peek().body(), "L");
        var body = item(list, tree);
        open.push(new OpenList(kind, list, body));
        return body;
    }

    /** A new item at the end of a list. */
    static StructElement item(StructElement list, StructTree tree) {
        return tree.add(tree.add(list, "LI"), "LBody");
    }
}
