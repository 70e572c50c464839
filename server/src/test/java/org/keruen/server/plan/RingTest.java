package org.keruen.server.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RingTest {
    private record Known(Ring.At at, byte fill) {}

    private static byte[] document(int length, byte fill) {
        byte[] document = new byte[length];
        java.util.Arrays.fill(document, fill);
        return document;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void what_the_ring_says_it_holds_is_what_was_put_there(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        Ring ring = new Ring(3);
        Deque<Known> known = new ArrayDeque<>();
        for (int n = 0; n < 400; n++) {
            int length = chance.nextInt(1, 900_000);
            byte fill = (byte) n;
            known.addLast(new Known(ring.put(document(length, fill)).orElseThrow(), fill));
            while (!ring.holds(known.getFirst().at, 0)) known.removeFirst();
            assertThat(known).as("the newest are held, seed %d", seed).hasSizeGreaterThanOrEqualTo(Math.min(n + 1, 3));
            for (Known one : known) {
                assertThat(ring.get(one.at)).isEqualTo(document(one.at.length(), one.fill));
            }
        }
        assertThat(ring.size()).isEqualTo(3 << 20);
    }

    @Test
    void memory_is_taken_only_as_it_fills() {
        Ring ring = new Ring(64);
        assertThat(ring.size()).isZero();
        ring.put(document(100, (byte) 1));
        assertThat(ring.size()).isEqualTo(1 << 20);
    }

    @Test
    void a_document_that_was_written_over_is_not_given_out() {
        Ring ring = new Ring(1);
        Ring.At first = ring.put(document(600_000, (byte) 1)).orElseThrow();
        assertThat(ring.holds(first, 600_000)).isFalse();
        ring.put(document(600_000, (byte) 2));
        assertThatThrownBy(() -> ring.get(first)).isInstanceOf(IllegalStateException.class);
        assertThat(ring.put(document((1 << 20) + 1, (byte) 3)))
                .as("too long for it")
                .isEmpty();
    }
}
