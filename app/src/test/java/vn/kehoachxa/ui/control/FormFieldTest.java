package vn.kehoachxa.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class FormFieldTest {

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    /** A field of a model that nobody else holds, which tells of what it was given. */
    private static FormField field(List<String> told) {
        var value = new SimpleStringProperty("7");
        value.subscribe(text -> told.add(text));
        return new FormField("days", "Nhắc trước", "", value, new SimpleStringProperty(""));
    }

    @Test
    void whatIsTypedReachesAModelThatOnlyItsFieldHolds() {
        var told = new ArrayList<String>();
        var field = field(told);
        collectGarbage();
        field.field().setText("3");
        assertThat(told).containsExactly("7", "3");
    }

    private static void collectGarbage() {
        var gone = new WeakReference<>(new Object());
        while (gone.get() != null) {
            System.gc();
        }
    }
}
