package vn.kehoachxa.ui.follow;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Delivered;

/** Writes down that a report went out or came in, and takes it back. */
public final class Deliveries {

    private final Recorder recorder;
    private final DutyWords words;
    private final Messages messages;
    private final BiConsumer<String, Runnable> told;

    /** @param told shows a sentence with what takes it back */
    public Deliveries(Recorder recorder, Messages messages, BiConsumer<String, Runnable> told) {
        this.recorder = recorder;
        this.words = new DutyWords(messages);
        this.messages = messages;
        this.told = told;
    }

    /** It went out, or came in, on a day. */
    public void record(DutyRow duty, LocalDate date) {
        var day = duty.day();
        var written = new AtomicReference<UUID>();
        recorder.record(
                day.paper(), List.of(),
                (id, files) -> {
                    written.set(id);
                    return new Delivered(id, day.duty(), date, recorder.by(), day.due(), "", files);
                },
                () -> told.accept(
                        messages.text(duty.isOut() ? "duty.told.sent" : "duty.told.received", words.title(duty)),
                        () -> recorder.withdraw(written.get(), () -> { })),
                () -> { });
    }

    /** It did not after all. */
    public void withdraw(DutyRow duty) {
        var day = duty.day();
        recorder.withdrawDelivered(
                day.paper(), day.duty(), day.due(),
                entry -> told.accept(messages.text("duty.told.withdrawn", words.title(duty)), () -> recorder.restore(entry)));
    }
}
