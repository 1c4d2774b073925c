package vn.kehoachxa.ui.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDifferenceTest {

    private static String marked(List<WordDifference.Piece> pieces) {
        return pieces.stream().map(p -> p.changed() ? "[" + p.text() + "]" : p.text()).collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Nguyễn Văn An            | Lò Văn Nam                | [Nguyễn] Văn [An]        | [Lò] Văn [Nam]",
        "ít nhất hai đơn vị; việc | ít nhất ba đơn vị, xã; việc | ít nhất [hai] đơn vị; việc | ít nhất [ba] đơn vị[, xã]; việc",
        "10 tin                   | 10 tin                    | 10 tin                   | 10 tin",
        "một hai                  | ba bốn                    | [một hai]                | [ba bốn]",
    })
    void onlyTheWordsThatAreOthersAreMarked(String before, String after, String markedBefore, String markedAfter) {
        var difference = WordDifference.between(before, after);
        assertThat(marked(difference.before())).isEqualTo(markedBefore);
        assertThat(marked(difference.after())).isEqualTo(markedAfter);
    }

    @Test
    void nothingHasNoPieces() {
        var difference = WordDifference.between("", "Thêm mới");
        assertThat(difference.before()).isEmpty();
        assertThat(marked(difference.after())).isEqualTo("[Thêm mới]");
    }
}
