package vn.kehoachxa.plan;

import java.util.List;
import java.util.UUID;

/**
 * What the program knows of the office, asked once and put into every new paper.
 *
 * @param commune with its kind in front, {@code xã Vân Hồ}; empty while not known
 * @param province {@code Sơn La}, without its kind; empty while not known
 * @param place for place and date, {@code Vân Hồ}
 * @param parent the superior body's name; empty for a commune
 * @param symbol of a plan, {@code KH-UBND}
 * @param recipients without the archive's line
 * @param archive what stands after "Lưu:"
 * @param signature who signs
 * @param bases the acts on which its plans rest
 * @param reportDay before which day of a quarter's last month the units report, 1 to 28
 */
public record OfficeProfile(
        UUID id, String commune, String province, String place, String parent, String symbol, List<Unit> units,
        List<String> recipients, String archive, Signature signature, List<LegalBasis> bases, int reportDay) {

    public OfficeProfile {
        units = List.copyOf(units);
        recipients = recipients.stream().map(Texts::oneLine).toList();
        bases = List.copyOf(bases);
        if (reportDay < 1 || reportDay > 28) {
            throw new IllegalArgumentException("day " + reportDay);
        }
    }

    /** {@code UBND xã Vân Hồ}; {@code UBND xã …} while the commune is not known. */
    public Office office() {
        return new Office(id, "UBND " + (commune.isEmpty() ? "xã …" : commune), province);
    }
}
