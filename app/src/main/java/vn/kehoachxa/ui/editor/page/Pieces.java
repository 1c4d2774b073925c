package vn.kehoachxa.ui.editor.page;

import vn.kehoachxa.plan.PassageList;
import vn.kehoachxa.ui.editor.DocItem;
import vn.kehoachxa.ui.editor.EditorModel;

/** Makes the look for each kind of piece. */
final class Pieces {

    private final SpotHost host;
    private final EditorModel model;

    Pieces(SpotHost host, EditorModel model) {
        this.host = host;
        this.model = model;
    }

    Piece make(DocItem item) {
        var piece = switch (item) {
            case DocItem.HeadItem head -> new HeadPiece(host);
            case DocItem.TitleItem title -> TextPiece.title(host);
            case DocItem.PassageItem passage -> passage.list() == PassageList.LEGAL_BASES
                    ? TextPiece.basis(host)
                    : TextPiece.paragraph(host, "editor.placeholder.paragraph");
            case DocItem.LineItem line -> new LinePiece(host);
            case DocItem.EmptyItem empty -> new AddPiece(
                    text("editor.add.line"), () -> model.turns().take(() -> model.actions().insertFirst(empty.container())));
            case DocItem.EmptyListItem empty -> new AddPiece(
                    text(empty.list() == PassageList.LEGAL_BASES ? "editor.add.basis" : "editor.add.opening"),
                    () -> append(empty.list()));
            case DocItem.TableTitleItem title -> TextPiece.tableTitle(host);
            case DocItem.TableHeadItem head -> new TableHeadPiece(host);
            case DocItem.RowItem row -> new RowPiece(host, "row-piece");
            case DocItem.ClosingItem closing -> TextPiece.paragraph(host, "editor.placeholder.closing");
            case DocItem.FootItem foot -> new FootPiece(host, this::append);
            case DocItem.AppendixItem appendix -> TextPiece.appendix(host);
        };
        piece.show(item);
        return piece;
    }

    private void append(PassageList list) {
        model.turns().take(() -> model.actions().append(list));
    }

    private String text(String key) {
        return host.messages().text(key);
    }

    /** How high a piece will about be, before it was ever laid out. */
    static double estimate(DocItem item, double width) {
        return switch (item) {
            case DocItem.HeadItem head -> 110;
            case DocItem.FootItem foot -> 120 + 20 * foot.recipients().size();
            case DocItem.RowItem row -> {
                var lines = 1.0;
                for (var c = 0; c < row.shares().size(); c++) {
                    lines = Math.max(lines, Math.ceil(row.row().cells().get(c).text().length() * 7.2 / (row.shares().get(c) * width)));
                }
                yield 12 + 20 * lines;
            }
            case DocItem.LineItem line -> lines(line.line().text(), width);
            case DocItem.PassageItem passage -> lines(passage.text().text(), width);
            default -> 40;
        };
    }

    private static double lines(String text, double width) {
        return 8 + 23 * Math.max(1, Math.ceil(text.length() * 7.4 / Math.max(1, width - 40)));
    }
}
