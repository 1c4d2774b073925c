package vn.kehoachxa.document.word;

import java.util.Set;
import vn.kehoachxa.document.Decree30;

/**
 * What a style looks like. Lengths in points.
 *
 * @param line the exact height of a line, or 0 where it follows from the letters
 * @param outline the level in Word's navigation pane from 0, or -1
 */
record Look(double size, Align align, Set<Trait> traits, double before, double after, double line, int outline) {

    /** Where the lines of a paragraph stand. */
    enum Align {
        LEFT("left"),
        CENTER("center"),
        RIGHT("right"),
        /** Justified. */
        BOTH("both");

        private final String id;

        Align(String id) {
            this.id = id;
        }

        /** What Word calls it. */
        String id() {
            return id;
        }
    }

    /** What a style has or has not. */
    enum Trait {
        BOLD,
        ITALIC,
        RED,
        /** The first line is indented. */
        INDENTED,
        /** Stands on the same page as what follows. */
        KEEP_NEXT
    }

    /** How far Times rises above its base line, as a part of its size. */
    static final double ASCENT = 0.891;

    Look {
        traits = Set.copyOf(traits);
    }

    static Look left(double size, Trait... traits) {
        return new Look(size, Align.LEFT, Set.of(traits), 0, 0, 0, -1);
    }

    static Look centred(double size, Trait... traits) {
        return new Look(size, Align.CENTER, Set.of(traits), 0, 0, 0, -1);
    }

    /** Justified, with space below (Decree 30/2020, annex I, II.6.e). */
    static Look body(Trait... traits) {
        return new Look(Decree30.BODY_SIZE, Align.BOTH, Set.of(traits), 0, Decree30.PARAGRAPH_GAP, 0, -1);
    }

    Look spaced(double newBefore, double newAfter) {
        return new Look(size, align, traits, newBefore, newAfter, line, outline);
    }

    Look exactly(double points) {
        return new Look(size, align, traits, before, after, points, outline);
    }

    Look outlined(int level) {
        return new Look(size, align, traits, before, after, line, level);
    }

    boolean has(Trait trait) {
        return traits.contains(trait);
    }
}
