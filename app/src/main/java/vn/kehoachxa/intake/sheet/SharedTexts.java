package vn.kehoachxa.intake.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import vn.kehoachxa.intake.office.Content;
import vn.kehoachxa.intake.office.Element;
import vn.kehoachxa.intake.office.Xml;

/** The texts that the cells of a workbook share, as far as they are wanted: a file may have a million of them. */
final class SharedTexts {

    private SharedTexts() {}

    /** @param wanted their indexes */
    static Map<Integer, Element> read(Xml part, Set<Integer> wanted) throws XMLStreamException {
        while (part.depth() == 0) {
            part.next();
        }
        var found = new HashMap<Integer, Element>();
        var all = Content.of(part);
        var index = 0;
        for (var name = all.next(); name != null && found.size() < wanted.size(); name = all.next()) {
            if (name.equals("si")) {
                if (wanted.contains(index)) {
                    found.put(index, all.take());
                }
                index++;
            }
        }
        return found;
    }
}
