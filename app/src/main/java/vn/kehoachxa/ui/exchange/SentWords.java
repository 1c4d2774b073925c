package vn.kehoachxa.ui.exchange;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import vn.kehoachxa.document.HeadTexts;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.PaperType;
import vn.kehoachxa.store.ReceivedAnswer;
import vn.kehoachxa.store.SentFile;
import vn.kehoachxa.ui.control.Chip;
import vn.kehoachxa.ui.control.Tone;
import vn.kehoachxa.ui.settings.ProfileValues;

/** What the register says of a file that was made for the province. */
final class SentWords {

    private static final int SHORT_HASH = 8;

    private final Messages messages;

    SentWords(Messages messages) {
        this.messages = messages;
    }

    /** The day on which it was made. */
    static LocalDate made(SentFile file, ZoneId zone) {
        return LocalDate.ofInstant(file.madeAt(), zone);
    }

    /** {@code Kế hoạch số 12/KH-UBND}, {@code Báo cáo – dự thảo}. */
    String kind(SentFile file) {
        var type = messages.text(file.type() == PaperType.PLAN ? "export.name.plan" : "export.name.report");
        return file.state() == PaperState.DRAFT || file.number().isEmpty()
                ? messages.text("exchange.kind.draft", type)
                : messages.text("exchange.kind.issued", type, HeadTexts.digits(file.number()), file.symbol());
    }

    /** {@code v1}; of a draft {@code v2, dự thảo}. */
    String version(SentFile file) {
        return messages.text(file.state() == PaperState.DRAFT ? "exchange.version.draft" : "exchange.version", file.version());
    }

    /** The beginning of a hash: enough to tell two files apart by the eye. */
    static String brief(String sha256) {
        return sha256.substring(0, Math.min(SHORT_HASH, sha256.length())) + "…";
    }

    /** How far it has come. */
    Chip chip(SentRow row, LocalDate today) {
        return switch (row.state()) {
            case MADE -> new Chip(messages.text("exchange.state.made"), Tone.NEUTRAL);
            case SENT -> new Chip(messages.text("exchange.chip.sent", day(row.file().sentAt())), Tone.ACCENT);
            case ACCEPTED -> new Chip(messages.text("exchange.chip.accepted", day(row.answer().date())), Tone.SUCCESS);
            case SETTLED -> new Chip(messages.text("exchange.chip.settled", day(row.answer().date())), Tone.NEUTRAL);
            case RETURNED -> new Chip(returned(row.answer(), today), Tone.DANGER);
        };
    }

    /** {@code Trả lại, hạn 10/06/2026 (còn 3 ngày)}. */
    private String returned(ReceivedAnswer answer, LocalDate today) {
        if (answer.due() == null) {
            return messages.text("exchange.chip.returned");
        }
        var left = ChronoUnit.DAYS.between(today, answer.due());
        return messages.text("exchange.chip.due", day(answer.due()), left(left));
    }

    private String left(long days) {
        return days < 0 ? messages.text("exchange.late", -days) : days == 0 ? messages.text("exchange.today") : messages.text("exchange.left", days);
    }

    /** To whom it went and what came back, in one line. */
    String detail(SentRow row) {
        var answer = row.answer();
        if (answer != null) {
            return answer.sender() + (answer.text().isEmpty() ? "" : ": " + answer.text().replace('\n', ' '));
        }
        return row.file().sentTo().isEmpty() ? "" : messages.text("exchange.to", row.file().sentTo());
    }

    static String day(LocalDate day) {
        return ProfileValues.written(day);
    }
}
