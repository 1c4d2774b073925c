package vn.kehoachxa.ui.help;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import vn.kehoachxa.plan.Texts;

/**
 * The guide, read from its Markdown text. A heading of the second level begins a chapter; a comment below it, {@code <!-- at: tasks plans -->},
 * names the screens and rooms that it is about.
 */
public final class Guide {

    private static final int CHAPTER = 2;
    private static final Pattern AT = Pattern.compile("<!--\\s*at:([\\p{L}\\d\\s_-]*)-->");

    private final List<Chapter> chapters;

    /**
     * A chapter.
     *
     * @param at the screens and rooms that it is about
     * @param blocks what stands in it, below its title
     */
    record Chapter(String title, Set<String> at, List<Node> blocks) {

        Chapter {
            at = Set.copyOf(at);
            blocks = List.copyOf(blocks);
        }
    }

    private Guide(List<Chapter> chapters) {
        this.chapters = List.copyOf(chapters);
    }

    /** The guide that comes with the program. */
    public static Guide ofProgram() {
        try (var in = Guide.class.getResourceAsStream("huong-dan.md")) {
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException damagedProgram) {
            throw new UncheckedIOException(damagedProgram);
        }
    }

    /** A picture of it; null where there is none. */
    static URL picture(String path) {
        return Guide.class.getResource(path);
    }

    static Guide read(String markdown) {
        var document = Parser.builder().extensions(List.of(TablesExtension.create())).build().parse(markdown);
        var chapters = new ArrayList<Chapter>();
        String title = null;
        var at = new HashSet<String>();
        var blocks = new ArrayList<Node>();
        for (var node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading && heading.getLevel() <= CHAPTER) {
                if (title != null) {
                    chapters.add(new Chapter(title, at, blocks));
                }
                title = heading.getLevel() == CHAPTER ? text(heading) : null;
                at.clear();
                blocks.clear();
            } else if (node instanceof HtmlBlock html) {
                var names = AT.matcher(html.getLiteral());
                while (names.find()) {
                    at.addAll(List.of(names.group(1).strip().split("\\s+")));
                }
            } else {
                blocks.add(node);
            }
        }
        if (title != null) {
            chapters.add(new Chapter(title, at, blocks));
        }
        return new Guide(chapters);
    }

    List<Chapter> chapters() {
        return chapters;
    }

    /** The chapter about the first of these places that any is about. */
    Optional<Chapter> at(List<String> places) {
        return places.stream().flatMap(p -> chapters.stream().filter(c -> c.at().contains(p))).findFirst();
    }

    /** The chapter that a link within the guide leads to: {@code #7-hom-nay}, also with its marks. */
    Optional<Chapter> linked(String target) {
        return chapters.stream().filter(c -> target.startsWith("#") && anchor(target).equals(anchor(c.title()))).findFirst();
    }

    private static String anchor(String text) {
        return Texts.fold(text).replaceAll("[^a-z0-9 -]", "").strip().replace(' ', '-');
    }

    /** The words of a part, on one line. */
    static String text(Node node) {
        var text = new StringBuilder();
        node.accept(new AbstractVisitor() {

            @Override
            public void visit(Text words) {
                text.append(words.getLiteral());
            }

            @Override
            public void visit(Code code) {
                text.append(code.getLiteral());
            }

            @Override
            public void visit(FencedCodeBlock block) {
                text.append(block.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak end) {
                text.append(' ');
            }

            @Override
            public void visit(HardLineBreak end) {
                text.append(' ');
            }

            @Override
            protected void visitChildren(Node parent) {
                super.visitChildren(parent);
                text.append(parent instanceof Block || parent instanceof TableCell ? " " : "");
            }
        });
        return Texts.oneLine(text.toString());
    }
}
