package vn.kehoachxa.plan;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a report reports on.
 *
 * @param period {@code 2026-Q2}, {@code 2026-H1}, {@code 2026}, or {@code from..to}
 * @param from first day of the data window
 * @param to its last day
 */
public record About(UUID plan, int version, String period, LocalDate from, LocalDate to) {}
