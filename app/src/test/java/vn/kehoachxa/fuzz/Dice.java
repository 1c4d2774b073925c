package vn.kehoachxa.fuzz;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that is the same for the same input of the same run. */
final class Dice {

    private static final long STEP = 0x9e37_79b9_7f4a_7c15L;

    private final SplittableRandom random;

    /** @param run the seed of the run @param input its number there */
    Dice(long run, long input) {
        this.random = new SplittableRandom(run * STEP ^ Long.rotateLeft(input * STEP, 23));
    }

    /** From 0 to below the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Below the bound, small ones more often. */
    int small(int bound) {
        return random.nextInt(1 + random.nextInt(bound));
    }

    long any() {
        return random.nextLong();
    }

    /** Once in so many times. */
    boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
