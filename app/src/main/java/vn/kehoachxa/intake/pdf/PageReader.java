package vn.kehoachxa.intake.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Runs a page's operators and keeps what it draws: glyphs and rules. Pictures are not unpacked, colours not computed. */
final class PageReader extends PDFStreamEngine {

    private static final int DEEPEST_FORM = 12;
    private static final int DEEPEST_STATE = 600;
    /** A stroke around letters wider than this part of their size makes them bold. */
    private static final double BOLD_STROKE = 0.015;
    private static final double SLANT = 0.1;
    private static final int ASKEW_LETTERS = 200;

    private final Budget budget;
    private final Layers layers;
    private final Fonts fonts;
    private final Map<PDFont, FontLook> looks = new IdentityHashMap<>();
    private final Colours colours = new Colours();

    private PageFrame frame;
    private Drawing drawing;
    private List<Glyph> glyphs;
    private MarkedContent marked;
    private int origin;
    private int unreadable;
    /** States that a page saved beyond any use. */
    private int notSaved;

    PageReader(Budget budget, Layers layers) {
        this.budget = budget;
        this.layers = layers;
        this.fonts = new Fonts(budget);
        Operators.addTo(this);
    }

    /** @throws IOException where the page is broken in the middle; what was read so far is {@link #sheet()} */
    void read(PDPage page) throws IOException {
        frame = PageFrame.of(page);
        drawing = new Drawing();
        glyphs = new ArrayList<>();
        marked = new MarkedContent(layers);
        origin = 0;
        unreadable = 0;
        notSaved = 0;
        colours.unwind(0);
        refusePictures(page);
        processPage(page);
        for (var annotation : page.getAnnotations()) {
            show(annotation);
        }
    }

    /** Pictures are not measured by {@link StreamGuard}; a page's own content is none. */
    private static void refusePictures(PDPage page) throws IOException {
        for (var streams = page.getContentStreams(); streams.hasNext(); ) {
            if (COSName.IMAGE.equals(streams.next().getCOSObject().getCOSName(COSName.SUBTYPE))) {
                throw new IOException("a picture for a page's content");
            }
        }
    }

    Sheet sheet() {
        return Upright.sheet(frame.width(), frame.height(), glyphs, drawing.rules(), unreadable);
    }

    private void show(PDAnnotation annotation) throws IOException {
        var drawn = switch (annotation.getSubtype()) {
            case "FreeText", "Stamp", "Widget" -> true;
            case null, default -> false;
        };
        var layer = annotation.getCOSObject().getCOSDictionary(COSName.OC);
        if (drawn && !annotation.isHidden() && !annotation.isNoView() && !layers.hides(layer)) {
            origin++;
            showAnnotation(annotation);
        }
    }

    Drawing drawing() {
        return drawing;
    }

    Colours colours() {
        return colours;
    }

    double shownX(double x, double y) {
        var ctm = getGraphicsState().getCurrentTransformationMatrix();
        var point = ctm.transformPoint((float) x, (float) y);
        return frame.x(point.x, point.y);
    }

    double shownY(double x, double y) {
        var ctm = getGraphicsState().getCurrentTransformationMatrix();
        var point = ctm.transformPoint((float) x, (float) y);
        return frame.y(point.x, point.y);
    }

    void font(COSName name, float size) throws IOException {
        var state = getGraphicsState().getTextState();
        state.setFontSize(size);
        state.setFont(fonts.get(getResources(), name));
    }

    /** A form or a picture; a picture is only a rule where it is thin. */
    void draw(COSName name) throws IOException {
        var resources = getResources();
        if (resources == null) {
            return;
        }
        if (resources.isImageXObject(name)) {
            picture();
            return;
        }
        if (!(resources.getXObject(name) instanceof PDFormXObject form) || layers.hides(form.getCOSObject().getCOSDictionary(COSName.OC))) {
            return;
        }
        budget.form();
        var depth = colours.depth();
        increaseLevel();
        try {
            if (getLevel() <= DEEPEST_FORM && form instanceof PDTransparencyGroup group) {
                showTransparencyGroup(group);
            } else if (getLevel() <= DEEPEST_FORM) {
                showForm(form);
            }
        } finally {
            decreaseLevel();
            colours.unwind(depth);
        }
    }

    void picture() {
        drawing.add(shownX(0, 0), shownY(0, 0), shownX(1, 1), shownY(1, 1), Drawing.thickest());
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.operator();
        if (operator.getName().equals("gs") && !operands.isEmpty() && operands.getFirst() instanceof COSName state) {
            fonts.checkState(getResources(), state);
        }
        super.processOperator(operator, operands);
    }

    @Override
    public void saveGraphicsState() {
        if (getGraphicsStackSize() > DEEPEST_STATE) {
            notSaved++;
            return;
        }
        colours.save();
        super.saveGraphicsState();
    }

    @Override
    public void restoreGraphicsState() {
        if (notSaved > 0) {
            notSaved--;
            return;
        }
        colours.restore();
        super.restoreGraphicsState();
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        marked.begin(tag, properties, glyphs.size());
    }

    @Override
    public void endMarkedContentSequence() {
        marked.end(glyphs);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
        budget.letter();
        budget.lookups(fonts.ranges(font));
        if (marked.isHidden()) {
            return;
        }
        var look = looks.computeIfAbsent(font, FontLook::new);
        var text = look.letters(code);
        var from = matrix.transformPoint(0, 0);
        var to = matrix.transformPoint(displacement.getX(), displacement.getY());
        var x0 = frame.x(from.x, from.y);
        var y0 = frame.y(from.x, from.y);
        var x1 = frame.x(to.x, to.y);
        var y1 = frame.y(to.x, to.y);
        var size = Math.hypot(matrix.getShearX(), matrix.getScaleY());
        if (!(size > 0.5) || Double.isNaN(x0 + y0 + x1 + y1)) {
            return;
        }
        if (text.equals(FontLook.UNKNOWN)) {
            unreadable++;
        }
        var along = matrix.transformPoint(1, 0);
        var quarter = quarter(frame.x(along.x, along.y) - x0, frame.y(along.x, along.y) - y0);
        if (quarter >= 0 || glyphs.size() < ASKEW_LETTERS || !text.isBlank()) {
            glyphs.add(new Glyph(
                    text, x0, y0, x1, y1, size, quarter, look.bold() || isStroked(size), look.italic() || isSlanted(matrix), look.name(),
                    origin, marked.isFurniture()));
        }
    }

    /** @param dy down the page */
    private static int quarter(double dx, double dy) {
        var angle = Math.toDegrees(Math.atan2(-dy, dx));
        var nearest = Math.round(angle / 90);
        return Math.abs(angle - nearest * 90) < 5 ? Math.floorMod((int) nearest, 4) : -1;
    }

    private boolean isStroked(double size) {
        var state = getGraphicsState();
        var mode = state.getTextState().getRenderingMode();
        var both = mode == RenderingMode.FILL_STROKE || mode == RenderingMode.FILL_STROKE_CLIP;
        return both && transformWidth(state.getLineWidth()) > size * BOLD_STROKE;
    }

    /** Letters pushed over to the right pass for italic ones. */
    private static boolean isSlanted(Matrix m) {
        var along = Math.hypot(m.getScaleX(), m.getShearY());
        var up = Math.hypot(m.getShearX(), m.getScaleY());
        var lean = m.getScaleX() * m.getShearX() + m.getShearY() * m.getScaleY();
        return along > 0 && up > 0 && lean / (along * up) > SLANT;
    }
}
