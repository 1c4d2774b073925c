package vn.kehoachxa.main;

import java.awt.Desktop;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import vn.kehoachxa.problem.ProblemException;
import vn.kehoachxa.ui.exchange.MailProgram;

/** The mail program that the system starts for addresses that begin with {@code mailto:}. */
final class SystemMail implements MailProgram {

    /** In seconds: a system that does not answer has none. */
    private static final int PATIENCE = 5;

    /** The mail program could not be started. */
    static final class MailException extends ProblemException {

        private static final long serialVersionUID = 1L;

        MailException(Throwable cause) {
            super("MAIL-OPEN", cause);
        }
    }

    private final String system;

    /** @param system the name of the operating system */
    SystemMail(String system) {
        this.system = system.toLowerCase(Locale.ROOT);
    }

    /** Desktops say that they can open mails whether or not somebody set a program up: what is registered is looked up. */
    @Override
    public boolean isThere() {
        if (system.startsWith("mac")) {
            return true;
        }
        return system.startsWith("windows")
                ? answers(List.of("reg", "query", "HKEY_CLASSES_ROOT\\mailto\\shell\\open\\command"), false)
                        || answers(List.of("reg", "query", "HKCU\\Software\\Microsoft\\Windows\\Shell\\Associations\\UrlAssociations\\mailto\\UserChoice"), false)
                : answers(List.of("xdg-settings", "get", "default-url-scheme-handler", "mailto"), true);
    }

    /** Whether a command ends well. @param says whether it must say something too */
    private static boolean answers(List<String> command, boolean says) {
        try {
            var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.waitFor(PATIENCE, TimeUnit.SECONDS) && process.exitValue() == 0 && (!says || !said.isEmpty());
        } catch (IOException none) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void write(String address) {
        try {
            if (system.startsWith("windows") || system.startsWith("mac")) {
                Desktop.getDesktop().mail(URI.create(address));
            } else {
                new ProcessBuilder("xdg-open", address)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
            }
        } catch (IOException | UnsupportedOperationException none) {
            throw new MailException(none);
        }
    }
}
