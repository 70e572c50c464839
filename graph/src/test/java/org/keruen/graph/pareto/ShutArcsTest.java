package org.keruen.graph.pareto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShutArcsTest {
    /// From 0 to 2 over 1: a fast dear way to 1 and a slow cheap one, then an arc that takes 10.
    private static List<List<Long>> front(long start, long... shut) {
        ParetoGraph.Builder builder = ParetoGraph.builder(3, 2);
        builder.arc(0, 1, 5, 50);
        builder.arc(0, 1, 20, 10);
        int gate = builder.arc(1, 2, 10, 1);
        for (int i = 0; i < shut.length; i += 2) builder.shut(gate, shut[i], shut[i + 1]);
        ParetoQuery query = ParetoQuery.builder(2)
                .source(0, new long[] {start, 0})
                .target(2)
                .build();
        ParetoFront front = new ParetoSearch(builder.build()).search(query);
        List<List<Long>> vectors = new ArrayList<>();
        for (int i = 0; i < front.size(); i++) {
            vectors.add(Arrays.stream(front.vector(i)).boxed().toList());
        }
        return vectors;
    }

    @Test
    void whoever_comes_while_an_arc_is_shut_is_turned_back_and_does_not_wait() {
        assertThat(front(0, 6, 20)).containsExactly(List.of(15L, 51L), List.of(30L, 11L));
        assertThat(front(0, 5, 20)).containsExactly(List.of(30L, 11L));
        assertThat(front(0, 6, 21)).containsExactly(List.of(15L, 51L));
        assertThat(front(0, 5, 21)).isEmpty();
        assertThat(front(1, 5, 21)).containsExactly(List.of(31L, 11L));
    }

    @Test
    void an_arc_may_be_shut_several_times() {
        assertThat(front(0, 0, 6, 20, 21)).isEmpty();
        assertThat(front(0, 0, 4, 21, 30)).hasSize(2);
    }

    @Test
    void a_shut_arc_opens_again_and_is_plain() {
        ParetoGraph.Builder builder = ParetoGraph.builder(2, 2);
        int arc = builder.arc(0, 1, 1, 1);
        assertThatThrownBy(() -> builder.shut(arc, 7, 7)).hasMessageContaining("cannot open at 7");
        assertThatThrownBy(() -> builder.shut(arc + 1, 7, 8)).isInstanceOf(IndexOutOfBoundsException.class);
        int board = builder.board(0, 1, new Departures(2));
        assertThatThrownBy(() -> builder.shut(board, 7, 8)).hasMessageContaining("only plain arcs");
    }
}
