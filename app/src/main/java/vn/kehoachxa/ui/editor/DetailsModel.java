package vn.kehoachxa.ui.editor;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.kehoachxa.plan.edit.Edit;
import vn.kehoachxa.plan.edit.EditException;
import vn.kehoachxa.plan.edit.Field;
import vn.kehoachxa.plan.edit.SetField;
import vn.kehoachxa.plan.edit.Several;

/** The values of a paper that stand in no text of the page, or only where they are not empty. */
public final class DetailsModel {

    /** The fields in the order of the form. */
    public static final List<Field> FIELDS = List.of(
            Field.YEAR, Field.YEAR_TO, Field.FORM, Field.PARENT, Field.CONTACT, Field.URGENCY, Field.CIRCULATION,
            Field.DRAFTER, Field.COPIES);

    private final EditorModel editor;
    private final Map<Field, StringProperty> values = new EnumMap<>(Field.class);
    private final Map<Field, StringProperty> errors = new EnumMap<>(Field.class);

    public DetailsModel(EditorModel editor) {
        this.editor = editor;
        for (var field : FIELDS) {
            values.put(field, new SimpleStringProperty(field.of(editor.paper())));
            errors.put(field, new SimpleStringProperty(""));
            values.get(field).subscribe(v -> errors.get(field).set(""));
        }
    }

    public StringProperty value(Field field) {
        return values.get(field);
    }

    /** What is wrong with a field; empty where nothing is. */
    public StringProperty error(Field field) {
        return errors.get(field);
    }

    /** Writes what was changed as one step, unless a field says why not. @return whether all is well */
    public boolean save() {
        var edits = new ArrayList<Edit>();
        var paper = editor.paper();
        var fine = true;
        for (var field : FIELDS) {
            var value = values.get(field).get().strip();
            if (!value.equals(field.of(paper))) {
                try {
                    paper = field.set(paper, value);
                    edits.add(new SetField(field, value));
                } catch (EditException unfit) {
                    errors.get(field).set(editor.refusal(field));
                    fine = false;
                }
            }
        }
        if (fine && !edits.isEmpty()) {
            editor.session().change(Several.of(edits));
        }
        return fine;
    }
}
