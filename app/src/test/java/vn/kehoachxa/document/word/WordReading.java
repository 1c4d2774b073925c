package vn.kehoachxa.document.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocDefaults;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTOnOff;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrBase;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/** A finished Word file, read back: every paragraph with the properties that Word would give it. */
final class WordReading {

    private final XWPFDocument word;
    private final CTDocDefaults defaults;
    private final List<Shown> shown = new ArrayList<>();
    private final Map<String, List<Shown>> byStyle = new HashMap<>();
    private final Map<String, CTStyle> styles = new HashMap<>();

    WordReading(byte[] file) throws IOException {
        word = new XWPFDocument(new ByteArrayInputStream(file));
        try {
            defaults = word.getStyle().getDocDefaults();
        } catch (XmlException e) {
            throw new IOException("no styles", e);
        }
        var sections = sections();
        var section = 0;
        for (var element : word.getBodyElements()) {
            switch (element) {
                case XWPFParagraph paragraph -> {
                    shown.add(new Shown(paragraph, textWidth(sections.get(section)), null));
                    var properties = paragraph.getCTP().getPPr();
                    section += properties != null && properties.isSetSectPr() ? 1 : 0;
                }
                case XWPFTable table -> addCells(table);
                default -> throw new IllegalStateException("what is " + element + "?");
            }
        }
        Stream.concat(word.getHeaderList().stream(), word.getFooterList().stream()).forEach(this::addMargin);
        shown.forEach(s -> byStyle.computeIfAbsent(s.styleName(), name -> new ArrayList<>()).add(s));
    }

    private void addMargin(XWPFHeaderFooter part) {
        part.getTables().forEach(this::addCells);
        part.getParagraphs().forEach(p -> shown.add(new Shown(p, textWidth(sections().getFirst()), null)));
    }

    private void addCells(XWPFTable table) {
        for (var row : table.getRows()) {
            for (var cell : row.getTableCells()) {
                var padding = mm(table.getCTTbl().getTblPr().getTblCellMar().getLeft().getW());
                var width = mm(cell.getCTTc().getTcPr().getTcW().getW()) - 2 * padding;
                ((IBody) cell).getParagraphs().forEach(p -> shown.add(new Shown(p, width, table)));
            }
        }
    }

    XWPFDocument word() {
        return word;
    }

    /** All paragraphs: those of the text in order, then those in the margins. */
    List<Shown> shown() {
        return shown;
    }

    Stream<Shown> styled(WordStyle style) {
        return byStyle.getOrDefault(style.label(), List.of()).stream();
    }

    /** Those of a style that have a text. */
    Stream<Shown> written(WordStyle style) {
        return styled(style).filter(s -> !s.text().isBlank());
    }

    /** The paragraph after this one. */
    Shown after(Shown one) {
        return shown.get(shown.indexOf(one) + 1);
    }

    List<CTSectPr> sections() {
        var found = new ArrayList<CTSectPr>();
        word.getParagraphs().stream()
                .map(p -> p.getCTP().getPPr())
                .filter(p -> p != null && p.isSetSectPr())
                .forEach(p -> found.add(p.getSectPr()));
        found.add(word.getDocument().getBody().getSectPr());
        return found;
    }

    static double textWidth(CTSectPr section) {
        return mm(section.getPgSz().getW()) - mm(section.getPgMar().getLeft()) - mm(section.getPgMar().getRight());
    }

    static double mm(Object twips) {
        return number(twips) * 25.4 / 1440;
    }

    static double number(Object value) {
        return ((BigInteger) value).doubleValue();
    }

    static boolean isOn(CTOnOff property) {
        return !property.isSetVal() || List.of("true", "1", "on").contains(property.xgetVal().getStringValue());
    }

    /** A paragraph as it is shown. */
    final class Shown {

        private final XWPFParagraph paragraph;
        private final double width;
        private final XWPFTable table;
        private final String styleName;
        private final String text;
        private final List<CTPPrBase> properties = new ArrayList<>();
        private final List<CTRPr> letters = new ArrayList<>();

        private Shown(XWPFParagraph paragraph, double width, XWPFTable table) {
            this.paragraph = paragraph;
            this.width = width;
            this.table = table;
            this.text = NoBreakSpaces.folded(paragraph.getText());
            this.styleName = paragraph.getStyle() == null ? "" : style(paragraph.getStyle()).getName().getVal();
            if (paragraph.getCTP().isSetPPr()) {
                properties.add(paragraph.getCTP().getPPr());
            }
            for (var style = style(paragraph.getStyle());
                    style != null;
                    style = style(style.isSetBasedOn() ? style.getBasedOn().getVal() : null)) {
                if (style.isSetPPr()) {
                    properties.add(style.getPPr());
                }
                if (style.isSetRPr()) {
                    letters.add(style.getRPr());
                }
            }
            properties.add(defaults.getPPrDefault().getPPr());
            letters.add(defaults.getRPrDefault().getRPr());
        }

        private CTStyle style(String id) {
            return id == null ? null : styles.computeIfAbsent(id, i -> word.getStyles().getStyle(i).getCTStyle());
        }

        String styleName() {
            return styleName;
        }

        String text() {
            return text;
        }

        XWPFParagraph paragraph() {
            return paragraph;
        }

        XWPFTable table() {
            return table;
        }

        /** From the left edge of the page's text or of a cell's to the right one, in mm. */
        double room() {
            return width;
        }

        /** The length of a line, in mm. */
        double measure() {
            return width - left() - right();
        }

