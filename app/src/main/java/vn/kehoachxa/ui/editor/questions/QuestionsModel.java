package vn.kehoachxa.ui.editor.questions;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.kehoachxa.compare.Where;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Lists;
import vn.kehoachxa.plan.OfficeProfile;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PassageList;
import vn.kehoachxa.plan.Places;
import vn.kehoachxa.plan.Question;
import vn.kehoachxa.plan.RichText;
import vn.kehoachxa.plan.Row;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.TextPlace;
import vn.kehoachxa.plan.edit.Edit;
import vn.kehoachxa.plan.edit.RemoveBlocks;
import vn.kehoachxa.plan.edit.RemovePassage;
import vn.kehoachxa.plan.edit.RemoveRows;
import vn.kehoachxa.ui.editor.EditorModel;
import vn.kehoachxa.ui.task.Delays;
import vn.kehoachxa.ui.task.StoreDesk;

/**
 * The questions of the open paper. Each is kept, changed or dropped; words that the clerk changes in the text are answered by that, and
 * come back with an undo.
 */
public final class QuestionsModel {

    /** What a paper has where somebody is to write something. */
    private static final String BLANK = "…";

    /** A date is looked at when its last digit has been typed. */
    private static final Duration QUIET = Duration.ofMillis(600);

    private final EditorModel editor;
    private final QuestionSpots spots;
    private final DateQuestions dates;
    private final StoreDesk desk;
    private final Messages messages;
    private final UUID paper;
    private final ObservableList<Question> shown = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper open = new ReadOnlyIntegerWrapper();
    private final BooleanProperty answeredToo = new SimpleBooleanProperty();
    /** What is kept beside the paper. */
    private List<Question> all = List.of();
    /** What follows from the texts as they stand. */
    private List<Question> ofDates = List.of();
    private Delays.Pending looking = () -> { };
    /** Makes the draft of the next version; null where there is none to be made. */
    private Runnable amend;
    /** Brings a place of a paper that is locked into sight. */
    private Consumer<UUID> jump = place -> { };

    /** @param dates finds what is asked about dates */
    public QuestionsModel(EditorModel editor, DateQuestions dates, StoreDesk desk, Delays delays, Messages messages) {
        this.editor = editor;
        this.spots = new QuestionSpots(editor);
        this.dates = dates;
        this.desk = desk;
        this.messages = messages;
        this.paper = editor.paper().id();
        editor.session().paper().subscribe(now -> {
            follow(now);
            looking.cancel();
            looking = delays.after(QUIET, this::look);
        });
        answeredToo.subscribe(this::refresh);
    }

    private record Loaded(List<Question> questions, OfficeProfile office) {}

    /** Reads the questions. */
    public void load() {
        desk.ask(store -> new Loaded(store.questions().of(paper), store.office().load()), loaded -> {
            all = loaded.questions().stream().filter(q -> !DateQuestions.isOne(q)).toList();
            dates.load(loaded.office(), loaded.questions());
            follow(editor.paper());
            look();
        });
    }

    /** Finds what follows from the texts; nobody could mend it in a paper that is closed. */
    private void look() {
        looking.cancel();
        ofDates = editor.isReadOnly() ? List.of() : dates.of(editor.paper());
        refresh();
    }

    /** The open questions, or all of them; those about dates first, each kind in the order of the text. */
    public ObservableList<Question> shown() {
        return shown;
    }

    /** How many are open. */
    public ReadOnlyIntegerProperty open() {
        return open.getReadOnlyProperty();
    }

    /** How many there are, open or answered. */
    public int count() {
        return ofDates.size() + all.size();
    }

    /** Whether the answered ones are shown too. */
    public BooleanProperty answeredToo() {
        return answeredToo;
    }

    /** The words that are asked about; of a blank, which has none, the text in which it stands, or its place where that is all there is. */
    public String title(Question question) {
        if (!question.quote().equals(BLANK)) {
            return question.quote();
        }
        var text = spots.of(question).flatMap(editor::text).orElse("");
        if (text.chars().anyMatch(Character::isLetter)) {
            return text;
        }
        var where = new Where(editor.paper(), messages::text);
        var heading = where.heading(question.at());
        return heading.isEmpty() ? where.name(question.at(), question.column()) : heading;
    }

    /** What is asked, as a sentence. */
    public String sentence(Question question) {
        return messages.text(question.code(), question.arguments().toArray());
    }

    /** What a locked paper offers instead of a change in its text. @param run makes the draft of the next version */
    public void amendsBy(Runnable run) {
        amend = run;
    }

    /** @param place brings a line or row into sight */
    public void jumpsBy(Consumer<UUID> place) {
        jump = place;
    }

    /** Whether the paper is locked, so that nothing in it can be changed here. */
    public boolean isLocked() {
        return editor.isReadOnly();
    }

