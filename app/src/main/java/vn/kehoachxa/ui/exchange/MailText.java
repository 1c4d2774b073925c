package vn.kehoachxa.ui.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Contact;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.store.SentFile;

/**
 * The mail with which a file goes to the province, in the words that offices use. It is always in Vietnamese.
 *
 * @param body lines parted by LF
 */
public record MailText(String subject, String body) {

    /** The longest address that Windows hands over to a mail program. */
    private static final int LONGEST_ADDRESS = 2_000;

    /** @param office whose file it is @param contact whom to ask about it */
    static MailText of(SentFile file, String office, Contact contact) {
        var messages = new Messages(Messages.VIETNAMESE);
        var words = new SentWords(messages);
        var kind = words.kind(file);
        var lines = new ArrayList<String>();
        lines.add(messages.text("mail.greeting"));
        lines.add("");
        lines.add(messages.text(file.state() == PaperState.DRAFT ? "mail.sends.draft" : "mail.sends", office, kind, file.subject()));
        lines.add("");
        lines.add(messages.text("mail.attached", file.name(), FileSize.words(file.size())));
        lines.add(messages.text("mail.hash", file.sha256()));
        lines.add(messages.text("mail.content"));
        lines.add("");
        lines.addAll(contact(contact, messages));
        lines.add(messages.text("mail.end", office));
        return new MailText(messages.text("mail.subject", office, kind, file.subject()), String.join("\n", lines));
    }

    private static List<String> contact(Contact contact, Messages messages) {
        var known = Stream.of(
                        contact.name(), contact.phone().isEmpty() ? "" : messages.text("mail.phone", contact.phone()),
                        contact.email().isEmpty() ? "" : messages.text("mail.email", contact.email()))
                .filter(t -> !t.isEmpty())
                .collect(Collectors.joining(", "));
        return known.isEmpty() ? List.of() : List.of(messages.text("mail.contact", known), "");
    }

    /** Subject and body as one text, to be copied. */
    String whole() {
        return subject + "\n\n" + body;
    }

    /**
     * The address that opens a mail program with this mail, without an addressee. A text that is too long for that is left out: the short one
     * says that it is to be pasted.
     */
    String address() {
        var whole = address(body);
        return whole.length() <= LONGEST_ADDRESS ? whole : address(new Messages(Messages.VIETNAMESE).text("mail.paste"));
    }

    private String address(String text) {
        return "mailto:?subject=" + encoded(subject) + "&body=" + encoded(text.replace("\n", "\r\n"));
    }

    /** As RFC 6068 wants it: everything but letters, digits and a few signs as bytes of UTF-8; a space is no plus sign. */
    private static String encoded(String text) {
        var out = new StringBuilder();
        for (var b : text.getBytes(StandardCharsets.UTF_8)) {
            var c = (char) (b & 0xff);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0)) {
                out.append(c);
            } else {
                out.append('%').append(String.format("%02X", (int) c));
            }
        }
        return out.toString();
    }
}
