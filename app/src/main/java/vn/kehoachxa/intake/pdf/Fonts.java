package vn.kehoachxa.intake.pdf;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;

/** The fonts of a file, each made once. PDFBox itself makes those again for each page and form that stand in no object of their own. */
final class Fonts {

    private final FontGuard guard;
    private final Map<COSDictionary, PDFont> made = new IdentityHashMap<>();
    private final Map<COSDictionary, IOException> broken = new IdentityHashMap<>();

    Fonts(Budget budget) {
        this.guard = new FontGuard(budget);
    }

    /**
     * A font of a page or form.
     *
     * @return null where there is none of that name
     * @throws IOException where it can't be read
     * @throws vn.kehoachxa.intake.source.UnreadableFileException where the fonts of the file come to too much
     */
    PDFont get(PDResources resources, COSName name) throws IOException {
        var font = within(resources, COSName.FONT, name);
        if (font == null) {
            return null;
        }
        if (broken.containsKey(font)) {
            throw broken.get(font);
        }
        if (!made.containsKey(font)) {
            try {
                guard.check(font);
                made.put(font, PDFontFactory.createFont(font, resources.getResourceCache()));
            } catch (IOException | IllegalArgumentException | ClassCastException e) {
                // Once for all pages, or each would cost what the first did.
                broken.put(font, e instanceof IOException known ? known : new IOException(e));
                throw broken.get(font);
            }
        }
        return made.get(font);
    }

    /** Looks at the font that a state brings with it, each time: PDFBox makes it each time. */
    void checkState(PDResources resources, COSName name) throws IOException {
        var state = within(resources, COSName.EXT_G_STATE, name);
        if (state != null && state.getDictionaryObject(COSName.FONT) instanceof COSArray setting && setting.size() > 0
                && setting.getObject(0) instanceof COSDictionary font) {
            guard.check(font);
        }
    }

    /** How many ranges are gone through for each letter of a font. */
    int ranges(PDFont font) {
        return guard.ranges(font.getCOSObject());
    }

    private static COSDictionary within(PDResources resources, COSName kind, COSName name) {
        var all = resources == null ? null : resources.getCOSObject().getCOSDictionary(kind);
        return all == null ? null : all.getCOSDictionary(name);
    }
}
