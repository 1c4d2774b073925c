package vn.kehoachxa.ui.editor;

import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.edit.Field;

/** Says why a text is no value for its place. */
final class Refusals {

    private final Messages messages;

    Refusals(Messages messages) {
        this.messages = messages;
    }

    String of(Spot spot) {
        return messages.text(spot instanceof Spot.OfField(var field) ? key(field) : "editor.refused.other");
    }

    String of(Field field) {
        return messages.text(key(field));
    }

    private static String key(Field field) {
        return switch (field) {
            case DAY -> "editor.refused.day";
            case MONTH -> "editor.refused.month";
            case HEAD_YEAR, YEAR, YEAR_TO -> "editor.refused.year";
            case COPIES -> "editor.refused.copies";
            default -> "editor.refused.other";
        };
    }
}
