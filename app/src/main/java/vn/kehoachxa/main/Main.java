package vn.kehoachxa.main;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.kehoachxa.cli.Cli;

/** Starts the program: a verb of the command line, or the window. */
public final class Main {

    private static final Logger LOG = Logger.getLogger(Main.class.getName());

    private Main() {}

    public static void main(String[] arguments) {
        Logging.quiet();
        // Text is UTF-8 in and out whatever the locale.
        var out = stream(FileDescriptor.out);
        var err = stream(FileDescriptor.err);
        var wiring = new Wiring();
        var services = wiring.services();
        Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> unexpected(wiring.home().usual(), fault, err, arguments));
        var cli = new Cli(services, wiring.version(), out, err);
        switch (Start.of(arguments, Window.isPossible(System.getProperty("os.name", ""), System.getenv()))) {
            case Start.Verb() -> System.exit(cli.run(arguments));
            case Start.OnData(var folder) -> {
                var window = new Window(services, wiring.pages(), wiring.printer());
                if (folder == null) {
                    window.open(wiring.home());
                } else {
                    window.open(folder);
                }
            }
            case Start.Sample(var folder) -> {
                var status = cli.run("demo", folder.toString());
                if (status != Cli.DONE) {
                    System.exit(status);
                }
                new Window(services, wiring.pages(), wiring.printer()).open(folder);
            }
            case Start.NoScreen() -> {
                err.println(Cli.told(new NoScreenException()));
                err.flush();
                System.exit(Cli.FAILED);
            }
        }
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    private static void unexpected(Path folder, Throwable fault, PrintStream err, String... arguments) {
        var problem = new UnexpectedException(Logging.toFile(folder), fault);
        LOG.log(Level.SEVERE, "unexpected", fault);
        err.println(Cli.told(problem, arguments));
        err.flush();
        // The handler ends the thread; the status says that the work was not done.
        Runtime.getRuntime().halt(Cli.FAILED);
    }
}
