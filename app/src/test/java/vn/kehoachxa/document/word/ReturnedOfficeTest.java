package vn.kehoachxa.document.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoachxa.cli.EditedWord;
import vn.kehoachxa.compare.Comparison;
import vn.kehoachxa.document.Composer;
import vn.kehoachxa.document.pdf.PdfFonts;
import vn.kehoachxa.intake.Recogniser;
import vn.kehoachxa.intake.Reading;
import vn.kehoachxa.intake.source.OurFile;
import vn.kehoachxa.intake.word.WordSource;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.edit.Field;
import vn.kehoachxa.template.Sample;
import vn.kehoachxa.template.Templates;
import vn.kehoachxa.template.TestPapers;

/** A Word file of ours that another program opened and saved is still known, and shows what was changed in it and nothing else. */
@Tag("office")
class ReturnedOfficeTest {

    @TempDir
    private static Path temp;

    static Stream<TestPapers.Named> papers() {
        return Stream.concat(TestPapers.six().stream(), Stream.of(new TestPapers.Named("sample", Sample.make().paper())));
    }

    @BeforeAll
    static void openAndSave() throws IOException, InterruptedException {
        var word = new WordWriter(new PdfFonts());
        var files = new ArrayList<Path>();
        for (var named : papers().toList()) {
            var file = temp.resolve(named.name() + ".docx");
            try (var out = Files.newOutputStream(file)) {
                word.write(Composer.compose(named.paper()), out);
            }
            files.add(file);
        }
        var edited = temp.resolve("edited.docx");
        Files.copy(temp.resolve("sample.docx"), edited);
        try (var leader = new EditedWord(edited)) {
            leader.replace("Đăng tối thiểu 10 tin, bài", "Đăng tối thiểu 12 tin, bài");
            leader.replace("Nguyễn Văn An", "Lò Văn Nam");
        }
        files.add(edited);
        var margins = temp.resolve("margins.docx");
        try (var out = Files.newOutputStream(margins)) {
            word.write(Composer.compose(withMargins()), out);
        }
        files.add(margins);
        new LibreOffice(Files.createDirectories(temp.resolve("office"))).convert("docx", Files.createDirectories(temp.resolve("saved")), files);
    }

    private static Reading read(String name) throws IOException {
        return new Recogniser(UUID::randomUUID).read(
                new WordSource().read(Files.readAllBytes(temp.resolve("saved").resolve(name + ".docx"))),
                new Templates(UUID::randomUUID).freshOffice(), null, 2026);
    }

    private static Stream<String> changes(Paper ours, Reading theirs) {
        return Comparison.between(ours, theirs.paper(), theirs.origins()).stream().map(c -> c.kind().code() + ": " + c.before() + " → " + c.after());
    }

    @ParameterizedTest
    @MethodSource("papers")
    void openedAndSavedItHasNoChange(TestPapers.Named named) throws IOException {
        var reading = read(named.name());
        assertThat(reading.original()).isEqualTo(named.paper().id());
        assertThat(changes(named.paper(), reading)).isEmpty();
    }

    private static Paper withMargins() {
        return Field.CONTACT.set(Field.CIRCULATION.set(Sample.make().paper(), "XEM XONG TRẢ LẠI"), "Địa chỉ: Bản Suối Lìn, xã Vân Hồ; điện thoại: 0212 123 456");
    }

    @Test
    void whatStandsInTheMarginsAndWhoseItIsComesBack() throws IOException {
        var paper = withMargins();
        var source = new WordSource().read(Files.readAllBytes(temp.resolve("saved").resolve("margins.docx")));
        assertThat(source.ours()).isEqualTo(
                new OurFile(paper.id(), paper.identity().office().id(), paper.head().circulation(), paper.head().contact()));
    }

    @Test
    void whatWasChangedBeforeItWasSavedIsShown() throws IOException {
        assertThat(changes(Sample.make().paper(), read("edited"))).containsExactly(
                "field: Nguyễn Văn An → Lò Văn Nam",
                "text: Đăng tối thiểu 10 tin, bài trên trang thông tin điện tử của xã. → Đăng tối thiểu 12 tin, bài trên trang thông tin điện tử của xã.");
    }
}
