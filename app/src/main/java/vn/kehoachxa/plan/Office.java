package vn.kehoachxa.plan;

import java.util.UUID;

/** Whose paper it is. @param name {@code UBND xã Vân Hồ} @param province {@code Sơn La} */
public record Office(UUID id, String name, String province) {

    /** Whether it says which office it is: it does not while its commune is not known. */
    public boolean isNamed() {
        return !name.isBlank() && name.indexOf('…') < 0;
    }

    /** Whether both are called the same, in the same province; a province that is not known is any. Two PCs of an office know each other so. */
    public boolean isNamedLike(Office other) {
        return name.equalsIgnoreCase(other.name) && isInProvinceOf(other);
    }

    /** As {@link #isNamedLike}, whatever the marks: a name that was mended is no other office's. */
    public boolean mayBe(Office other) {
        return Texts.fold(name).equals(Texts.fold(other.name)) && isInProvinceOf(other);
    }

    private boolean isInProvinceOf(Office other) {
        return province.isBlank() || other.province.isBlank() || Texts.fold(province).equals(Texts.fold(other.province));
    }
}
