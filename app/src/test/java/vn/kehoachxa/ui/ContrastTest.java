package vn.kehoachxa.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.kehoachxa.ui.control.Chip;
import vn.kehoachxa.ui.control.ChipLabel;
import vn.kehoachxa.ui.control.Tone;
import vn.kehoachxa.ui.shell.Looks;

/** Words on coloured grounds can be read (WCAG 2.2, 1.4.3), in the style sheets as they are. */
class ContrastTest {

    private static final double LEAST = 4.5;
    private static final double SHAPES = 3;

    @BeforeAll
    static void begin() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void wordsStandOutFromTheirGround(boolean dark) {
        var pale = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            var ground = new VBox();
            ground.setStyle("-fx-background-color: -color-bg-default;");
            var frame = new VBox();
            frame.setStyle("-fx-background-color: -kx-frame;");
            for (var box : List.of(ground, frame)) {
                for (var tone : Tone.values()) {
                    box.getChildren().add(new ChipLabel(new Chip("Quá hạn", tone)));
                }
            }
            for (var tone : Tone.values()) {
                for (var layer : List.of("-kx-bar", "-kx-bar-fill")) {
                    var bar = new Label("đợt 1");
                    bar.getStyleClass().add("tone-" + tone.name().toLowerCase(Locale.ROOT));
                    bar.setStyle("-fx-background-color: " + layer + "; -fx-text-fill: -kx-bar-words;");
                    ground.getChildren().add(bar);
                }
            }
            for (var style : List.of(
                    "screen-aside", "sheet-under", "sheet-name", "sheet-unwritten", "sheet-missing", "log-heading", "today-detail", "today-number",
                    "today-reached", "today-over", "task-under", "form-hint", "form-error", "search-place", "search-heading-text", "search-more",
                    "search-keys", "register-detail", "search-shortcut", "version-details", "issue-lack-text", "facing-kind", "facing-skipped",
                    "board-count", "month-note", "month-more", "month-weekday", "timeline-tick", "timeline-hint")) {
                var label = new Label("chữ");
                label.getStyleClass().add(style);
                ground.getChildren().add(label);
            }
            var badge = new Label("3");
            badge.getStyleClass().add("rail-badge");
            frame.getChildren().add(badge);
            var scene = new Scene(new StackPane(ground, frame));
            new Looks().dress(scene, dark, 100);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return Stream.of(ground, frame)
                    .flatMap(box -> box.getChildren().stream())
                    .filter(label -> contrast((Label) label) < LEAST)
                    .map(label -> label.getStyleClass() + ": " + contrast((Label) label))
                    .toList();
        });
        assertThat(pale).isEmpty();
    }

    /** What is drawn without words: bars of charts, and the ring round what has the keyboard (WCAG 2.2, 1.4.11). */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void barsAndTheRingOfTheKeyboardStandOutFromTheirGround(boolean dark) {
        var pale = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            var grounds = List.of(new VBox(), new VBox());
            grounds.get(0).setStyle("-fx-background-color: -color-bg-default;");
            grounds.get(1).setStyle("-fx-background-color: -kx-frame;");
            for (var ground : grounds) {
                for (var style : List.of("chart-done", "chart-doing", "chart-open", "chart-late", "chart-stopped", "chart-planned", "chart-real")) {
                    var bar = new Region();
                    bar.getStyleClass().addAll("chart-mark", style);
                    ground.getChildren().add(bar);
                }
                for (var style : List.of("share-done", "share-doing", "share-open", "share-late")) {
                    var mark = new Region();
                    mark.getStyleClass().addAll("share-mark", style);
                    ground.getChildren().add(mark);
                }
                var button = new Button("nút");
                button.getStyleClass().add("flat");
                button.pseudoClassStateChanged(PseudoClass.getPseudoClass("focus-visible"), true);
                ground.getChildren().add(button);
            }
            var scene = new Scene(new StackPane(grounds.get(0), grounds.get(1)));
            new Looks().dress(scene, dark, 100);
            scene.getRoot().applyCss();
            return grounds.stream()
                    .flatMap(ground -> ground.getChildren().stream().map(Region.class::cast))
                    .filter(shape -> ContrastCheck.contrast(rim(shape), over(ground((Region) shape.getParent()), Color.WHITE)) < SHAPES)
                    .map(shape -> shape.getStyleClass() + ": " + rim(shape))
                    .toList();
        });
        assertThat(pale).isEmpty();
    }

    /** Its rim, or what fills it where it has none. */
    private static Color rim(Region shape) {
        return (Color) (shape.getBorder() == null || shape.getBorder().getStrokes().isEmpty()
                ? shape.getBackground().getFills().getLast().getFill()
                : shape.getBorder().getStrokes().getLast().getTopStroke());
    }

    private static double contrast(Label label) {
        var ground = over(ground(label), over(ground((Region) label.getParent()), Color.WHITE));
        var words = over((Color) label.getTextFill(), ground);
        var one = luminance(words) + 0.05;
        var other = luminance(ground) + 0.05;
        return Math.max(one, other) / Math.min(one, other);
    }

    private static Color ground(Region region) {
        var background = region.getBackground();
        return background == null || background.getFills().isEmpty() ? Color.TRANSPARENT : (Color) background.getFills().getLast().getFill();
    }

    private static Color over(Color top, Color below) {
        return below.interpolate(Color.color(top.getRed(), top.getGreen(), top.getBlue()), top.getOpacity());
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
