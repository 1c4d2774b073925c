package vn.kehoachxa.document.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;

/** What the colours of a file mean: those of sRGB, whose profile the JDK brings. */
final class OutputColour {

    private static final String NAME = "(sRGB IEC61966-2.1)";

    private OutputColour() {}

    /** Writes the output intent; returns its number. */
    static int write(PdfFile file) throws IOException {
        var profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        var stream = file.reserve();
        file.stream(stream, "/N 3", new PdfBytes().put(profile, profile.length));
        var intent = file.reserve();
        file.object(intent).put("<</Type/OutputIntent/S/GTS_PDFA1/DestOutputProfile ").reference(stream)
                .put("/Info").put(NAME).put("/OutputCondition").put(NAME).put("/OutputConditionIdentifier").put(NAME)
                .put("/RegistryName(http://www.color.org)>>");
        return intent;
    }
}
