package vn.kehoachxa.ui.editor.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.text.Text;
import vn.kehoachxa.plan.MarkStyle;
import vn.kehoachxa.plan.RichText;

/** The stretches of a text that look alike, and between them the letters that an input method has not decided on yet. */
final class TextRuns {

    private final RichText content;
    private final String composed;
    private final int composedAt;

    /**
     * @param composed not decided on yet; empty where nothing is
     * @param composedAt how many letters of the text stand before them
     */
    TextRuns(RichText content, String composed, int composedAt) {
        this.content = content;
        this.composed = composed;
        this.composedAt = composedAt;
    }

    /** What is drawn. @param placeholder where there are no letters at all */
    List<Node> nodes(String placeholder) {
        var runs = new ArrayList<Node>();
        if (content.text().isEmpty() && composed.isEmpty()) {
            runs.add(run(placeholder.isEmpty() ? " " : placeholder));
            return runs;
        }
        var cuts = cuts();
        for (var cut : cuts) {
            if (!composed.isEmpty() && cut == composedAt) {
                var letters = run(composed);
                letters.setUnderline(true);
                letters.getStyleClass().add("composed");
                runs.add(letters);
            }
            var end = cuts.higher(cut);
            if (end != null) {
                runs.add(styled(cut, end));
            }
        }
        if (content.text().endsWith("\n")) {
            // A line that has no letter yet has no height either.
            runs.add(run(" "));
        }
        return runs;
    }

    private TreeSet<Integer> cuts() {
        var cuts = new TreeSet<Integer>();
        cuts.add(0);
        cuts.add(content.text().length());
        content.marks().forEach(m -> {
            cuts.add(m.from());
            cuts.add(m.to());
        });
        if (!composed.isEmpty()) {
            cuts.add(composedAt);
        }
        return cuts;
    }

    private Text styled(int start, int end) {
        var run = run(content.text().substring(start, end));
        content.marks().stream()
                .filter(m -> m.from() <= start && m.to() >= end)
                .forEach(m -> run.getStyleClass().add(m.style() == MarkStyle.BOLD ? "bold" : "italic"));
        return run;
    }

    private static Text run(String text) {
        var run = new Text(text);
        run.getStyleClass().add("run");
        return run;
    }
}
