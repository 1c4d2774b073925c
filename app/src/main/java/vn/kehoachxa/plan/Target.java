package vn.kehoachxa.plan;

import java.util.UUID;

/**
 * A number to reach (chỉ tiêu), standing at a row.
 *
 * @param unitOfMeasure where no column says it; may be empty
 */
public record Target(UUID id, UUID at, String unitOfMeasure) implements Entry {

    public Target {
        unitOfMeasure = Texts.clean(unitOfMeasure);
    }

    public static Target at(UUID id, UUID at) {
        return new Target(id, at, "");
    }
}
