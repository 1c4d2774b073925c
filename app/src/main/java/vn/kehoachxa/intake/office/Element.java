package vn.kehoachxa.intake.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of a part, whole. Names of WordprocessingML stand bare, those of other namespaces with a prefix of ours ({@link Xml}).
 */
public final class Element {

    private final String name;
    /** Names and values in turns. */
    private final List<String> attributes;
    private final List<Element> children = new ArrayList<>(2);
    private String text = "";

    public Element(String name, List<String> attributes) {
        this.name = name;
        this.attributes = attributes;
    }

    public void add(Element child) {
        children.add(child);
    }

    public void add(String more) {
        text = text.isEmpty() ? more : text + more;
    }

    public String name() {
        return name;
    }

    /** Letters that stand in it directly. */
    public String text() {
        return text;
    }

    public List<Element> children() {
        return children;
    }

    public boolean is(String other) {
        return name.equals(other);
    }

    /** The first child of that name, or null. */
    public Element child(String wanted) {
        for (var child : children) {
            if (child.is(wanted)) {
                return child;
            }
        }
        return null;
    }

    /** What stands at the end of a way through first children. */
    public Optional<Element> at(String... way) {
        var here = this;
        for (var step : way) {
            here = here.child(step);
            if (here == null) {
                return Optional.empty();
            }
        }
        return Optional.of(here);
    }

    public Stream<Element> children(String wanted) {
        return children.stream().filter(c -> c.is(wanted));
    }

    /** The attribute, or null. */
    public String attribute(String wanted) {
        for (var i = 0; i < attributes.size(); i += 2) {
            if (attributes.get(i).equals(wanted)) {
                return attributes.get(i + 1);
            }
        }
        return null;
    }

    public String val() {
        return attribute("val");
    }

    /** {@code val} of the first child of that name, or null. */
    public String val(String child) {
        var found = child(child);
        return found == null ? null : found.val();
    }

    /** The attribute as a whole number, or null; in twips where it is a length with a unit, as the strict form of the format has. */
    public Integer number(String attribute) {
        return Numbers.of(attribute(attribute));
    }

    /** A switch: null where the child is missing, on where it has no value. */
    public Boolean toggle(String child) {
        var found = child(child);
        return found == null ? null : found.isOn();
    }

    /** Whether an element that is a switch is on. */
    public boolean isOn() {
        var value = val();
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }
}
