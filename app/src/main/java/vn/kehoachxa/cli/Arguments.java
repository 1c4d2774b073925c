package vn.kehoachxa.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The forms that options and parameters take here. Their descriptions stand in the bundle. */
final class Arguments {

    private Arguments() {}

    /** {@code --name LABEL} */
    static OptionSpec option(String name, String label) {
        return option(name, label, "cli.option" + name.substring(1));
    }

    /** @param key of what it means for this verb */
    static OptionSpec option(String name, String label, String key) {
        return OptionSpec.builder(name).type(String.class).arity("1").paramLabel(label).descriptionKey(key).build();
    }

    /** {@code --name} */
    static OptionSpec flag(String... names) {
        return OptionSpec.builder(names)
                .type(boolean.class)
                .arity("0")
                // Who asks for help need not give what the verb requires.
                .usageHelp(List.of(names).contains("--help"))
                .descriptionKey("cli.option" + names[names.length - 1].substring(1))
                .build();
    }

    /** {@code --name} or {@code --no-name}. */
    static OptionSpec choice(String name) {
        return OptionSpec.builder(name)
                .type(Boolean.class)
                .arity("0")
                .negatable(true)
                .descriptionKey("cli.option" + name.substring(1))
                .build();
    }

    /** {@code --name LABEL}, as often as wanted. */
    static OptionSpec many(String name, String label) {
        return many(name, label, "cli.option" + name.substring(1));
    }

    /** @param key of what it means for this verb */
    static OptionSpec many(String name, String label, String key) {
        return OptionSpec.builder(name)
                .type(ArrayList.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .paramLabel(label)
                .descriptionKey(key)
                .build();
    }

    static PositionalParamSpec parameter(String label, boolean required) {
        return parameter(label, required, 0);
    }

    /** @param index its place among the parameters, from 0 */
    static PositionalParamSpec parameter(String label, boolean required, int index) {
        return PositionalParamSpec.builder()
                .index(Integer.toString(index))
                .type(String.class)
                .arity(required ? "1" : "0..1")
                .required(required)
                .paramLabel(label)
                .descriptionKey("cli.parameter." + label)
                .build();
    }

    /** What every verb takes. */
    static List<OptionSpec> common() {
        return List.of(option("--data", "DIR"), flag("--json"), option("--today", "D"), option("--lang", "vi|en"), flag("-h", "--help"));
    }
}
