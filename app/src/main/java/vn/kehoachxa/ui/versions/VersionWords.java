package vn.kehoachxa.ui.versions;

import vn.kehoachxa.document.HeadTexts;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.store.IssuedVersion;
import vn.kehoachxa.store.Version;
import vn.kehoachxa.ui.control.Chip;
import vn.kehoachxa.ui.control.Tone;
import vn.kehoachxa.ui.settings.ProfileValues;

/** How versions are named. */
public final class VersionWords {

    private VersionWords() {}

    /** {@code Bản 1 – số 12/KH-UBND ngày 05/03/2026}, {@code Bản 2 – bản nháp}. */
    static String name(Version version, Messages messages) {
        return messages.text("versions.name", version.number(),
                version.issued() == null ? messages.text("state.draft") : issued(version.issued(), messages));
    }

    /** {@code số 12/KH-UBND ngày 05/03/2026}. */
    static String issued(IssuedVersion issued, Messages messages) {
        return messages.text(
                "versions.issued", HeadTexts.digits(issued.issued().number()), issued.symbol(), ProfileValues.written(issued.issued().date()));
    }

    /** Where a version stands. */
    public static Chip chip(PaperState state, Messages messages) {
        return new Chip(messages.text("state." + state.code()), tone(state));
    }

    /** The colour of where a paper stands. */
    public static Tone tone(PaperState state) {
        return switch (state) {
            case DRAFT -> Tone.WARNING;
            case ISSUED -> Tone.SUCCESS;
            case SUPERSEDED, CLOSED -> Tone.NEUTRAL;
        };
    }
}
