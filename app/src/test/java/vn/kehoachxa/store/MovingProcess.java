package vn.kehoachxa.store;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** A process of its own that moves data and ends in the middle, without closing anything. Arguments: from, to, pointer, at which step. */
final class MovingProcess {

    static final int KILLED = 77;

    private MovingProcess() {}

    public static void main(String[] arguments) {
        var from = Path.of(arguments[0]);
        var steps = new AtomicInteger();
        var last = Integer.parseInt(arguments[3]);
        DataMove.prepared(from, Path.of(arguments[1]), new DataHome(from, Path.of(arguments[2]))).run((done, all) -> {
            if (steps.incrementAndGet() == last) {
                Runtime.getRuntime().halt(KILLED);
            }
            return true;
        });
    }
}