    /** Whether what is asked is mended in the draft of the next version. */
    public boolean canAmend() {
        return isLocked() && amend != null;
    }

    /** Whether a question is about the paper as a whole, and about no place in it. */
    public boolean isOfWhole(Question question) {
        return question.at().equals(paper);
    }

    /** Makes that draft and opens it; what is asked stays with the paper. */
    public void amend() {
        amend.run();
    }

    /** The caret goes to the words; in a paper that is locked they are brought into sight. */
    public void show(Question question) {
        if (isLocked()) {
            jump.accept(question.at());
            return;
        }
        spots.of(question).ifPresent(s -> editor.ask(s, spots.end(s, question)));
    }

    /** The words stay as they are. */
    public void keep(Question question) {
        answer(question, Question.Answer.KEPT);
    }

    /** It is asked again. */
    public void reopen(Question question) {
        answer(question, null);
    }

    /** Whether what holds the words can be taken out as a whole. */
    public boolean canDrop(Question question) {
        return !editor.isReadOnly() && removal(question).isPresent();
    }

    /** Takes out the line, the row or the passage that holds the words. */
    public void drop(Question question) {
        editor.turns().take(() -> dropNow(question));
    }

    private void dropNow(Question question) {
        removal(question).ifPresent(edit -> {
            editor.session().change(edit);
            if (DateQuestions.isOne(question)) {
                look();
            } else {
                answer(question, Question.Answer.DROPPED);
            }
        });
    }

    private Optional<Edit> removal(Question question) {
        var now = editor.paper();
        var at = question.at();
        return Stream.concat(
                        now.blocks().flatMap(b -> switch (b) {
                            case Line line when line.id().equals(at) -> Stream.<Edit>of(new RemoveBlocks(List.of(at)));
                            case Table table when table.rows().stream().map(Row::id).anyMatch(at::equals) && table.rows().size() > 1 ->
                                    Stream.<Edit>of(new RemoveRows(List.of(at)));
                            default -> Stream.<Edit>empty();
                        }),
                        Stream.of(PassageList.values())
                                .filter(l -> now.passages().get(l).stream().anyMatch(p -> p.id().equals(at)))
                                .map(l -> (Edit) new RemovePassage(l, at)))
                .findFirst();
    }

    private void answer(Question question, Question.Answer answer) {
        var isNew = DateQuestions.isOne(question) && !dates.isStored(question);
        replace(question.withAnswer(answer));
        refresh();
        desk.ask(
                store -> {
                    if (isNew) {
                        store.questions().ask(paper, List.of(question));
                    }
                    store.questions().answer(question.id(), answer);
                    return null;
                },
                done -> { },
                this::load);
    }

    private void replace(Question question) {
        if (DateQuestions.isOne(question)) {
            dates.answer(question);
            ofDates = Lists.replaced(ofDates, q -> q.id().equals(question.id()), q -> question);
        } else {
            all = Lists.replaced(all, q -> q.id().equals(question.id()), q -> question);
        }
    }

    /** Words that are gone were changed; words that are there again are asked about again. */
    private void follow(Paper now) {
        if (all.isEmpty()) {
            return;
        }
        var asked = all.stream().map(Question::at).collect(Collectors.toSet());
        var texts = texts(now).stream().filter(t -> asked.contains(t.at())).toList();
        var places = Places.ids(now).filter(asked::contains).collect(Collectors.toSet());
        for (var question : all) {
            var there = question.quote().isEmpty()
                    ? places.contains(question.at())
                    : texts.stream().anyMatch(t -> isAt(t, question) && t.text().contains(question.quote()));
            if (question.isOpen() && !there) {
                answer(question, texts.stream().anyMatch(t -> t.at().equals(question.at())) ? Question.Answer.CHANGED : Question.Answer.DROPPED);
            } else if (there && (question.answer() == Question.Answer.CHANGED || question.answer() == Question.Answer.DROPPED)) {
                answer(question, null);
            }
        }
    }

    private static List<TextPlace> texts(Paper paper) {
        var signatory = new TextPlace(paper.id(), null, RichText.of(paper.foot().signature().name()));
        return Stream.concat(TextPlace.of(paper), Stream.of(signatory)).toList();
    }

    private static boolean isAt(TextPlace place, Question question) {
        return place.at().equals(question.at()) && (question.column() == null || question.column().equals(place.column()));
    }

    private void refresh() {
        var asked = Stream.concat(ofDates.stream(), all.stream()).toList();
        open.set((int) asked.stream().filter(Question::isOpen).count());
        var now = asked.stream().filter(q -> q.isOpen() || answeredToo.get()).toList();
        if (!now.equals(shown)) {
            shown.setAll(now);
        }
    }
}
