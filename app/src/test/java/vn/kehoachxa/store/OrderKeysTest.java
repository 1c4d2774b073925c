package vn.kehoachxa.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OrderKeysTest {

    private final List<UUID> ids = Stream.generate(UUID::randomUUID).limit(10).toList();

    @Test
    void movingOneItemChangesOneNumber() {
        var keys = OrderKeys.assign(ids, Map.of());
        var moved = new ArrayList<>(ids);
        moved.add(2, moved.remove(7));
        assertThat(changed(keys, OrderKeys.assign(moved, keys))).isEqualTo(1);
    }

    @Test
    void puttingOneInChangesNoOther() {
        var keys = OrderKeys.assign(ids, Map.of());
        var more = new ArrayList<>(ids);
        more.addFirst(UUID.randomUUID());
        more.add(5, UUID.randomUUID());
        more.add(UUID.randomUUID());
        assertThat(changed(keys, OrderKeys.assign(more, keys))).isZero();
    }

    @Test
    void theNumbersRiseWhateverIsDone() {
        var random = new Random(7);
        var list = new ArrayList<>(ids);
        var keys = OrderKeys.assign(list, Map.of());
        for (var i = 0; i < 2_000; i++) {
            switch (random.nextInt(3)) {
                // Always at the same place: gaps must run out and be made anew.
                case 0 -> list.add(3, UUID.randomUUID());
                case 1 -> list.remove(random.nextInt(list.size()));
                default -> Collections.swap(list, random.nextInt(list.size()), random.nextInt(list.size()));
            }
            if (list.size() < 5) {
                list.addAll(Stream.generate(UUID::randomUUID).limit(5).toList());
            }
            keys = OrderKeys.assign(list, keys);
            var now = new HashMap<>(keys);
            assertThat(IntStream.range(1, list.size()).allMatch(n -> now.get(list.get(n - 1)) < now.get(list.get(n)))).isTrue();
        }
    }

    private static long changed(Map<UUID, Long> before, Map<UUID, Long> after) {
        return before.entrySet().stream().filter(e -> !e.getValue().equals(after.get(e.getKey()))).count();
    }
}
