package vn.kehoachxa.ui;

import java.lang.reflect.Method;

/** JavaFX does not say when a picture is finished; inside it knows. */
final class Rendering {

    private static final Object COLLECTOR;
    private static final Method WAIT;

    static {
        try {
            var type = Class.forName("com.sun.javafx.tk.quantum.PaintCollector");
            var instance = type.getDeclaredMethod("getInstance");
            instance.setAccessible(true);
            COLLECTOR = instance.invoke(null);
            WAIT = type.getDeclaredMethod("waitForRenderingToComplete");
            WAIT.setAccessible(true);
        } catch (ReflectiveOperationException other) {
            throw new ExceptionInInitializerError(other);
        }
    }

    private Rendering() {}

    /** Waits until what is being painted is finished. */
    static void await() {
        try {
            WAIT.invoke(COLLECTOR);
        } catch (ReflectiveOperationException other) {
            throw new IllegalStateException(other);
        }
    }
}
