package vn.kehoachxa.ui.shell;

/** A room of the program, an entry of the rail, in its order. */
public enum Room {
    TODAY("rail.today"),
    PLANS("rail.plans"),
    TASKS("rail.tasks"),
    REPORTS("rail.reports"),
    EXCHANGE("rail.exchange"),
    REGISTERS("rail.registers"),
    SETTINGS("rail.settings");

    private final String key;

    Room(String key) {
        this.key = key;
    }

    /** The key of its name. */
    public String key() {
        return key;
    }
}
