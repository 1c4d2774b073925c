package vn.kehoachxa.plan;

import java.util.UUID;

/** Something that a line or a row of the paper stands for, and that is followed beside the text. */
public sealed interface Entry permits Task, Target, BudgetLine, ReportingDuty {

    /** UUIDv7, kept for ever. */
    UUID id();

    /** The line or the row that it stands at. */
    UUID at();
}
