package org.keruen.graph.star;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForwardStarTest {
    @Test
    void arcs_of_a_node_lie_together_in_the_order_they_were_given() {
        ForwardStar star = ForwardStar.of(3, new int[] {2, 0, 2, 2}, new int[] {1, 2, 1, 2});
        assertThat(star.first(1)).isEqualTo(star.end(1));
        assertThat(star.end(2) - star.first(2)).isEqualTo(3);
        assertThat(star.arc(star.first(2))).isZero();
        assertThat(star.arc(star.first(2) + 1)).isEqualTo(2);
        assertThat(star.head(star.first(2) + 2)).isEqualTo(2);
    }

    @Test
    void turning_round_twice_gives_the_star_back() {
        ForwardStar star = ForwardStar.of(3, new int[] {2, 0, 2, 1}, new int[] {1, 2, 1, 2});
        ForwardStar again = star.reversed().reversed();
        for (int slot = 0; slot < star.arcs(); slot++) {
            assertThat(again.arc(slot)).isEqualTo(star.arc(slot));
            assertThat(again.head(slot)).isEqualTo(star.head(slot));
        }
    }

    @Test
    void an_arc_to_a_node_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> ForwardStar.of(2, new int[] {0}, new int[] {2}))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> ForwardStar.of(2, new int[] {0}, new int[] {}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void a_heap_hands_out_what_a_sorted_map_would(long seed) {
        Random random = new Random(seed);
        NodeHeap heap = new NodeHeap(50);
        TreeMap<Integer, Long> twin = new TreeMap<>();
        for (int step = 0; step < 2000; step++) {
            if (random.nextInt(3) > 0) {
                int node = random.nextInt(50);
                long key = random.nextInt(1000);
                heap.lower(node, key);
                twin.merge(node, key, Math::min);
            } else if (!heap.isEmpty()) {
                long key = heap.leastKey();
                int node = heap.removeLeast();
                assertThat(twin.values().stream().mapToLong(x -> x).min())
                        .as("seed %d", seed)
                        .hasValue(key);
                assertThat(twin.remove(node)).as("seed %d", seed).isEqualTo(key);
            }
        }
    }

    @Test
    void distances_are_those_of_the_shortest_path_and_say_so_when_there_is_none() {
        ForwardStar star = ForwardStar.of(4, new int[] {0, 0, 1, 3}, new int[] {1, 2, 2, 0});
        long[] costs = {9, 1, 9, 9, 9, 3, 9, 1};
        long[] distance = new long[4];
        new Distances(4).from(new int[] {0}, star, costs, 2, 1, distance);
        assertThat(distance).containsExactly(0, 1, 4, Distances.UNREACHABLE);
        new Distances(4).from(new int[] {2, 0}, star.reversed(), costs, 2, 1, distance);
        assertThat(distance).containsExactly(0, 3, 0, 1);
    }
}
