package vn.kehoachxa.intake.office;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import vn.kehoachxa.intake.source.Source;
import vn.kehoachxa.intake.source.UnreadableFileException;
import vn.kehoachxa.zip.UntrustedZip;

/** The parts of a file of Office and how they lead to each other (ECMA-376, part 2). */
public final class OfficePackage {

    /** Parts of one kind that are read; a file of ours has a few for each section. */
    private static final int MOST_PARTS = 200;

    private final UntrustedZip zip;
    private final String main;
    private final List<Element> relations;

    /** @throws IOException where there is no document in it */
    public OfficePackage(UntrustedZip zip) throws IOException, XMLStreamException {
        this.zip = zip;
        this.main = target(relations(""), "", "/officeDocument").orElseThrow(() -> new IOException("no document in the package"));
        this.relations = relations(main);
    }

    /** The document itself, as a stream; may be opened again. */
    public Xml document() throws IOException, XMLStreamException {
        return Xml.open(zip.open(main).orElseThrow(() -> new IOException("no part " + main)));
    }

    /** The root of a part that belongs to the document, or null. @param kind such as {@code /styles} */
    public Element part(String kind) throws IOException, XMLStreamException {
        var target = target(relations, main, kind);
        return target.isEmpty() ? null : root(target.get());
    }

    /** The part of a kind that belongs to the document, as a stream; nothing where there is none. @param kind such as {@code /sharedStrings} */
    public Optional<Xml> stream(String kind) throws IOException, XMLStreamException {
        return opened(target(relations, main, kind));
    }

    /** The part that the document names by the id of a relation, as a stream; nothing where there is none. */
    public Optional<Xml> related(String id) throws IOException, XMLStreamException {
        return opened(relations.stream()
                .filter(r -> id.equals(r.attribute("Id")) && r.attribute("Target") != null && !"External".equals(r.attribute("TargetMode")))
                .map(r -> resolve(main, r.attribute("Target")))
                .findFirst());
    }

    private Optional<Xml> opened(Optional<String> name) throws IOException, XMLStreamException {
        var part = name.isEmpty() ? Optional.<InputStream>empty() : zip.open(name.get());
        return part.isEmpty() ? Optional.empty() : Optional.of(Xml.open(part.get()));
    }

    /** The roots of all parts of a kind that belong to the document. @param kind such as {@code /header} */
    public List<Element> parts(String kind) throws IOException, XMLStreamException {
        var roots = new ArrayList<Element>();
        for (var target : targets(relations, main, kind).limit(MOST_PARTS).toList()) {
            var root = root(target);
            if (root != null) {
                roots.add(root);
            }
        }
        return roots;
    }

    /** The file's own title; may be empty. */
    public String title() throws IOException, XMLStreamException {
        var properties = target(relations(""), "", "/core-properties");
        var root = properties.isEmpty() ? null : root(properties.get());
        return root == null ? "" : Optional.ofNullable(root.child("?title")).map(Element::text).orElse("");
    }

    /** The value of a property that a program gave the file, by its name; empty where there is none. */
    public String property(String name) throws IOException, XMLStreamException {
        var properties = target(relations(""), "", "/custom-properties");
        var root = properties.isEmpty() ? null : root(properties.get());
        return root == null ? "" : root.children().stream()
                .filter(p -> name.equals(p.attribute("name")))
                .flatMap(p -> p.children().stream()).findFirst().map(Element::text).orElse("");
    }

    /** Makes a source of what is in a package. */
    @FunctionalInterface
    public interface Reader {
        Source read(OfficePackage opened) throws IOException, XMLStreamException;
    }

    /**
     * Reads a file that is one.
     *
     * @param broken the code of the problem where it can't be read
     * @throws UnreadableFileException where it can't be read, or unfolds further than it may
     */
    public static Source read(byte[] file, String broken, Reader reader) {
        try (var zip = UntrustedZip.open(file)) {
            return reader.read(new OfficePackage(zip));
        } catch (UnreadableFileException e) {
            throw e;
        } catch (IOException | XMLStreamException | RuntimeException e) {
            // Libraries that unpack and parse fail in many ways on files that somebody broke on purpose.
            throw new UnreadableFileException(isExcess(e) ? "INTAKE-BOMB" : broken, e);
        }
    }

    /** Whether reading failed because a part gives more than it may. */
    private static boolean isExcess(Throwable e) {
        for (var cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof UntrustedZip.Excess
                    || cause instanceof XMLStreamException xml && xml.getNestedException() instanceof UntrustedZip.Excess) {
                return true;
            }
        }
        return false;
    }

    private Element root(String name) throws IOException, XMLStreamException {
        var part = zip.open(name);
        if (part.isEmpty()) {
            return null;
        }
        try (var in = part.get()) {
            return Xml.open(in).root();
        }
    }

    /** @param part empty for those of the whole file */
    private List<Element> relations(String part) throws IOException, XMLStreamException {
        var slash = part.lastIndexOf('/') + 1;
        var root = root(part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels");
        return root == null ? List.of() : root.children();
    }

    private static Optional<String> target(List<Element> relations, String from, String kind) {
        return targets(relations, from, kind).findFirst();
    }

    private static Stream<String> targets(List<Element> relations, String from, String kind) {
        return relations.stream()
                .filter(r -> r.attribute("Type") != null && r.attribute("Type").endsWith(kind))
                .filter(r -> r.attribute("Target") != null && !"External".equals(r.attribute("TargetMode")))
                .map(r -> resolve(from, r.attribute("Target")));
    }

    /** The name of a part as seen from another. */
    private static String resolve(String from, String target) {
        var steps = new ArrayDeque<String>();
        if (!target.startsWith("/")) {
            List.of(from.split("/")).stream().limit(from.chars().filter(c -> c == '/').count()).forEach(steps::addLast);
        }
        for (var step : target.split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step.contains("%") ? URLDecoder.decode(step, StandardCharsets.UTF_8) : step);
            }
        }
        return String.join("/", steps);
    }
}
