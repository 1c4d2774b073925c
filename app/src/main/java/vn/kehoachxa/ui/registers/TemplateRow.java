package vn.kehoachxa.ui.registers;

import vn.kehoachxa.template.OwnTemplate;
import vn.kehoachxa.template.TemplateInfo;

/**
 * A template as the room of registers lists it.
 *
 * @param own the office's own; null for one that comes with the program
 */
public record TemplateRow(TemplateInfo info, OwnTemplate own) {

    /** Whether it can be renamed, shared and taken out. */
    public boolean isOwn() {
        return own != null;
    }
}
