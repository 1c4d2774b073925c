package vn.kehoachxa.plan;

import java.util.List;

/** A target with everything that its row says of it. @param written the value as written */
public record StatedTarget(Target target, String group, String text, String written, TargetValue value, String lead, List<String> supporting) {

    public StatedTarget {
        supporting = List.copyOf(supporting);
    }

    /** The unit of measure: of its own column, else after the number. */
    public String unitOfMeasure() {
        return target.unitOfMeasure().isEmpty() ? value.unitOfMeasure() : target.unitOfMeasure();
    }
}
