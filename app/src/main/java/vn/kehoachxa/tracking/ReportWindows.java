package vn.kehoachxa.tracking;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Properties;

/**
 * Which days a report of a period counts (thời gian chốt số liệu), Decree 09/2019/NĐ-CP article 12: windows join without gap or overlap.
 *
 * @param fromDay the first, a day of the month before the period
 * @param toDay the last, a day of the period's last month
 */
public record ReportWindows(int fromDay, int toDay) {

    /** Days that are counted. @param from the first @param to the last */
    public record Window(LocalDate from, LocalDate to) {}

    /** As the decree has it. */
    public static ReportWindows ofDecree() {
        try (var in = ReportWindows.class.getResourceAsStream("/vn/kehoachxa/tracking/report-windows.properties")) {
            return read(in);
        } catch (IOException damagedProgram) {
            throw new UncheckedIOException(damagedProgram);
        }
    }

    private static ReportWindows read(InputStream in) throws IOException {
        var values = new Properties();
        values.load(in);
        return new ReportWindows(Integer.parseInt(values.getProperty("from.day")), Integer.parseInt(values.getProperty("to.day")));
    }

    /** The days that a report of a period counts; days are counted as they are. */
    public Window of(ReportPeriod period) {
        return period.kind() == ReportPeriod.Kind.DAYS
                ? new Window(period.from(), period.to())
                : new Window(
                        YearMonth.from(period.from()).minusMonths(1).atDay(fromDay), YearMonth.from(period.to()).atDay(toDay));
    }
}
