package vn.kehoachxa.plan.edit;

import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Texts;

/** Gives a single value of the head, the subject or the foot. */
public record SetField(Field field, String value) implements Edit {

    public SetField {
        value = Texts.clean(value);
    }

    @Override
    public Paper apply(Paper paper) {
        return field.set(paper, value);
    }

    @Override
    public Edit inverse(Paper before) {
        return new SetField(field, field.of(before));
    }
}
