package vn.kehoachxa.main;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

/** New ids: UUID version 7 (RFC 9562), which sort by the time at which they were made. For any number of threads. */
final class UuidV7 implements Supplier<UUID> {

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private long lastMillis;
    private int counter;

    UuidV7(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized UUID get() {
        var millis = Math.max(clock.millis(), lastMillis);
        if (millis == lastMillis) {
            counter++;
            if (counter > 0xfff) {
                millis++;
                counter = 0;
            }
        } else {
            // Half the room is left, so that the ids of one millisecond go on rising.
            counter = random.nextInt(0x800);
        }
        lastMillis = millis;
        var high = millis << 16 | 0x7000 | counter;
        var low = random.nextLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
