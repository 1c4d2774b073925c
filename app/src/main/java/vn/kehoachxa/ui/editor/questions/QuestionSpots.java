package vn.kehoachxa.ui.editor.questions;

import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Question;
import vn.kehoachxa.plan.edit.Field;
import vn.kehoachxa.ui.editor.CaretRequest;
import vn.kehoachxa.ui.editor.EditorModel;
import vn.kehoachxa.ui.editor.Spot;

/** Where the caret goes for a question. */
final class QuestionSpots {

    private final EditorModel editor;

    QuestionSpots(EditorModel editor) {
        this.editor = editor;
    }

    /** The text that a question is about; empty where it is gone. */
    Optional<Spot> of(Question question) {
        var now = editor.paper();
        var at = question.at();
        if (at.equals(now.id())) {
            return Optional.of(new Spot.OfField(field(question, now)));
        }
        var spots = Stream.<Spot>of(
                new Spot.OfCell(at, question.column() == null ? 0 : question.column()), new Spot.OfText(at), new Spot.OfTableTitle(at));
        return spots.filter(s -> editor.text(s).isPresent()).findFirst();
    }

    /** Which value of head or foot a question about the paper as a whole is about. */
    private static Field field(Question question, Paper now) {
        var name = now.foot().signature().name();
        return switch (question.code()) {
            case "intake.NO-BODY" -> Field.ORG;
            case "intake.NO-NUMBER" -> Field.NUMBER;
            case "intake.NO-DATE" -> Field.PLACE;
            case "intake.NO-SIGNATURE" -> Field.NAME;
            case "intake.NO-RECIPIENTS" -> Field.ARCHIVE;
            default -> !name.isEmpty() && name.equals(question.quote()) && !now.subject().contains(name) ? Field.NAME : Field.SUBJECT;
        };
    }

    /** Behind the words that are asked about, where they stand there. */
    int end(Spot spot, Question question) {
        var at = editor.text(spot).map(t -> t.indexOf(question.quote())).orElse(-1);
        return at < 0 ? CaretRequest.END : at + question.quote().length();
    }
}
