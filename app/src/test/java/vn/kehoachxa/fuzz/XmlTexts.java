package vn.kehoachxa.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Changes XML and HTML by its tags: left out, doubled, put elsewhere, nested, with other values; with entities that nobody should follow. */
final class XmlTexts implements Mutator {

    private static final Pattern TAG = Pattern.compile("<[^<>]{1,2000}>");
    private static final Pattern VALUE = Pattern.compile("\"([^\"<>]{0,200})\"");
    private static final Pattern WORDS = Pattern.compile(">([^<>]{1,400})<");
    private static final int MOST_TAGS = 20_000;

    private static final List<String> TYPES = List.of(
            "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>", "<!DOCTYPE a [<!ENTITY x SYSTEM \"http://127.0.0.1:9/x\">]>",
            "<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/a.dtd\">", "<!DOCTYPE a [<!ENTITY % p SYSTEM \"file:///etc/passwd\"> %p;]>",
            "<!DOCTYPE a [<!ENTITY x \"xxxxxxxxxx\"><!ENTITY y \"&x;&x;&x;&x;&x;&x;&x;&x;\"><!ENTITY z \"&y;&y;&y;&y;&y;&y;&y;&y;\">]>", "<!DOCTYPE a>");

    private static final List<String> PIECES = List.of(
            "&x;", "&z;", "&#0;", "&#xD800;", "<!--", "-->", "<![CDATA[", "]]>", "<?x y?>", "<w:p>", "</w:p>", "<w:tbl>", "</w:tbl>", "<w:tr>", "<w:tc>",
            "<td colspan=9999 rowspan=9999>", "<ol start=-5><li>", "</");

    private static final List<String> WHOLE = List.of(
            "&#x10FFFF;", "&amp;", "<w:r/>", "<w:t>chữ</w:t>", "<w:p><w:r><w:t>chữ</w:t></w:r></w:p>", "<w:tcPr><w:gridSpan w:val=\"-3\"/><w:vMerge/></w:tcPr>",
            "<w:fldChar w:fldCharType=\"begin\"/>", "<w:fldChar w:fldCharType=\"separate\"/>", "<w:fldChar w:fldCharType=\"end\"/>", "<w:instrText>PAGE</w:instrText>",
            "<w:trPr><w:gridBefore w:val=\"70\"/></w:trPr>", "<w:tblGrid><w:gridCol w:w=\"-1\"/></w:tblGrid>", "<w:tc><w:tbl><w:tr><w:tc/></w:tr></w:tbl></w:tc>",
            "<w:pPr><w:numPr><w:ilvl w:val=\"-1\"/><w:numId w:val=\"1e9\"/></w:numPr></w:pPr>", "<w:sectPr/>", "<w:br w:type=\"page\"/>", "<w:sym w:char=\"zz\"/>",
            "<mc:AlternateContent><mc:Choice/><mc:Fallback/></mc:AlternateContent>", "<w:bookmarkStart w:id=\"1\" w:name=\"_kh\"/>", "<c r=\"XFD1048576\"><v>1</v></c>",
            "<c r=\"A1\" t=\"s\"><v>-1</v></c>", "<c r=\"A0\"/>", "<mergeCell ref=\"A1:XFD1048576\"/>", "<row r=\"1048577\"/>", "<row r=\"-1\"><c/></row>",
            "<numFmt numFmtId=\"1\" formatCode=\"[h]:mm;@;;;;\"/>");

