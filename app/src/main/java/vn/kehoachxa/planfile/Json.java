package vn.kehoachxa.planfile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** JSON trees as text and back. Keys keep their order; the text ends with a line break. */
public final class Json {

    private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(false);
    /** A tree takes up to 50 bytes for each; a paper of 5,000 rows that are all tasks has 400,000. */
    private static final long MOST_TOKENS = 2_000_000;

    private static final ObjectMapper MAPPER = mapper(StreamReadConstraints.DEFAULT_MAX_TOKEN_COUNT);
    private static final ObjectMapper FOREIGN = mapper(MOST_TOKENS);
    private static final ObjectWriter PRETTY = MAPPER.writer(new DefaultPrettyPrinter()
            .withSeparators(Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private Json() {}

    private static ObjectMapper mapper(long mostTokens) {
        return new ObjectMapper(JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(64)
                        .maxStringLength(4_000_000)
                        .maxNumberLength(40)
                        .maxTokenCount(mostTokens)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build()).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    }

    public static ObjectNode object() {
        return NODES.objectNode();
    }

    public static ArrayNode array() {
        return NODES.arrayNode();
    }

    /** An array of what {@code toJson} makes of each item. */
    public static <T> ArrayNode array(Iterable<T> items, Function<T, JsonNode> toJson) {
        var array = array();
        items.forEach(i -> array.add(toJson.apply(i)));
        return array;
    }

    /** An array of texts. */
    public static ArrayNode texts(Iterable<String> items) {
        var array = array();
        items.forEach(array::add);
        return array;
    }

    /** The canonical text: two spaces a level, LF, a line break at the end. */
    public static String text(JsonNode node) {
        return written(PRETTY, node) + "\n";
    }

    /** The text on one line, without a line break. */
    public static String line(JsonNode node) {
        return written(MAPPER.writer(), node);
    }

    private static String written(ObjectWriter writer, JsonNode node) {
        try {
            return writer.writeValueAsString(node);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * The tree that a text stands for. A byte order mark is passed over.
     *
     * @throws PlanFileException where it is no JSON, nested too deep, a key stands twice, or something follows it
     */
    public static JsonNode parse(String text) {
        try {
            var node = MAPPER.readTree(text.startsWith("\ufeff") ? text.substring(1) : text);
            if (node == null || node.isMissingNode()) {
                throw PlanFileException.malformed("empty");
            }
            return node;
        } catch (JsonProcessingException notJson) {
            throw PlanFileException.malformed(notJson.getOriginalMessage(), notJson);
        }
    }

    /**
     * As {@link #parse(String)}, of bytes that came from outside; also refuses a tree that would take far more memory than its text.
     *
     * @param utf8 at most as long as the caller has room for
     */
    public static JsonNode parse(byte[] utf8) {
        try {
            var node = FOREIGN.readTree(utf8);
            if (node == null || node.isMissingNode()) {
                throw PlanFileException.malformed("empty");
            }
            return node;
        } catch (JsonProcessingException notJson) {
            throw PlanFileException.malformed(notJson.getOriginalMessage(), notJson);
        } catch (IOException notText) {
            throw PlanFileException.malformed("no UTF-8", notText);
        }
    }

    /** What {@code fromJson} makes of each item of an array; nothing for an absent one. */
    static <T> List<T> list(JsonNode node, Function<JsonNode, T> fromJson) {
        if (node == null || node.isNull() || node.isMissingNode()) {
            return List.of();
        }
        if (!node.isArray()) {
            throw PlanFileException.malformed("an array was expected");
        }
        return StreamSupport.stream(node.spliterator(), false).map(fromJson).toList();
    }
}
