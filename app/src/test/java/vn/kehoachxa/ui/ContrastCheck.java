package vn.kehoachxa.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.CssMetaData;
import javafx.css.PseudoClass;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Every text that is shown stands out from what is painted behind it (WCAG 2.2, 1.4.3 and 1.4.11), as the style sheets paint it: also under
 * the mouse, chosen, and as the prompt of an empty field. What can not be used now is excepted.
 */
final class ContrastCheck implements ScreenWalk.Check {

    private static final double WORDS = 4.5;
    private static final double SIGNS = 3;
    private static final PseudoClass HOVER = PseudoClass.getPseudoClass("hover");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    @Override
    public List<String> faults(Scene scene) {
        var faults = new ArrayList<>(texts(Shown.all(scene), ""));
        faults.addAll(with(scene, HOVER, "under the mouse, "));
        faults.addAll(with(scene, SELECTED, "chosen, "));
        faults.addAll(selections(scene));
        return faults;
    }

    private static List<String> with(Scene scene, PseudoClass state, String said) {
        var changed = Shown.all(scene).stream()
                .filter(n -> n instanceof IndexedCell || n instanceof ToggleButton || state == HOVER && n instanceof ButtonBase)
                .filter(n -> !n.getPseudoClassStates().contains(state))
                .toList();
        changed.forEach(n -> n.pseudoClassStateChanged(state, true));
        scene.getRoot().applyCss();
        var faults = texts(changed.stream().flatMap(n -> Shown.within(n).stream()).distinct().toList(), said);
        changed.forEach(n -> n.pseudoClassStateChanged(state, false));
        scene.getRoot().applyCss();
        return faults;
    }

    private static List<String> texts(List<Node> nodes, String state) {
        var faults = new ArrayList<String>();
        for (var node : nodes) {
            if (!(node instanceof Text text) || text.getText().isBlank() || isOff(node) || Shown.isEmpty(Shown.inScene(node))) {
                continue;
            }
            var words = text instanceof FontIcon icon ? color(icon.getIconColor() == null ? icon.getFill() : icon.getIconColor()) : color(text.getFill());
            var least = text instanceof FontIcon ? SIGNS : WORDS;
            for (var ground : grounds(node)) {
                words.map(w -> contrast(w, ground)).filter(c -> c < least - 0.005).ifPresent(c -> faults.add(String.format(
                        Locale.ROOT, "%scontrast %.2f: %s on %s: %s “%s”", state, c, words.get(), ground, Shown.name(Shown.owner(node)), text.getText())));
            }
        }
        return faults;
    }

    /** What is chosen in a field. */
    private static List<String> selections(Scene scene) {
        var faults = new ArrayList<String>();
        for (var node : Shown.all(scene)) {
            if (node instanceof TextInputControl input && !isOff(node)) {
                var ground = property(input, "-fx-highlight-fill");
                var words = property(input, "-fx-highlight-text-fill");
                if (ground.isPresent() && words.isPresent()) {
                    var opaque = over(ground.get(), grounds(node).getFirst());
                    var contrast = contrast(over(words.get(), opaque), opaque);
                    if (contrast < WORDS) {
                        faults.add(String.format(Locale.ROOT, "contrast %.2f of what is chosen in %s", contrast, Shown.name(node)));
                    }
                }
            }
        }
        return faults;
    }

    private static Optional<Color> property(TextInputControl input, String name) {
        return input.getCssMetaData().stream()
                .filter(m -> m.getProperty().equals(name))
                .map(m -> style(m, input))
                .filter(Color.class::isInstance)
                .map(Color.class::cast)
                .findFirst();
    }

    @SuppressWarnings("unchecked")
    private static <S extends Styleable> Object style(CssMetaData<S, ?> data, TextInputControl input) {
        StyleableProperty<?> property = data.getStyleableProperty((S) input);
        return property.getValue();
    }

    private static boolean isOff(Node node) {
        return node.isDisabled();
    }

    private static Optional<Color> color(Paint paint) {
        return paint instanceof Color color ? Optional.of(color) : Optional.empty();
    }

    /** What may be painted behind a node, opaque: one colour, or the several of a pattern. */
    private static List<Color> grounds(Node node) {
        var layers = new ArrayList<Paint>();
        for (var here = node; here != null; here = here.getParent()) {
            if (here != node && here instanceof Region region && region.getBackground() != null && !region.getBackground().getFills().isEmpty()) {
                layers.add(region.getBackground().getFills().getLast().getFill());
            }
            beneath(here).ifPresent(layers::add);
        }
        var grounds = List.of(node.getScene().getFill() instanceof Color fill ? fill : Color.WHITE);
        for (var layer : layers.reversed()) {
            grounds = onto(layer, grounds);
        }
        return grounds;
    }

    private static List<Color> onto(Paint layer, List<Color> below) {
        var made = new ArrayList<Color>();
        for (var ground : below) {
            if (layer instanceof LinearGradient pattern) {
                pattern.getStops().forEach(s -> made.add(over(s.getColor(), ground)));
            } else {
                made.add(over((Color) layer, ground));
            }
        }
        return made.stream().distinct().toList();
    }

    /** A shape that is painted below a node within a stack. */
    private static Optional<Paint> beneath(Node node) {
        if (!(node.getParent() instanceof StackPane stack)) {
            return Optional.empty();
        }
        Paint below = null;
        for (var sibling : ((Parent) stack).getChildrenUnmodifiable()) {
            if (sibling == node) {
                break;
            }
            if (sibling.isVisible() && sibling instanceof Shape shape && !(sibling instanceof Text) && shape.getFill() instanceof Color
                    && sibling.getBoundsInParent().contains(node.getBoundsInParent())) {
                below = shape.getFill();
            }
        }
        return Optional.ofNullable(below);
    }

    static Color over(Color top, Color below) {
        var opacity = top.getOpacity();
        return Color.color(
                below.getRed() + (top.getRed() - below.getRed()) * opacity, below.getGreen() + (top.getGreen() - below.getGreen()) * opacity,
                below.getBlue() + (top.getBlue() - below.getBlue()) * opacity);
    }

    static double contrast(Color words, Color ground) {
        var one = luminance(over(words, ground)) + 0.05;
        var other = luminance(ground) + 0.05;
        return Math.max(one, other) / Math.min(one, other);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
