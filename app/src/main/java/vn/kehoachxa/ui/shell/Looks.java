package vn.kehoachxa.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.text.Font;

/** Theme, faces and text size of a scene. */
public final class Looks {

    /** Faces that are at home on the systems we meet and have all Vietnamese letters; the last resort comes with the program. */
    private static final List<String> FACES = List.of("Inter", "Segoe UI", "Noto Sans", "Roboto", "Open Sans", "Ubuntu");
    private static final String OWN_FACE = "Liberation Sans";
    private static final int NORMAL_SIZE = 14;
    private static final int OUTLINE_ROW = 27;
    private static final int RAIL = 182;
    /** In px at 100 %. */
    private static final Map<String, Integer> SIZES = Map.of(
            ".root", NORMAL_SIZE,
            ".ikonli-font-icon", 16,
            ".ikonli-font-icon.blank-icon", 44,
            ".ikonli-font-icon.error-icon", 28,
            ".page", 16,
            ".head-piece .label, .head-piece .run", 15,
            ".cell .run", 15,
            ".understood", 13,
            ".foot-small.label, .foot-small .run", 14);
    private static final List<Integer> ICONS = List.of(16, 32, 48, 256);
    private static final List<String> SHEETS = List.of(
            "colors", "controls", "shell", "plans", "form", "editor", "preview", "side", "questions", "comparison", "complete", "registers", "assistant", "tasks", "sheet", "today", "reports", "search", "views", "charts", "help", "focus", "versions", "table", "data", "exchange", "rollup");

    private final String face;

    /** Loads the faces that come with the program. */
    public Looks() {
        for (var name : List.of("Serif", "Sans")) {
            for (var style : List.of("Regular", "Bold", "Italic", "BoldItalic")) {
                Font.loadFont(Looks.class.getResourceAsStream("/liberation/Liberation" + name + "-" + style + ".ttf"), NORMAL_SIZE);
            }
        }
        var known = new HashSet<>(Font.getFamilies());
        face = FACES.stream().filter(known::contains).findFirst().orElse(OWN_FACE);
    }

    /** The program's picture, in all the sizes that systems ask for. */
    public List<Image> icons() {
        return ICONS.stream().map(n -> new Image(Looks.class.getResourceAsStream("/vn/kehoachxa/ui/icon/icon-" + n + ".png"))).toList();
    }

    /** Gives a scene its style sheets. @param percent the text size, 100 for normal */
    public void dress(Scene scene, boolean dark, int percent) {
        var theme = dark ? new PrimerDark() : new PrimerLight();
        Application.setUserAgentStylesheet(theme.getUserAgentStylesheet());
        var sheets = SHEETS.stream().map(s -> Looks.class.getResource("/vn/kehoachxa/ui/css/" + s + ".css").toExternalForm()).toList();
        scene.getStylesheets().setAll(sheets);
        scene.getStylesheets().add(measures(percent));
    }

    /** Face and sizes as a style sheet of their own, so that menus and dialogs have them too. An icon in em would grow without end. */
    private String measures(int percent) {
        var css = new StringBuilder(".root, .tooltip, .understood { -fx-font-family: \"" + face + "\"; } ");
        SIZES.forEach((selector, size) ->
                css.append(selector).append(" { ").append(property(selector)).append(": ").append(size * percent / 100.0).append("px; } "));
        css.append(".outline { -fx-fixed-cell-size: ").append(OUTLINE_ROW * percent / 100).append("px; } ");
        // The rail grows slower than its texts: a small screen needs the room for the paper.
        css.append(".rail { -fx-pref-width: ").append(RAIL * (100 + percent) / 200).append("px; } ");
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String property(String selector) {
        return selector.contains("icon") ? "-fx-icon-size" : "-fx-font-size";
    }
}
