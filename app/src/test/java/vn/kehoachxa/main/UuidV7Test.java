package vn.kehoachxa.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UuidV7Test {

    @Test
    void idsSortByTheTimeOfTheirMaking() {
        var ids = Stream.generate(new UuidV7(Clock.fixed(Instant.parse("2026-05-25T00:00:00Z"), ZoneOffset.UTC))).limit(20_000).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids.stream().map(UUID::toString).toList()).isSorted();
        assertThat(ids).allMatch(id -> id.version() == 7 && id.variant() == 2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Linux | '' | '' | home/.local/share/kehoachxa", "Linux | share | '' | share/kehoachxa",
        "Windows 11 | '' | local | local/kehoachxa/data", "Windows 10 | '' | '' | home/AppData/Local/kehoachxa/data",
    })
    void theDataLieWhereTheSystemWantsThem(String system, String share, String local, Path expected) {
        assertThat(Folders.data(system, Map.of("XDG_DATA_HOME", share, "LOCALAPPDATA", local), Path.of("home"))).isEqualTo(expected);
    }
}
