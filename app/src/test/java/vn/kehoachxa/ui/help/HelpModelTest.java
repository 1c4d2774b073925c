package vn.kehoachxa.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.junit.jupiter.api.Test;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.keys.Key;
import vn.kehoachxa.ui.shell.Room;

class HelpModelTest {

    private static final String TEXT = """
            # Sách

            ## 1. Mở chương trình

            <!-- at: today -->

            Bấm **Hôm nay**, rồi xem [mục sau](#2-xuất-tệp).

            ## 2. Xuất tệp

            <!-- at: editor plans -->

            Chọn *nơi lưu*.

            | Phím | Việc |
            | --- | --- |
            | Enter | thêm dòng mới cùng cấp ở ngay bên dưới dòng đang gõ, với số thứ tự của nó và mọi dòng sau |
            """;

    private final HelpModel model = new HelpModel(Guide.read(TEXT), new Messages(Messages.VIETNAMESE));

    private List<String> titles() {
        return model.entries().get().stream().map(HelpModel.Entry::title).toList();
    }

    @Test
    void theKeysComeFirstAndThenTheChapters() {
        assertThat(titles()).containsExactly("Phím tắt", "1. Mở chương trình", "2. Xuất tệp");
    }

    @Test
    void itOpensAtTheChapterAboutTheScreenElseAboutTheRoom() {
        model.open(List.of("editor", "today"));
        assertThat(model.shown().get().title()).isEqualTo("2. Xuất tệp");
        model.open(List.of("figure", "today"));
        assertThat(model.shown().get().title()).isEqualTo("1. Mở chương trình");
        model.open(List.of("nowhere"));
        assertThat(model.shown().get().title()).isEqualTo("1. Mở chương trình");
    }

    @Test
    void wordsAreFoundWithoutMarksAndTheEntryLeadsToTheirPlace() {
        model.search().set("dong moi");
        assertThat(model.entries().get()).anySatisfy(e -> {
            assertThat(e.title()).isEqualTo("2. Xuất tệp");
            assertThat(e.excerpt()).contains("thêm dòng mới cùng cấp").endsWith("…");
            assertThat(e.block()).isEqualTo(1);
        });
        assertThat(titles()).as("keys are found by what they do").contains("Phím tắt");
        model.search().set("không có chữ này");
        assertThat(model.entries().get()).isEmpty();
        model.search().set("");
        assertThat(titles()).hasSize(3);
    }

    @Test
    void aLinkWithinTheGuideIsFollowed() {
        assertThat(model.follow("#2-xuất-tệp")).isTrue();
        assertThat(model.shown().get().title()).isEqualTo("2. Xuất tệp");
        assertThat(model.follow("#khong-co")).isFalse();
    }

    @Test
    void everyKeyIsListedWithWhatItDoes() {
        var listed = model.keys().stream().flatMap(g -> g.keys().stream()).toList();
        assertThat(listed).hasSameSizeAs(Key.values()).allSatisfy(k -> assertThat(k.text()).isNotBlank());
        assertThat(listed).extracting(HelpModel.Stroke::strokes).containsAll(Arrays.stream(Key.values()).map(Key::written).toList());
    }

    @Test
    void everyRoomHasItsChapterInTheGuideOfTheProgram() {
        var guide = Guide.ofProgram();
        assertThat(Room.values()).allSatisfy(room -> assertThat(guide.at(List.of(room.name().toLowerCase()))).as(room.name()).isPresent());
        assertThat(List.of("editor", "wizard", "comparison", "assistant", "charts")).allSatisfy(screen -> assertThat(guide.at(List.of(screen))).as(screen).isPresent());
    }

    @Test
    void everyPictureAndLinkOfTheGuideLeadsSomewhere() {
        var guide = Guide.ofProgram();
        guide.chapters().forEach(chapter -> chapter.blocks().forEach(block -> block.accept(new AbstractVisitor() {

            @Override
            public void visit(Image image) {
                assertThat(Guide.picture(image.getDestination())).as(image.getDestination()).isNotNull();
                assertThat(Guide.text(image)).as("words for " + image.getDestination()).isNotBlank();
            }

            @Override
            public void visit(Link link) {
                assertThat(guide.linked(link.getDestination())).as(link.getDestination()).isPresent();
            }
        })));
    }
}
