package vn.kehoachxa.ui.registers;

import java.util.List;
import vn.kehoachxa.plan.OfficeProfile;

/** A register that is kept in the profile of the office. */
interface OfficeRegister<T> extends Register<T> {

    List<T> of(OfficeProfile office);

    OfficeProfile with(OfficeProfile office, List<T> items);
}
