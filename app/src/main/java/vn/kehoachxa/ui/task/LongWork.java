package vn.kehoachxa.ui.task;

/** Work that says how far it is. */
@FunctionalInterface
public interface LongWork<T> {

    T run(Steps steps) throws Exception;
}
