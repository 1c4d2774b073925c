package vn.kehoachxa.document.word;

import static java.math.BigInteger.ONE;

import java.util.List;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;
import vn.kehoachxa.document.Decree30;
import vn.kehoachxa.document.HeadPiece;
import vn.kehoachxa.document.Section;
import vn.kehoachxa.plan.Orientation;

/** Paper, margins, page numbers, and what stands in the margins of page 1. */
final class PageSetup {

    private final XWPFDocument document;
    private final Lengths lengths;
    /** Header and footer of the sections that have nothing of their own. */
    private final CTSectPr common;

    PageSetup(XWPFDocument document, Lengths lengths) {
        this.document = document;
        this.lengths = lengths;
        this.common = CTSectPr.Factory.newInstance();
        var policy = new XWPFHeaderFooterPolicy(document, common);
        par(policy.createHeader(STHdrFtr.DEFAULT), WordStyle.PAGE_NUMBER).pageNumber();
        par(policy.createHeader(STHdrFtr.FIRST), WordStyle.PAGE_NUMBER);
        par(policy.createFooter(STHdrFtr.FIRST), WordStyle.CONTACT);
    }

    /** The width of the text on a page, in mm. */
    static double textWidth(Orientation orientation) {
        return width(orientation) - Decree30.MARGIN_LEFT - Decree30.MARGIN_RIGHT;
    }

    /** The height of the text on a page, in mm. */
    static double textHeight(Orientation orientation) {
        return height(orientation) - Decree30.MARGIN_TOP - Decree30.MARGIN_BOTTOM;
    }

    void apply(CTSectPr properties, Section section) {
        var own = section.pieces().stream()
                .filter(HeadPiece.class::isInstance)
                .map(piece -> firstPage((HeadPiece) piece))
                .findFirst()
                .orElse(common);
        references(properties.addNewHeaderReference(), common.getHeaderReferenceList(), STHdrFtr.DEFAULT);
        references(properties.addNewHeaderReference(), own.getHeaderReferenceList(), STHdrFtr.FIRST);
        references(properties.addNewFooterReference(), own.getFooterReferenceList(), STHdrFtr.FIRST);
        properties.addNewType().setVal(STSectionMark.NEXT_PAGE);
        paper(properties.addNewPgSz(), section.orientation());
        margins(properties);
        properties.addNewPgNumType().setStart(ONE);
        properties.addNewTitlePg();
    }

    /** The circulation mark stands over the national name, the address at the foot (Decree 30/2020, annex I, III.2.c and III.4). */
    private CTSectPr firstPage(HeadPiece head) {
        var own = CTSectPr.Factory.newInstance();
        var policy = new XWPFHeaderFooterPolicy(document, own);
        var top = policy.createHeader(STHdrFtr.FIRST);
        if (head.circulation() == null && head.draftMark() == null) {
            par(top, WordStyle.PAGE_NUMBER);
        } else {
            stamps(top, head);
        }
        var contact = par(policy.createFooter(STHdrFtr.FIRST), WordStyle.CONTACT);
        if (!head.contact().isBlank()) {
            Rule.above(contact);
            contact.text(head.contact());
        }
        return own;
    }

    /** The mark of a draft over the body's name, that of circulation over the national name. */
    private void stamps(XWPFHeaderFooter top, HeadPiece head) {
        var left = textWidth(Orientation.PORTRAIT) - Decree30.HEAD_RIGHT_WIDTH;
        var grid = Grid.borderless(
                top._getHdrFtr().addNewTbl(), Measure.twips(left), Measure.twips(Decree30.HEAD_RIGHT_WIDTH));
        var row = grid.wholeRow();
        stamp(grid.cell(row, 0, 1).addNewP(), WordStyle.DRAFT, left, head.draftMark());
        stamp(grid.cell(row, 1, 1).addNewP(), WordStyle.CIRCULATION, Decree30.HEAD_RIGHT_WIDTH, head.circulation());
        par(top, WordStyle.GAP).exactly(1);
    }

    private void stamp(CTP paragraph, WordStyle style, double width, String text) {
        var par = new Par(paragraph, style);
        if (text != null) {
            Rule.frame(par, width, lengths.stamp(text));
            par.text(text);
        }
    }

    private static Par par(XWPFHeaderFooter part, WordStyle style) {
        return new Par(part.createParagraph().getCTP(), style);
    }

    private static void references(CTHdrFtrRef reference, List<CTHdrFtrRef> from, STHdrFtr.Enum type) {
        from.stream().filter(r -> r.getType() == type).forEach(reference::set);
    }

    private static void paper(CTPageSz size, Orientation orientation) {
        size.setW(Measure.twips(width(orientation)));
        size.setH(Measure.twips(height(orientation)));
        if (orientation == Orientation.LANDSCAPE) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
    }

    private static void margins(CTSectPr properties) {
        var margins = properties.addNewPgMar();
        margins.setTop(atLeast(Decree30.MARGIN_TOP));
        margins.setRight(atLeast(Decree30.MARGIN_RIGHT));
        margins.setBottom(atLeast(Decree30.MARGIN_BOTTOM));
        margins.setLeft(atLeast(Decree30.MARGIN_LEFT));
        margins.setHeader(Measure.twips(Decree30.PAGE_NUMBER_FROM_EDGE));
        margins.setFooter(Measure.twips(Decree30.PAGE_NUMBER_FROM_EDGE));
        margins.setGutter(0);
    }

    /** Our margins are the least that the decree allows: they are not rounded down. */
    private static int atLeast(double mm) {
        var twips = Measure.twips(mm);
        return Measure.mmOfPoints(twips / 20.0) < mm ? twips + 1 : twips;
    }

    private static double width(Orientation orientation) {
        return orientation == Orientation.PORTRAIT ? Decree30.PAGE_WIDTH : Decree30.PAGE_HEIGHT;
    }

    private static double height(Orientation orientation) {
        return orientation == Orientation.PORTRAIT ? Decree30.PAGE_HEIGHT : Decree30.PAGE_WIDTH;
    }
}
