package vn.kehoachxa.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoachxa.plan.Sha256;

class AnswerDraftsTest {

    private static final String HASH = Sha256.of(new byte[] {1});

    @TempDir
    private Path temp;

    private static AnswerDraft said(String text) {
        return new AnswerDraft(
                false, "Sở Nội vụ", text, LocalDate.of(2026, 6, 1), List.of(new AnswerDraft.Remark(new UUID(1, 2), " dở ")));
    }

    private AnswerDrafts drafts() {
        return new AnswerDrafts(temp.resolve("answers"));
    }

    @Test
    void whatWasTypedComesBackLetterByLetter() {
        drafts().keep(HASH, said("“Bổ sung”\n\n \\ đ "));
        assertThat(drafts().find(HASH)).contains(said("“Bổ sung”\n\n \\ đ "));
        var bare = new AnswerDraft(null, "", "x", null, List.of());
        drafts().keep(HASH, bare);
        assertThat(drafts().find(HASH)).contains(bare);
        assertThat(temp.resolve("answers")).isDirectoryContaining("glob:**.json");
    }

    @Test
    void ofABlankOneNothingStays() {
        drafts().keep(HASH, said("x"));
        drafts().keep(HASH, new AnswerDraft(null, "Sở Nội vụ", " ", null, List.of()));
        assertThat(temp.resolve("answers")).isEmptyDirectory();
        assertThat(drafts().find(HASH)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"due\":\"hôm nay\"}", "{\"remarks\":[{\"at\":\"đâu đó\",\"text\":\"x\"}]}"})
    void aDamagedOneIsAsIfThereWereNone(String damaged) throws IOException {
        drafts().keep(HASH, said("x"));
        Files.writeString(temp.resolve("answers").resolve(HASH + ".json"), damaged);
        assertThat(drafts().find(HASH)).isEmpty();
        drafts().keep(HASH, said("y"));
        assertThat(drafts().find(HASH)).contains(said("y"));
    }

    @Test
    void whereNothingCanBeWrittenTypingGoesOn() throws IOException {
        Files.writeString(temp.resolve("answers"), "một tệp");
        drafts().keep(HASH, said("x"));
        assertThat(drafts().find(HASH)).isEmpty();
    }

    @Test
    void theOldestGoesWhereThereAreTooMany() throws IOException {
        for (var i = 0; i < AnswerDrafts.MOST; i++) {
            var hash = Sha256.of(new byte[] {2, (byte) i});
            drafts().keep(hash, said("" + i));
            // As old as can be told apart on any disk; the last ones are the oldest.
            Files.setLastModifiedTime(temp.resolve("answers").resolve(hash + ".json"), FileTime.fromMillis(1_700_000_000_000L - 10_000L * i));
        }
        drafts().keep(HASH, said("mới"));
        assertThat(drafts().find(HASH)).isPresent();
        assertThat(drafts().find(Sha256.of(new byte[] {2, AnswerDrafts.MOST - 1}))).isEmpty();
        assertThat(drafts().find(Sha256.of(new byte[] {2, AnswerDrafts.MOST - 2}))).isPresent();
    }
}
