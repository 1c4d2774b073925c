package vn.kehoachxa.template;

import java.util.Locale;
import java.util.Set;
import vn.kehoachxa.plan.Texts;

/** Names of communes and provinces with and without the word for their kind. */
public final class PlaceNames {

    private static final String[] COMMUNE_KINDS = {"xã", "phường", "đặc khu"};
    private static final String[] PROVINCE_KINDS = {"tỉnh", "thành phố"};
    /** The six cities under central government since 01/7/2025 (Resolution 202/2025/QH15), folded. */
    private static final Set<String> CITIES = Set.of("ha noi", "hai phong", "hue", "da nang", "ho chi minh", "can tho");
    /** Communes whose names begin as a kind without its marks does. */
    private static final Set<String> NAMES_LIKE_KINDS = Set.of("xa dung");

    private PlaceNames() {}

    /**
     * {@code Vân Hồ}, {@code Xã Vân Hồ}, {@code xa Vân Hồ} as {@code xã Vân Hồ}; a name without a kind is a xã's. The name stays as it is
     * written, with or without marks.
     */
    public static String commune(String written) {
        var name = Texts.oneLine(written);
        return name.isEmpty() ? "" : kind(name, COMMUNE_KINDS, "xã") + " " + bare(name, COMMUNE_KINDS);
    }

    /** {@code xã}, {@code phường} or {@code đặc khu}; {@code xã} for an empty name. */
    public static String communeKind(String commune) {
        return kind(commune, COMMUNE_KINDS, "xã");
    }

    /** The name without its kind: {@code Vân Hồ}. */
    public static String communeName(String commune) {
        return bare(commune, COMMUNE_KINDS);
    }

    /** {@code tỉnh Sơn La}, {@code Sơn La} as {@code Sơn La}. */
    public static String province(String written) {
        return bare(Texts.oneLine(written), PROVINCE_KINDS);
    }

    /** {@code Sơn La} as {@code tỉnh Sơn La}, {@code Huế} as {@code thành phố Huế}; empty for an empty name. */
    public static String provinceInFull(String province) {
        if (province.isEmpty()) {
            return "";
        }
        var kind = CITIES.contains(Texts.fold(province)) ? "thành phố" : "tỉnh";
        // Named after a person, the word for the kind is part of the name (Decree 30/2020, annex II, III.1.c).
        return Texts.fold(province).equals("ho chi minh") ? "Thành phố " + province : kind + " " + province;
    }

    private static String kind(String name, String[] kinds, String otherwise) {
        for (var kind : kinds) {
            if (startsWith(name, kind)) {
                return kind;
            }
        }
        return otherwise;
    }

    private static String bare(String name, String[] kinds) {
        for (var kind : kinds) {
            if (startsWith(name, kind)) {
                return name.substring(kind.length() + 1).strip();
            }
        }
        return name;
    }

    /** Other marks than those of the kind make another word: {@code Phượng Dực} and {@code Xà Phiên} are names. */
    private static boolean startsWith(String name, String kind) {
        var lower = name.toLowerCase(Locale.ROOT);
        var isName = NAMES_LIKE_KINDS.contains(lower) && Character.isUpperCase(name.charAt(0));
        return lower.startsWith(kind + " ") || !isName && lower.startsWith(Texts.fold(kind) + " ");
    }
}
