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
 * @param registers what it writes again and again
 */
public record OfficeProfile(
        UUID id, String commune, String province, String place, String parent, String symbol, List<Unit> units,
        List<String> recipients, String archive, Signature signature, List<LegalBasis> bases, int reportDay, Registers registers) {

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

    /**
     * Whether a paper of this office is another's, here only to be read. A PC whose office has not said yet who it is takes every paper
     * for its own, and two PCs of one office know each other by its name: communes of two provinces may have the same.
     */
    public boolean isOther(Office office) {
        return !commune.isEmpty() && !office.id().equals(id) && !office.isNamedLike(office());
    }

    public OfficeProfile withCommune(String value) {
        return new OfficeProfile(id, value, province, place, parent, symbol, units, recipients, archive, signature, bases, reportDay, registers);
    }

    public OfficeProfile withProvince(String value) {
        return new OfficeProfile(id, commune, value, place, parent, symbol, units, recipients, archive, signature, bases, reportDay, registers);
    }

    public OfficeProfile withPlace(String value) {
        return new OfficeProfile(id, commune, province, value, parent, symbol, units, recipients, archive, signature, bases, reportDay, registers);
    }

    public OfficeProfile withParent(String value) {
        return new OfficeProfile(id, commune, province, place, value, symbol, units, recipients, archive, signature, bases, reportDay, registers);
    }

    public OfficeProfile withSymbol(String value) {
        return new OfficeProfile(id, commune, province, place, parent, value, units, recipients, archive, signature, bases, reportDay, registers);
    }

    public OfficeProfile withUnits(List<Unit> value) {
        return new OfficeProfile(id, commune, province, place, parent, symbol, value, recipients, archive, signature, bases, reportDay, registers);
    }

    public OfficeProfile withRecipients(List<String> value) {
        return new OfficeProfile(id, commune, province, place, parent, symbol, units, value, archive, signature, bases, reportDay, registers);
    }

    public OfficeProfile withArchive(String value) {
        return new OfficeProfile(id, commune, province, place, parent, symbol, units, recipients, value, signature, bases, reportDay, registers);
    }

    public OfficeProfile withSignature(Signature value) {
        return new OfficeProfile(id, commune, province, place, parent, symbol, units, recipients, archive, value, bases, reportDay, registers);
    }

    public OfficeProfile withBases(List<LegalBasis> value) {
        return new OfficeProfile(id, commune, province, place, parent, symbol, units, recipients, archive, signature, value, reportDay, registers);
    }

    public OfficeProfile withReportDay(int value) {
        return new OfficeProfile(id, commune, province, place, parent, symbol, units, recipients, archive, signature, bases, value, registers);
    }

    public OfficeProfile withRegisters(Registers value) {
        return new OfficeProfile(id, commune, province, place, parent, symbol, units, recipients, archive, signature, bases, reportDay, value);
    }
}
