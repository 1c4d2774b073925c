package vn.kehoachxa.plan;

/**
 * The foot beside the recipients.
 *
 * @param archive what stands after "Lưu:", {@code VT, VHXH}
 * @param drafter the drafter's initials; may be empty
 * @param copies how many are printed, or null
 */
public record Foot(String archive, String drafter, Integer copies, Signature signature) {

    public Foot {
        archive = Texts.clean(archive);
        drafter = Texts.clean(drafter);
        if (copies != null && (copies < 1 || copies > 99_999)) {
            throw new IllegalArgumentException(copies + " copies");
        }
    }
}