        private <T> T first(Predicate<CTPPrBase> isSet, Function<CTPPrBase, T> get, T none) {
            return properties.stream().filter(isSet).findFirst().map(get).orElse(none);
        }

        String align() {
            return first(CTPPrBase::isSetJc, p -> p.getJc().getVal().toString(), "left");
        }

        double left() {
            return mm(first(p -> p.isSetInd() && p.getInd().isSetLeft(), p -> p.getInd().getLeft(), BigInteger.ZERO));
        }

        double right() {
            return mm(first(p -> p.isSetInd() && p.getInd().isSetRight(), p -> p.getInd().getRight(), BigInteger.ZERO));
        }

        double firstLine() {
            return mm(first(p -> p.isSetInd() && p.getInd().isSetFirstLine(), p -> p.getInd().getFirstLine(), BigInteger.ZERO));
        }

        /** In points. */
        double before() {
            return spacing(CTSpacing::isSetBefore, CTSpacing::getBefore) / 20;
        }

        double spaceAfter() {
            return spacing(CTSpacing::isSetAfter, CTSpacing::getAfter) / 20;
        }

        private double spacing(Predicate<CTSpacing> isSet, Function<CTSpacing, Object> get) {
            return number(first(p -> p.isSetSpacing() && isSet.test(p.getSpacing()), p -> get.apply(p.getSpacing()), BigInteger.ZERO));
        }

        /** 1 is single. */
        double lineSpacing() {
            var rule = first(
                    p -> p.isSetSpacing() && p.getSpacing().isSetLineRule(), p -> p.getSpacing().getLineRule().toString(), "auto");
            var line = number(lineOf());
            return rule.equals("auto") ? line / 240 : line / 20 / (sizes().getFirst() * 1.15);
        }

        /** The exact height of a line in points. */
        double lineHeight() {
            return number(lineOf()) / 20;
        }

        private Object lineOf() {
            return first(p -> p.isSetSpacing() && p.getSpacing().isSetLine(), p -> p.getSpacing().getLine(), BigInteger.valueOf(240));
        }

        boolean keepsNext() {
            return first(CTPPrBase::isSetKeepNext, p -> isOn(p.getKeepNext()), false);
        }

        boolean controlsWidows() {
            return first(CTPPrBase::isSetWidowControl, p -> isOn(p.getWidowControl()), true);
        }

        boolean hasTopRule() {
            return first(CTPPrBase::isSetPBdr, p -> p.getPBdr().isSetTop(), false);
        }

        /** Thickness and padding of the frame's sides together with a line of text, in mm: from the middle of one side to the other's. */
        double frameHeight() {
            return first(CTPPrBase::isSetPBdr, p -> {
                var top = p.getPBdr().getTop();
                var bottom = p.getPBdr().getBottom();
                var points = number(top.getSz()) / 16 + number(bottom.getSz()) / 16 + number(top.getSpace()) + number(bottom.getSpace())
                        + lineHeight();
                return points * 25.4 / 72;
            }, 0.0);
        }

        double frameWidth() {
            return first(CTPPrBase::isSetPBdr, p -> {
                var points = 2 * (number(p.getPBdr().getLeft().getSz()) / 16 + number(p.getPBdr().getLeft().getSpace()));
                return measure() + points * 25.4 / 72;
            }, 0.0);
        }

        /** What the letters of each run have. */
        private <T> List<T> letters(Predicate<CTRPr> isSet, Function<CTRPr, T> get) {
            var found = new ArrayList<T>();
            for (var run : paragraph.getCTP().getRList()) {
                if (run.sizeOfTArray() == 0 && run.sizeOfFldCharArray() == 0) {
                    continue;
                }
                var chain = run.isSetRPr() ? Stream.concat(Stream.of(run.getRPr()), letters.stream()) : letters.stream();
                chain.filter(isSet).findFirst().map(get).ifPresent(found::add);
            }
            return found;
        }

        private static double size(CTRPr run) {
            return number(run.getSzArray(0).getVal()) / 2;
        }

        List<Double> sizes() {
            return letters(r -> r.sizeOfSzArray() > 0, Shown::size);
        }

        /** Whether all letters are so. */
        boolean bold() {
            var set = letters(r -> r.sizeOfBArray() > 0, r -> isOn(r.getBArray(0)));
            return !set.isEmpty() && set.size() == runs() && set.stream().allMatch(b -> b);
        }

        boolean anyBold() {
            return letters(r -> r.sizeOfBArray() > 0, r -> isOn(r.getBArray(0))).contains(true);
        }

        boolean italic() {
            var set = letters(r -> r.sizeOfIArray() > 0, r -> isOn(r.getIArray(0)));
            return !set.isEmpty() && set.size() == runs() && set.stream().allMatch(b -> b);
        }

        boolean anyItalic() {
            return letters(r -> r.sizeOfIArray() > 0, r -> isOn(r.getIArray(0))).contains(true);
        }

        private int runs() {
            return letters(r -> true, r -> r).size();
        }

        List<String> fonts() {
            return letters(r -> r.sizeOfRFontsArray() > 0, r -> r.getRFontsArray(0)).stream()
                    .flatMap(f -> Stream.of(f.getAscii(), f.getHAnsi(), f.getCs(), f.getEastAsia()))
                    .toList();
        }

        /** Those of all runs; black where none is set. */
        List<String> colours() {
            return letters(
                    r -> r.sizeOfColorArray() > 0 || r == letters.getLast(),
                    r -> r.sizeOfColorArray() > 0 ? r.getColorArray(0).xgetVal().getStringValue() : "000000");
        }
    }
}
