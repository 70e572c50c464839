package org.keruen.graph.pareto;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.LongBinaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownFrontsTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 10, 14})
    void a_chain_of_diamonds_has_two_to_its_length_vectors_with_one_sum(int stages) {
        ParetoGraph.Builder builder = ParetoGraph.builder(stages + 1, 2);
        for (int stage = 0; stage < stages; stage++) {
            builder.arc(stage, stage + 1, 1L << stage, 0);
            builder.arc(stage, stage + 1, 0, 1L << stage);
        }
        ParetoFront front = new ParetoSearch(builder.build()).search(ParetoQuery.between(0, stages, 2));
        assertThat(front.size()).isEqualTo(1 << stages);
        for (int i = 0; i < front.size(); i++) {
            assertThat(front.vector(i)).containsExactly(i, (1L << stages) - 1 - i);
        }
    }

    @Test
    void a_tiny_graph_has_two_vectors() {
        ParetoGraph.Builder tiny = ParetoGraph.builder(5, 3);
        tiny.arc(0, 1, 1, 1, 1);
        tiny.arc(0, 2, 3, 3, 1);
        tiny.arc(0, 3, 2, 2, 1);
        tiny.arc(1, 2, 10, 10, 1);
        tiny.arc(2, 3, 1, 1, 1);
        tiny.arc(2, 4, 2, 2, 1);
        tiny.arc(3, 4, 2, 4, 1);
        ParetoFront front = new ParetoSearch(tiny.build()).search(ParetoQuery.between(0, 4, 3));
        assertThat(front.size()).isEqualTo(2);
        assertThat(front.vector(0)).containsExactly(4, 6, 2);
        assertThat(front.vector(1)).containsExactly(5, 5, 2);
        assertThat(front.path(0).arcs()).containsExactly(2, 6);
        assertThat(front.path(1).arcs()).containsExactly(1, 5);
    }

    @Test
    void the_first_arcs_of_a_generated_grid_are_the_published_ones() {
        ParetoGraph grid = Grids.grid(10, 10, 3);
        assertThat(Arrays.copyOf(grid.costs, 6)).containsExactly(2, 4, 2, 6, 6, 8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10 | 2 | 14   | 1001 992                          | 54 54
            20 | 2 | 26   | 3591 4152                         | 118 127
            50 | 2 | 106  | 42189 41800                       | 319 311
            10 | 3 | 246  | 20877 20570 24274                 | 56 43 68
            20 | 3 | 404  | 64957 61998 72196                 | 116 108 127
            30 | 3 | 1946 | 493177 508835 469571              | 182 181 158
            40 | 3 | 4635 |                                   |
            10 | 4 | 515  | 46598 44175 46696 48309           | 67 53 58 53
            15 | 4 | 2589 | 327476 361283 377198 334253       | 83 83 102 92
            20 | 4 | 7915 |                                   |
            10 | 5 | 920  | 84446 80914 91959 88202 88666     | 63 56 64 67 65
            """)
    void a_generated_grid_has_the_published_front(int side, int criteria, int size, String sums, String minima) {
        ParetoGraph grid = Grids.grid(side, side, criteria);
        ParetoFront front = new ParetoSearch(grid).search(Grids.across(grid));
        assertThat(front.size()).isEqualTo(size);
        if (sums != null) {
            assertThat(summary(front, Long::sum, 0)).isEqualTo(sums);
            assertThat(summary(front, Math::min, Long.MAX_VALUE)).isEqualTo(minima);
        }
    }

    private static String summary(ParetoFront front, LongBinaryOperator fold, long start) {
        StringBuilder text = new StringBuilder();
        for (int k = 0; k < front.criteria(); k++) {
            long value = start;
            for (int i = 0; i < front.size(); i++) {
                value = fold.applyAsLong(value, front.cost(i, k));
            }
            text.append(k == 0 ? "" : " ").append(value);
        }
        return text.toString();
    }
}
