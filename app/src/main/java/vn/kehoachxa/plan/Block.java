package vn.kehoachxa.plan;

import java.util.UUID;

/** What a body or an appendix is made of: a line or a table. */
public sealed interface Block permits Line, Table {

    /** UUIDv7, kept through every edit, move, issue and export. */
    UUID id();
}
