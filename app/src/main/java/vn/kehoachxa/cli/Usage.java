package vn.kehoachxa.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import vn.kehoachxa.lang.Messages;

/** What {@code --help} prints, in the language of the call. */
final class Usage {

    private static final int COLUMN = 26;

    private final CommandSpec command;
    private final Messages messages;

    Usage(CommandSpec command, Messages messages) {
        this.command = command;
        this.messages = messages;
    }

    String text() {
        var lines = new ArrayList<String>();
        var verbs = command.subcommands();
        lines.add(messages.text("cli.usage", command.qualifiedName() + (verbs.isEmpty() ? parameters() : " …")));
        lines.add(String.join("\n", command.usageMessage().description()));
        if (!verbs.isEmpty()) {
            lines.add("\n" + messages.text("cli.usage.verbs"));
            verbs.forEach((name, verb) -> lines.add(row(name, verb.getCommandSpec().usageMessage().description()[0])));
        }
        var arguments = new ArrayList<ArgSpec>(command.positionalParameters());
        arguments.addAll(command.options());
        lines.add("\n" + messages.text("cli.usage.options"));
        arguments.forEach(a -> lines.add(row(name(a), messages.text(a.descriptionKey()))));
        return lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    private String parameters() {
        return command.positionalParameters().stream()
                .map(p -> p.required() ? " " + p.paramLabel() : " [" + p.paramLabel() + "]")
                .collect(Collectors.joining());
    }

    private static String name(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option)) {
            return argument.paramLabel();
        }
        var names = option.negatable() ? option.longestName().replaceFirst("--", "--[no-]") : String.join(", ", List.of(option.names()));
        return option.arity().max() == 0 ? names : names + " " + option.paramLabel();
    }

    private static String row(String name, String description) {
        return "  " + (name.length() < COLUMN ? name + " ".repeat(COLUMN - name.length()) : name + "\n" + " ".repeat(COLUMN + 2)) + description;
    }
}
