package vn.kehoachxa.planfile;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import vn.kehoachxa.problem.ProblemException;

/**
 * Holds JSON from outside against one of our schemas (JSON Schema, draft 2020-12). For any number of threads. A schema refers to itself
 * alone: nothing is loaded for it.
 */
public final class SchemaCheck {

    private static final int MOST_DIGITS = 60;

    private final Schema schema;
    private final Function<String, ? extends ProblemException> refusal;

    private SchemaCheck(Schema schema, Function<String, ? extends ProblemException> refusal) {
        this.schema = schema;
        this.refusal = refusal;
    }

    /**
     * Reads a schema out of the program; takes some tenths of a second the first time.
     *
     * @param owner the class beside which the resource lies
     * @param name of the resource, {@code paper-1.json}
     * @param refusal what is thrown at JSON that does not fit; it is given the place and the rule, which quote nothing of the JSON
     */
    public static SchemaCheck load(Class<?> owner, String name, Function<String, ? extends ProblemException> refusal) {
        try (var resource = owner.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalArgumentException("no schema " + name);
            }
            var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, b -> b
                    .schemaRegistryConfig(SchemaRegistryConfig.builder().failFast(true).build())
                    .schemaLoader(l -> l.block(anything -> true)));
            var schema = registry.getSchema(Json.parse(new String(resource.readAllBytes(), StandardCharsets.UTF_8)));
            schema.initializeValidators();
            return new SchemaCheck(schema, refusal);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Refuses what does not fit, at the first place that does not.
     *
     * @throws ProblemException the one that was given for it
     */
    public void hold(JsonNode json) {
        if (!isMeasured(json)) {
            throw refusal.apply("/: number");
        }
        var errors = schema.validate(json);
        if (!errors.isEmpty()) {
            throw refusal.apply(reason(errors.getFirst()));
        }
    }

    /** No number of ours would fill a line if it were written out; the library takes some of those that would for small ones. */
    private static boolean isMeasured(JsonNode json) {
        if (json.isBigDecimal() && Math.abs((long) json.decimalValue().scale()) > MOST_DIGITS) {
            return false;
        }
        for (var child : json) {
            if (!isMeasured(child)) {
                return false;
            }
        }
        return true;
    }

    /** Names of keys that are not in the schema are left out: who wrote the file chose them. */
    private static String reason(Error error) {
        var place = error.getInstanceLocation().toString();
        var missing = "required".equals(error.getKeyword()) ? " " + error.getProperty() : "";
        return (place.isEmpty() ? "/" : place) + ": " + error.getKeyword() + missing;
    }
}
