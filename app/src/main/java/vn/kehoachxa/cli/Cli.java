package vn.kehoachxa.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.problem.ProblemException;
import vn.kehoachxa.problem.UsageException;
import vn.kehoachxa.store.Papers;

/**
 * The command line: finds the verb, runs it, and prints its answer. Status 0 done, 1 could not be done, 2 wrong usage; on failure
 * nothing on standard output and one sentence on standard error.
 */
public final class Cli {

    public static final int DONE = 0;
    public static final int FAILED = 1;
    public static final int WRONG_USAGE = 2;

    private static final String PROGRAM = "kehoachxa";
    private static final Logger LOG = Logger.getLogger(Cli.class.getName());

    private final Services services;
    private final String version;
    private final PrintStream out;
    private final PrintStream err;
    private final List<Verb> verbs = List.of(
            new TemplatesVerb(), new OfficeVerb(), new NewVerb(), new RenewVerb(), new ListVerb(), new ShowVerb(), new EditVerb(),
            new StepVerb("undo", Papers::undo), new StepVerb("redo", Papers::redo), new JournalVerb(), new ExportVerb(), new DemoVerb(),
            new VerifyVerb(), new ImportVerb(), new CiteVerb(), new TimingVerb(), new TasksVerb(), new ProgressVerb(), new ReportVerb(),
            new IssueVerb(), new AmendVerb(), new VersionsVerb(), new DiffVerb(), new RemoveVerb(),
            new RemarksVerb(), new RollupVerb());

    /** @param version of the program */
    public Cli(Services services, String version, PrintStream out, PrintStream err) {
        this.services = services;
        this.version = version;
        this.out = out;
        this.err = err;
    }

    /** Runs one call and gives its exit status. */
    public int run(String... arguments) {
        var asked = List.of(arguments);
        var json = asked.contains("--json");
        var messages = new Messages(language(asked));
        try {
            var status = answered(arguments, json, messages);
            if (out.checkError()) {
                throw new AnswerException();
            }
            return status;
        } catch (ProblemException problem) {
            LOG.log(Level.FINE, "refused", problem);
            err.println(told(problem, arguments));
            return problem instanceof UsageException ? WRONG_USAGE : FAILED;
        } finally {
            out.flush();
            err.flush();
        }
    }

    /** A problem as the one who called is told of it: a sentence in the language of the call, or JSON where that was asked for. */
    public static String told(ProblemException problem, String... arguments) {
        var asked = List.of(arguments);
        var messages = new Messages(language(asked));
        return asked.contains("--json")
                ? error(problem, messages)
                : messages.text("cli.error", messages.what(problem), messages.advice(problem), problem.code());
    }

    private static Locale language(List<String> arguments) {
        var at = arguments.indexOf("--lang");
        return at >= 0 && at + 1 < arguments.size() && arguments.get(at + 1).equals("en") || arguments.contains("--lang=en")
                ? Messages.ENGLISH
                : Messages.VIETNAMESE;
    }

    private int answered(String[] arguments, boolean json, Messages messages) {
        // An argument that begins with @ is what it says, not a file of arguments.
        var line = new CommandLine(root(messages)).setExpandAtFiles(false);
        var parsed = parsed(line, arguments);
        if (parsed.hasMatchedOption("--version")) {
            out.println(PROGRAM + " " + version);
            return DONE;
        }
        if (!parsed.hasSubcommand()) {
            out.print(usage(line, messages));
            return DONE;
        }
        var call = parsed.subcommand();
        if (call.hasMatchedOption("--help")) {
            out.print(usage(call.commandSpec().commandLine(), messages));
            return DONE;
        }
        if (call.hasMatchedOption("--lang") && !Set.of("vi", "en").contains(call.<String>matchedOptionValue("--lang", ""))) {
            throw new UsageException("USAGE-VALUE", "--lang", call.<String>matchedOptionValue("--lang", ""));
        }
        var answer = verb(call).run(new Call(call, services, messages));
        out.print(answer.printed(json));
        return DONE;
    }

    private Verb verb(ParseResult call) {
        return verbs.stream().filter(v -> v.name().equals(call.commandSpec().name())).findFirst().orElseThrow();
    }

    private CommandSpec root(Messages messages) {
        var root = CommandSpec.create().name(PROGRAM);
        root.usageMessage().description(messages.text("cli.description"));
        root.addOption(Arguments.flag("-V", "--version")).addOption(Arguments.flag("-h", "--help"));
        for (var verb : verbs) {
            var spec = CommandSpec.create().name(verb.name());
            spec.usageMessage().description(messages.text("cli.verb." + verb.name()));
            verb.arguments().forEach(spec::add);
            Arguments.common().forEach(spec::add);
            root.addSubcommand(verb.name(), new CommandLine(spec));
        }
        return root;
    }

    private static ParseResult parsed(CommandLine line, String[] arguments) {
        try {
            return line.parseArgs(arguments);
        } catch (UnmatchedArgumentException unknown) {
            var first = unknown.getUnmatched().getFirst();
            throw unknown.getCommandLine() == line && !first.startsWith("-")
                    ? new UsageException(unknown, "USAGE-VERB", first, String.join(", ", line.getSubcommands().keySet()))
                    : new UsageException(unknown, "USAGE-UNKNOWN", first);
        } catch (OverwrittenOptionException twice) {
            throw new UsageException(twice, "USAGE-TWICE", name(twice.getOverwritten()));
        } catch (MissingParameterException missing) {
            var names = missing.getMissing().stream().map(Cli::name).collect(Collectors.joining(", "));
            throw new UsageException(missing, "USAGE-REQUIRED", names);
        } catch (ParameterException wrong) {
            // A flag with a value: picocli names it only in its own, English, sentence.
            var valued = Stream.of(arguments).filter(a -> a.startsWith("-") && a.contains("=")).findFirst();
            throw new UsageException(wrong, "USAGE-UNKNOWN", valued.orElse(String.join(" ", arguments)));
        }
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String usage(CommandLine line, Messages messages) {
        return new Usage(line.getCommandSpec(), messages).text();
    }

    private static String error(ProblemException problem, Messages messages) {
        return Json.line(Json.object().set("error", Json.object()
                .put("code", problem.code())
                .put("message", messages.what(problem))
                .put("advice", messages.advice(problem))));
    }
}
