package vn.kehoachxa.ui;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;

/** What is alive in this process. */
final class Heap {

    private Heap() {}

    /** How many bytes the living objects of one class have together. */
    static long used(Class<?> type) {
        try {
            var histogram = (String) ManagementFactory.getPlatformMBeanServer().invoke(
                    new ObjectName("com.sun.management:type=DiagnosticCommand"), "gcClassHistogram",
                    new Object[] {new String[] {}}, new String[] {String[].class.getName()});
            return histogram.lines()
                    .map(l -> l.strip().split("\\s+"))
                    .filter(w -> w.length >= 4 && w[3].equals(type.getName()))
                    .mapToLong(w -> Long.parseLong(w[2]))
                    .sum();
        } catch (JMException unknown) {
            throw new IllegalStateException(unknown);
        }
    }
}
