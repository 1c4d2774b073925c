package vn.kehoachxa.exchange;

import java.util.Optional;
import vn.kehoachxa.plan.Office;
import vn.kehoachxa.plan.OfficeProfile;

/** What becomes of a paper that came with its data. */
public enum Custody {
    /** It is here: what came is compared with it. */
    HERE,
    /** The office's own, from another PC or from before: it is taken in as it is. */
    OWN,
    /** Another office's: it is kept to be read. */
    OTHERS;

    /**
     * Decides by whose paper it says to be. An id and a name that are known both must fit each other: whoever changes one of them in a file
     * does not get into the papers of this office by it.
     *
     * @param sender whose paper it is, as it says
     * @param profile the office of this PC, which may not know yet who it is
     * @param here whose paper the one with the same id is that is here; empty where there is none
     * @throws ExchangeException {@code EXCHANGE-OFFICE-CLAIMED} where it claims another office's id, or another office's paper
     */
    public static Custody of(Office sender, OfficeProfile profile, Optional<Office> here) {
        if (here.isPresent()) {
            require(isSame(sender, here.get()), sender, here.get());
            return HERE;
        }
        var ours = profile.office();
        if (sender.id().equals(ours.id())) {
            require(isSame(sender, ours), sender, ours);
            return OWN;
        }
        return profile.isOther(sender) ? OTHERS : OWN;
    }

    private static boolean isSame(Office one, Office other) {
        var named = one.isNamed() && other.isNamed();
        return one.id().equals(other.id()) ? !named || one.mayBe(other) : named && one.isNamedLike(other);
    }

    private static void require(boolean same, Office sender, Office ours) {
        if (!same) {
            throw ExchangeException.claimed(sender, ours);
        }
    }
}
