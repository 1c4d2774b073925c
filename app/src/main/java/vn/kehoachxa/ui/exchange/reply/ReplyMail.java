package vn.kehoachxa.ui.exchange.reply;

import java.util.ArrayList;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.settings.ProfileValues;

/** The mail with which an answer goes out, always in Vietnamese. What is remarked stands in it too, for who has no program at hand. */
final class ReplyMail {

    private ReplyMail() {}

    /** Subject and body as one text. */
    static String of(ReplyDraft.Written written, ReplyDraft draft) {
        var messages = new Messages(Messages.VIETNAMESE);
        var answer = written.answer();
        var words = new DeliveryWords(draft.delivery(), messages);
        var lines = new ArrayList<String>();
        lines.add(messages.text(answer.accepted() ? "reply.mail.subject.accepted" : "reply.mail.subject.returned", words.paper()));
        lines.add("");
        lines.add(messages.text("reply.mail.greeting", answer.office().name()));
        lines.add("");
        lines.add(messages.text(answer.accepted() ? "reply.mail.accepted" : "reply.mail.returned", answer.from(), words.paper(), answer.version()));
        if (answer.due() != null) {
            lines.add(messages.text("reply.mail.due", ProfileValues.written(answer.due())));
        }
        if (!answer.text().isEmpty()) {
            lines.add("");
            lines.add(answer.text());
        }
        if (!answer.remarks().isEmpty()) {
            lines.add("");
            lines.add(messages.text("reply.mail.remarks"));
            var places = PaperPlace.of(draft.delivery().paper(), messages);
            answer.remarks().forEach(r -> lines.add("- " + places.stream()
                    .filter(p -> p.at().equals(r.at()))
                    .findFirst()
                    .map(p -> p.where() + ": ")
                    .orElse("") + r.text()));
        }
        lines.add("");
        lines.add(messages.text("reply.mail.attached", written.file().getFileName().toString()));
        lines.add("");
        lines.add(answer.from());
        return String.join("\n", lines) + "\n";
    }
}
