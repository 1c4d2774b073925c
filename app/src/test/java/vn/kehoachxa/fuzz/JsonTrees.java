package vn.kehoachxa.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Changes JSON as a tree: what comes out is mostly JSON still, and says something else. */
final class JsonTrees implements Mutator {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    @Override
    public byte[] mutate(byte[] file, Dice dice) {
        JsonNode tree;
        try {
            tree = JSON.readTree(file);
        } catch (IOException | StackOverflowError noJson) {
            return file;
        }
        if (!(tree instanceof ContainerNode<?> root)) {
            return file;
        }
        for (var n = 1 + dice.small(4); n > 0; n--) {
            once(root, dice);
        }
        return text(root, dice).getBytes(StandardCharsets.UTF_8);
    }

    private static void once(ContainerNode<?> root, Dice dice) {
        var all = new ArrayList<ContainerNode<?>>();
        gather(root, all);
        switch (dice.of(all)) {
            case ObjectNode object when !object.isEmpty() -> object(object, all, dice);
            case ArrayNode array -> array(array, all, dice);
            default -> {
                // An empty object has nothing to change.
            }
        }
    }

    private static void gather(ContainerNode<?> node, List<ContainerNode<?>> all) {
        all.add(node);
        node.forEach(n -> {
            if (n instanceof ContainerNode<?> inner) {
                gather(inner, all);
            }
        });
    }

    private static void object(ObjectNode object, List<ContainerNode<?>> all, Dice dice) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        var name = dice.of(names);
        switch (dice.below(7)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(dice.once(2) ? Strings.odd(dice) : dice.of(names) + "2", object.get(name).deepCopy());
            case 2 -> object.set(name, object.get(dice.of(names)).deepCopy());
            case 3 -> object.set(name, dice.of(all).deepCopy());
            default -> object.set(name, other(object.get(name), dice));
        }
    }

    private static void array(ArrayNode array, List<ContainerNode<?>> all, Dice dice) {
        if (array.isEmpty()) {
            array.add(dice.once(2) ? dice.of(all).deepCopy() : other(null, dice));
            return;
        }
        var at = dice.below(array.size());
        switch (dice.below(7)) {
            case 0 -> array.remove(at);
            case 1 -> array.insert(dice.below(array.size() + 1), array.get(at).deepCopy());
            case 2 -> array.set(at, array.get(dice.below(array.size())).deepCopy());
            case 3 -> array.add(dice.of(all).deepCopy());
            case 4 -> {
                var item = array.get(at);
                for (var n = dice.small(300); n > 0; n--) {
                    array.add(item);
                }
            }
            default -> array.set(at, other(array.get(at), dice));
        }
    }

    /** Something else in the place of a value. */
    private static JsonNode other(JsonNode value, Dice dice) {
        return switch (dice.below(10)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(dice.once(2));
            case 2, 3 -> NODES.rawValueNode(new RawValue(Strings.number(dice)));
            case 4 -> NODES.arrayNode().add(value);
            case 5 -> NODES.objectNode().set("text", value);
            case 6 -> NODES.rawValueNode(new RawValue(nested(1 + dice.small(dice.once(5) ? 20_000 : 80))));
            case 7 -> NODES.textNode(value != null && value.isTextual() ? near(value.textValue(), dice) : Strings.odd(dice));
            default -> NODES.textNode(Strings.odd(dice));
        };
    }

    /** A text that differs a little. */
    private static String near(String text, Dice dice) {
        var at = text.isEmpty() ? 0 : dice.below(text.length());
        return text.substring(0, at) + (dice.once(2) ? "" : Strings.odd(dice)) + text.substring(Math.min(text.length(), at + dice.below(3)));
    }

    private static String nested(int deep) {
        return deep % 2 == 0 ? "[".repeat(deep) + "]".repeat(deep) : "{\"a\":".repeat(deep) + "1" + "}".repeat(deep);
    }

    /** With a key twice, or something behind it, at times. */
    private static String text(JsonNode root, Dice dice) {
        try {
            var text = JSON.writeValueAsString(root);
            if (dice.once(40)) {
                var at = text.indexOf('{', dice.below(text.length()));
                return at < 0 ? text + text : text.substring(0, at + 1) + "\"id\":1,\"id\":2," + text.substring(at + 1);
            }
            return text;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
