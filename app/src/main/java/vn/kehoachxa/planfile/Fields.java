package vn.kehoachxa.planfile;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import vn.kehoachxa.plan.Coded;
import vn.kehoachxa.plan.Years;

/** The fields of a JSON object, each read as what it must be; anything else is a {@link PlanFileException} that names the field. */
public record Fields(JsonNode node) {

    public Fields {
        if (!node.isObject()) {
            throw PlanFileException.malformed("an object was expected");
        }
    }

    /** The fields of a node. @throws PlanFileException where it is no object */
    public static Fields of(JsonNode node) {
        return new Fields(node);
    }

    /** Whether the field is there and not null. */
    public boolean has(String name) {
        return node.hasNonNull(name);
    }

    /** The text; empty where it is absent or null. */
    public String text(String name) {
        return has(name) ? string(name) : "";
    }

    /** The text, or null where it is absent. */
    public String optional(String name) {
        return has(name) ? string(name) : null;
    }

    /** The text, which must be there. */
    public String required(String name) {
        if (!has(name)) {
            throw PlanFileException.malformed("\"" + name + "\" is missing");
        }
        return string(name);
    }

    private String string(String name) {
        var value = node.get(name);
        if (!value.isTextual()) {
            throw wrong(name);
        }
        return value.textValue();
    }

    /** The whole number, or null where it is absent. */
    public Integer integer(String name) {
        if (!has(name)) {
            return null;
        }
        var value = node.get(name);
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            throw wrong(name);
        }
        return value.intValue();
    }

    /** The whole number; {@code otherwise} where it is absent. */
    public int integer(String name, int otherwise) {
        var value = integer(name);
        return value == null ? otherwise : value;
    }

    /** The number, or null where it is absent. */
    public Double number(String name) {
        if (!has(name)) {
            return null;
        }
        if (!node.get(name).isNumber()) {
            throw wrong(name);
        }
        return node.get(name).doubleValue();
    }

    /** A whole number that must be there. */
    public long whole(String name) {
        if (!has(name) || !node.get(name).isIntegralNumber() || !node.get(name).canConvertToLong()) {
            throw wrong(name);
        }
        return node.get(name).longValue();
    }

    /** A number that must be there, to its last digit. */
    public BigDecimal decimal(String name) {
        if (!has(name) || !node.get(name).isNumber()) {
            throw wrong(name);
        }
        return node.get(name).decimalValue();
    }

    /** Whether it is true; absent is false. */
    public boolean flag(String name) {
        if (!has(name)) {
            return false;
        }
        if (!node.get(name).isBoolean()) {
            throw wrong(name);
        }
        return node.get(name).booleanValue();
    }

    /** The id, which must be there, in the one form that ids are written in. */
    public UUID id(String name) {
        return id(name, required(name));
    }

    /** The id, or null where it is absent. */
    public UUID optionalId(String name) {
        return has(name) ? id(name) : null;
    }

    private static UUID id(String name, String value) {
        try {
            var id = UUID.fromString(value);
            if (id.toString().equals(value)) {
                return id;
            }
        } catch (IllegalArgumentException notAnId) {
            throw PlanFileException.malformed("\"" + name + "\" is no id", notAnId);
        }
        throw PlanFileException.malformed("\"" + name + "\" is no id");
    }

    /** The day ({@code 2026-03-05}), in a year of which papers may speak; null where it is absent. */
    public LocalDate date(String name) {
        if (!has(name)) {
            return null;
        }
        return day(name, string(name));
    }

    /** As {@link #date}, of a day that must be there. */
    public LocalDate requiredDate(String name) {
        return day(name, required(name));
    }

    /** The days of a list; none where it is absent. */
    public List<LocalDate> dates(String name) {
        return texts(name).stream().map(d -> day(name, d)).toList();
    }

    private static LocalDate day(String name, String value) {
        try {
            var day = LocalDate.parse(value);
            if (Years.holds(day)) {
                return day;
            }
        } catch (DateTimeParseException notADay) {
            throw PlanFileException.malformed("\"" + name + "\" is no day", notADay);
        }
        throw PlanFileException.malformed("\"" + name + "\" is no day");
    }

    /** The constant whose code stands there, which must be one. */
    public <E extends Enum<E> & Coded> E code(String name, Class<E> type) {
        return known(name, type, required(name));
    }

    /** As {@link #code(String, Class)}; {@code otherwise} where it is absent. */
    public <E extends Enum<E> & Coded> E code(String name, Class<E> type, E otherwise) {
        return has(name) ? known(name, type, string(name)) : otherwise;
    }

    /** The constants of a list; none where it is absent. */
    public <E extends Enum<E> & Coded> List<E> codes(String name, Class<E> type) {
        return texts(name).stream().map(c -> known(name, type, c)).toList();
    }

    private static <E extends Enum<E> & Coded> E known(String name, Class<E> type, String code) {
        return Coded.find(type, code).orElseThrow(() -> PlanFileException.malformed("\"" + name + "\" is \"" + code + "\""));
    }

    /** The texts of a list; none where it is absent. */
    public List<String> texts(String name) {
        return list(name, n -> {
            if (!n.isTextual()) {
                throw wrong(name);
            }
            return n.textValue();
        });
    }

    /** What {@code fromJson} makes of each item of a list; nothing where it is absent. */
    public <T> List<T> list(String name, Function<JsonNode, T> fromJson) {
        var value = node.get(name);
        if (value != null && !value.isNull() && !value.isArray()) {
            throw wrong(name);
        }
        return Json.list(value, fromJson);
    }

    /** The fields of an object, which must be there. */
    public Fields object(String name) {
        if (!has(name)) {
            throw PlanFileException.malformed("\"" + name + "\" is missing");
        }
        return new Fields(node.get(name));
    }

    private static PlanFileException wrong(String name) {
        return PlanFileException.malformed("\"" + name + "\" is not what it must be");
    }
}
