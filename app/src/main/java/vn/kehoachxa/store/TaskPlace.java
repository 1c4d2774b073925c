package vn.kehoachxa.store;

import java.util.UUID;

/** A task and the paper that it belongs to. */
public record TaskPlace(UUID paper, UUID task) {}
