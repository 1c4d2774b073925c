package vn.kehoachxa.intake.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Which layers are hidden when the file is opened. */
final class Layers {

    private final Set<COSBase> hidden = Collections.newSetFromMap(new IdentityHashMap<>());

    Layers(PDDocument pdf) {
        var properties = pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.OCPROPERTIES);
        var shown = properties == null ? null : properties.getCOSDictionary(COSName.D);
        if (shown == null) {
            return;
        }
        if (COSName.OFF.equals(shown.getCOSName(COSName.BASE_STATE))) {
            add(properties.getCOSArray(COSName.OCGS));
            remove(shown.getCOSArray(COSName.ON));
        }
        add(shown.getCOSArray(COSName.OFF));
    }

    private void add(COSArray groups) {
        for (var i = 0; groups != null && i < groups.size(); i++) {
            hidden.add(groups.getObject(i));
        }
    }

    private void remove(COSArray groups) {
        for (var i = 0; groups != null && i < groups.size(); i++) {
            hidden.remove(groups.getObject(i));
        }
    }

    /** @param layer a group, or a set of groups, of which one shown is enough; may be null */
    boolean hides(COSDictionary layer) {
        if (layer == null || hidden.isEmpty()) {
            return false;
        }
        return switch (layer.getDictionaryObject(COSName.OCGS)) {
            case COSArray groups when groups.size() > 0 -> {
                for (var i = 0; i < groups.size(); i++) {
                    if (!hidden.contains(groups.getObject(i))) {
                        yield false;
                    }
                }
                yield true;
            }
            case COSDictionary group -> hidden.contains(group);
            case null, default -> hidden.contains(layer);
        };
    }
}
