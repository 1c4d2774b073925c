package vn.kehoachxa.ui.exchange.reply;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoachxa.compare.Where;
import vn.kehoachxa.document.HeadTexts;
import vn.kehoachxa.exchange.Delivery;
import vn.kehoachxa.exchange.Gap;
import vn.kehoachxa.exchange.Part;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.PaperType;
import vn.kehoachxa.plan.Texts;
import vn.kehoachxa.ui.control.Chip;
import vn.kehoachxa.ui.control.Tone;
import vn.kehoachxa.ui.exchange.FileSize;
import vn.kehoachxa.ui.settings.ProfileValues;

/** What is said of a file that an office sent. What others wrote stands on one line, without letters that turn or hide others. */
final class DeliveryWords {

    private final Delivery delivery;
    private final Messages messages;

    DeliveryWords(Delivery delivery, Messages messages) {
        this.delivery = delivery;
        this.messages = messages;
    }

    /** {@code UBND xã Vân Hồ, Sơn La}. */
    String office() {
        var office = delivery.paper().identity().office();
        return Stream.of(office.name(), office.province()).map(Texts::oneLine).filter(t -> !t.isEmpty()).collect(Collectors.joining(", "));
    }

    boolean isDraft() {
        return delivery.paper().identity().state() == PaperState.DRAFT;
    }

    private String type() {
        return messages.text(delivery.paper().identity().type() == PaperType.PLAN ? "export.name.plan" : "export.name.report");
    }

    /** {@code Kế hoạch số 12/KH-UBND}; of a draft the kind alone. */
    String kind() {
        var paper = delivery.paper();
        var type = type();
        return isDraft() || paper.head().number().isBlank()
                ? type
                : messages.text("reply.number", type, HeadTexts.digits(paper.head().number()), Texts.oneLine(paper.head().symbol()));
    }

    /** The kind with what it is about. */
    String paper() {
        return kind() + (kind().equals(type()) ? " " : " – ") + Texts.oneLine(delivery.paper().subject());
    }

    Chip state() {
        var date = delivery.paper().head().date();
        return isDraft()
                ? new Chip(messages.text("reply.state.draft"), Tone.WARNING)
                : new Chip(date == null ? messages.text("reply.state.issued") : messages.text("reply.state.issued.on", ProfileValues.written(date)), Tone.SUCCESS);
    }

    String version() {
        return messages.text("reply.version", delivery.paper().identity().version());
    }

    /** Its name and size. */
    String file() {
        return Texts.oneLine(delivery.file().getFileName().toString()) + " (" + FileSize.words(delivery.bytes()) + ")";
    }

    /** What carries it. */
    String carrier() {
        return delivery.manifest() == null
                ? messages.text("reply.carrier.pdf")
                : messages.text("reply.carrier.zip", delivery.manifest().parts().size(), Texts.oneLine(delivery.manifest().program()));
    }

    /** Whom to ask; empty where nobody is named. */
    String contact() {
        if (delivery.manifest() == null) {
            return "";
        }
        var contact = delivery.manifest().contact();
        return Stream.of(contact.name(), contact.phone(), contact.email()).filter(t -> !t.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** What was missing when it was sent, each with its place. */
    List<String> gaps() {
        var where = new Where(delivery.paper(), messages::text);
        return delivery.manifest() == null ? List.of() : delivery.manifest().gaps().stream().map(g -> gap(g, where)).toList();
    }

    private String gap(Gap gap, Where where) {
        var place = gap.place(where::name, where::name);
        var quote = Texts.oneLine(gap.quote());
        return place + ": " + messages.text("missing." + gap.code()) + (quote.isEmpty() ? "" : " “" + quote + "”");
    }

    String part(Part part) {
        return switch (part.role()) {
            case SIGNED, EVIDENCE -> messages.text("reply.part." + part.role().code(), Texts.oneLine(part.title()));
            default -> messages.text("reply.part." + part.role().code());
        };
    }

}
