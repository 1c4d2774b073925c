package vn.kehoachxa.plan;

/** A unit of the office. @param name {@code Phòng Văn hóa - Xã hội} @param shortName {@code VHXH} */
public record Unit(String name, String shortName) {

    public Unit {
        name = Texts.oneLine(name);
        shortName = Texts.oneLine(shortName);
    }
}
