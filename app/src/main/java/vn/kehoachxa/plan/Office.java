package vn.kehoachxa.plan;

import java.util.UUID;

/** Whose paper it is. @param name {@code UBND xã Vân Hồ} @param province {@code Sơn La} */
public record Office(UUID id, String name, String province) {}