    @Override
    public byte[] mutate(byte[] file, Dice dice) {
        var text = new String(file, StandardCharsets.UTF_8);
        for (var n = 1 + dice.small(5); n > 0; n--) {
            text = once(text, dice);
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String once(String text, Dice dice) {
        return dice.once(3) ? anything(text, dice) : element(text, dice);
    }

    /** What leaves the marks as they should be: whole elements and values. */
    private static String element(String text, Dice dice) {
        var elements = elements(text);
        if (elements.isEmpty()) {
            return value(text, VALUE, dice);
        }
        var e = dice.of(elements);
        var whole = text.substring(e[0], e[1]);
        return switch (dice.below(9)) {
            case 0, 1 -> value(text, VALUE, dice);
            case 2 -> value(text, WORDS, dice);
            case 3 -> text.substring(0, e[0]) + text.substring(e[1]);
            case 4 -> text.substring(0, e[1]) + whole.repeat(1 + dice.small(1 + Math.min(400, 400_000 / whole.length()))) + text.substring(e[1]);
            case 5 -> {
                var to = dice.of(elements)[dice.below(2)];
                yield text.substring(0, to) + whole + text.substring(to);
            }
            case 6 -> {
                var other = dice.of(elements);
                yield text.substring(0, e[0]) + text.substring(other[0], other[1]) + text.substring(e[1]);
            }
            case 7 -> {
                var name = name(text, e);
                var deep = 1 + dice.small(dice.once(4) ? 5_000 : 250);
                yield text.substring(0, e[0]) + ("<" + name + ">").repeat(deep) + whole + ("</" + name + ">").repeat(deep) + text.substring(e[1]);
            }
            default -> {
                var to = dice.of(elements)[0];
                yield text.substring(0, to) + dice.of(WHOLE) + text.substring(to);
            }
        };
    }

    /** Places of elements: from, to. */
    private static List<int[]> elements(String text) {
        var elements = new ArrayList<int[]>();
        var open = new ArrayDeque<int[]>();
        for (var tag : tags(text)) {
            if (tag[1] == 0 || text.charAt(tag[0] + 1) == '?' || text.charAt(tag[0] + 1) == '!') {
                continue;
            }
            if (text.charAt(tag[1] - 2) == '/') {
                elements.add(tag);
            } else if (text.charAt(tag[0] + 1) != '/') {
                open.push(tag);
            } else if (!open.isEmpty()) {
                elements.add(new int[] {open.pop()[0], tag[1]});
            }
        }
        return elements;
    }

    private static String anything(String text, Dice dice) {
        return switch (dice.below(9)) {
            case 0 -> doctype(text, dice);
            case 1, 2 -> insert(text, dice.of(PIECES), dice);
            case 3 -> insert(text, dice.of(WHOLE), dice);
            case 4 -> without(text, dice);
            case 5 -> doubled(text, dice);
            case 6 -> swapped(text, dice);
            default -> attributes(text, dice);
        };
    }

    private static String doctype(String text, Dice dice) {
        var prolog = text.startsWith("<?") ? text.indexOf("?>") + 2 : 0;
        var changed = text.substring(0, Math.max(0, prolog)) + dice.of(TYPES) + text.substring(Math.max(0, prolog));
        return insert(changed, dice.once(2) ? "&x;" : "&z;", dice);
    }

    /** Places of tags: from, to. */
    private static List<int[]> tags(String text) {
        var tags = new ArrayList<int[]>();
        for (var found = TAG.matcher(text); tags.size() < MOST_TAGS && found.find();) {
            tags.add(new int[] {found.start(), found.end()});
        }
        return tags.isEmpty() ? List.of(new int[] {0, 0}) : tags;
    }

    private static String name(String text, int[] tag) {
        return text.substring(tag[0], tag[1]).replaceAll("(?s)^</?|[\\s/>].*$", "");
    }

    private static String value(String text, Pattern of, Dice dice) {
        var places = new ArrayList<int[]>();
        for (var found = of.matcher(text); places.size() < MOST_TAGS && found.find();) {
            places.add(new int[] {found.start(1), found.end(1)});
        }
        if (places.isEmpty()) {
            return text;
        }
        var place = dice.of(places);
        var another = dice.of(places);
        var other = dice.once(2) ? Strings.number(dice) : dice.once(3) ? Strings.odd(dice) : text.substring(another[0], another[1]);
        var cut = other.length() > 20_000 ? other.substring(0, dice.below(200)) : other;
        return text.substring(0, place[0]) + cut.replace("<", "&lt;").replace("\"", "&quot;") + text.substring(place[1]);
    }

    private static String insert(String text, String piece, Dice dice) {
        var at = dice.of(tags(text))[dice.below(2)];
        return text.substring(0, at) + piece + text.substring(at);
    }

    private static String without(String text, Dice dice) {
        var tags = tags(text);
        var first = dice.below(tags.size());
        var last = Math.min(tags.size() - 1, first + dice.small(dice.once(2) ? 2 : 40));
        return text.substring(0, tags.get(first)[0]) + text.substring(tags.get(last)[1]);
    }

    private static String doubled(String text, Dice dice) {
        var tags = tags(text);
        var first = dice.below(tags.size());
        var last = Math.min(tags.size() - 1, first + dice.small(40));
        var piece = text.substring(tags.get(first)[0], tags.get(last)[1]);
        var times = 1 + dice.small(1 + Math.min(400, 400_000 / (piece.length() + 1)));
        return insert(text, piece.repeat(times), dice);
    }

    private static String swapped(String text, Dice dice) {
        var tags = tags(text);
        var a = dice.of(tags);
        var b = dice.of(tags);
        if (a[1] > b[0]) {
            return text;
        }
        return text.substring(0, a[0]) + text.substring(b[0], b[1]) + text.substring(a[1], b[0]) + text.substring(a[0], a[1]) + text.substring(b[1]);
    }

    /** Many attributes, or one without end. */
    private static String attributes(String text, Dice dice) {
        var tag = dice.of(tags(text));
        if (tag[1] == 0 || text.charAt(tag[0] + 1) == '/') {
            return text;
        }
        var more = new StringBuilder();
        if (dice.once(2)) {
            more.append(" a=\"").append("x".repeat(dice.small(200_000))).append('"');
        } else {
            for (var n = dice.small(3_000); n > 0; n--) {
                more.append(" a").append(n).append("=\"1\"");
            }
        }
        var at = tag[0] + 1 + name(text, tag).length();
        return text.substring(0, at) + more + text.substring(at);
    }
}
