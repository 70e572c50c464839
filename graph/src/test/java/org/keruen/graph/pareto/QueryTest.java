package org.keruen.graph.pareto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class QueryTest {
    private static ParetoFront ask(ParetoGraph.Builder graph, ParetoQuery.Builder query) {
        return new ParetoSearch(graph.build()).search(query.build());
    }

    private static ParetoQuery.Builder query(int source, int target) {
        return ParetoQuery.builder(2).source(source, 0, 0).target(target);
    }

    @Test
    void no_route_is_an_empty_front_and_complete() {
        ParetoFront front = ask(ParetoGraph.builder(2, 2), query(0, 1));
        assertThat(front.isEmpty()).isTrue();
        assertThat(front.complete()).isTrue();
    }

    @Test
    void starting_at_the_target_gives_the_start_vector_and_no_arcs() {
        ParetoGraph.Builder graph = ParetoGraph.builder(2, 2);
        graph.arc(0, 1, 1, 1);
        graph.arc(1, 0, 0, 0);
        ParetoFront front = ask(graph, query(0, 0));
        assertThat(front.size()).isEqualTo(1);
        assertThat(front.vector(0)).containsExactly(0, 0);
        assertThat(front.path(0).length()).isZero();
    }

    @Test
    void a_circle_of_arcs_without_cost_is_walked_once() {
        ParetoGraph.Builder graph = ParetoGraph.builder(3, 2);
        graph.arc(0, 1, 0, 0);
        graph.arc(1, 0, 0, 0);
        graph.arc(1, 1, 0, 0);
        graph.arc(1, 2, 0, 0);
        ParetoFront front = ask(graph, query(0, 2));
        assertThat(front.size()).isEqualTo(1);
        assertThat(front.path(0).arcs()).containsExactly(0, 3);
    }

    @Test
    void of_parallel_arcs_with_equal_costs_one_stands_for_all() {
        ParetoGraph.Builder graph = ParetoGraph.builder(2, 2);
        graph.arc(0, 1, 3, 3);
        graph.arc(0, 1, 3, 3);
        graph.arc(0, 1, 2, 4);
        assertThat(ask(graph, query(0, 1)).size()).isEqualTo(2);
    }

    @Test
    void a_limit_includes_the_value_it_names() {
        ParetoGraph.Builder graph = ParetoGraph.builder(2, 2);
        graph.arc(0, 1, 1, 9);
        graph.arc(0, 1, 5, 5);
        graph.arc(0, 1, 9, 1);
        assertThat(ask(graph, query(0, 1).limit(0, 5)).size()).isEqualTo(2);
        assertThat(ask(graph, query(0, 1).limit(0, 4)).size()).isEqualTo(1);
        assertThat(ask(graph, query(0, 1).limit(0, 5).limit(1, 5)).vector(0)).containsExactly(5, 5);
        assertThat(ask(graph, query(0, 1).limit(1, 0)).isEmpty()).isTrue();
        assertThat(ask(graph, query(0, 1).limit(1, Long.MIN_VALUE)).isEmpty()).isTrue();
    }

    @Test
    void a_window_includes_its_opening_and_excludes_its_closing() {
        ParetoGraph.Builder graph = ParetoGraph.builder(2, 2);
        graph.arcOpenDuring(0, 1, 10, 20, 5, 1);
        assertThat(ask(graph, ParetoQuery.builder(2).source(0, 3, 0).target(1)).vector(0))
                .containsExactly(15, 1);
        assertThat(ask(graph, ParetoQuery.builder(2).source(0, 19, 0).target(1)).vector(0))
                .containsExactly(24, 1);
        assertThat(ask(graph, ParetoQuery.builder(2).source(0, 20, 0).target(1)).isEmpty())
                .isTrue();
    }

    @Test
    void waits_of_thirty_minutes_here_and_there_are_rounded_once_for_the_whole_path() {
        ParetoGraph.Builder graph = ParetoGraph.builder(3, 2);
        graph.board(0, 1, new Departures(2).add(1800, 2000, 7));
        graph.board(1, 2, new Departures(2).add(3800, 4000, 0));
        graph.waitingPrice(0, 3).waitingPrice(1, 3);
        assertThat(ask(graph, query(0, 2)).vector(0)).containsExactly(4000, 10);
        assertThat(ask(graph, query(0, 2).limit(1, 10)).size()).isEqualTo(1);
        assertThat(ask(graph, query(0, 2).limit(1, 9)).isEmpty()).isTrue();
    }

    @Test
    void times_before_zero_are_times_like_any_other() {
        ParetoGraph.Builder graph = ParetoGraph.builder(2, 2);
        int board = graph.board(0, 1, new Departures(2).add(-50, -20, 1).add(-100, -90, 4));
        ParetoFront front = ask(graph, ParetoQuery.builder(2).source(0, -120, 0).target(1));
        assertThat(front.size()).isEqualTo(2);
        assertThat(front.vector(0)).containsExactly(-90, 4);
        assertThat(front.path(0).arc(0)).isEqualTo(board);
        assertThat(front.path(0).departure(0)).isEqualTo(1);
        assertThat(front.path(0).entered(0)).isEqualTo(-100);
        assertThat(front.path(0).left(0)).isEqualTo(-90);
    }

    @Test
    void several_start_times_share_one_front_and_each_path_says_which_it_used() {
        ParetoGraph.Builder graph = ParetoGraph.builder(2, 2);
        graph.board(0, 1, new Departures(2).add(5, 10, 3).add(15, 20, 1));
        ParetoFront front = ask(
                graph, ParetoQuery.builder(2).source(0, 12, 0).source(0, 2, 0).target(1));
        assertThat(front.size()).isEqualTo(2);
        assertThat(front.path(0).source()).isEqualTo(1);
    }

    @Test
    void all_targets_share_one_front() {
        ParetoGraph.Builder graph = ParetoGraph.builder(3, 2);
        graph.arc(0, 1, 1, 5);
        graph.arc(0, 2, 5, 1);
        graph.arc(1, 2, 1, 1);
        ParetoFront front = ask(graph, query(0, 1).target(2).target(2));
        assertThat(front.size()).isEqualTo(2);
    }

    @Test
    void a_limit_on_labels_or_time_leaves_a_front_marked_incomplete() {
        ParetoGraph grid = Grids.grid(20, 20, 3);
        ParetoQuery.Builder across = ParetoQuery.builder(3).source(0, 0, 0, 0).target(399);
        ParetoFront few = new ParetoSearch(grid).search(across.maxLabels(15_000).build());
        assertThat(few.stop()).isEqualTo(ParetoFront.Stop.LABEL_LIMIT);
        assertThat(few.complete()).isFalse();
        assertThat(few.size()).isBetween(1, 403);
        ParetoFront none = new ParetoSearch(grid)
                .search(across.maxLabels(Long.MAX_VALUE).maxMillis(0).build());
        assertThat(none.stop()).isEqualTo(ParetoFront.Stop.TIME_LIMIT);
        assertThat(new ParetoSearch(grid).search(Grids.across(grid)).complete()).isTrue();
    }

    @Test
    void costs_too_large_for_small_numbers_give_the_same_front() {
        for (long factor : new long[] {1, 1000, 1L << 20, 1L << 31, 1L << 42}) {
            ParetoGraph.Builder graph = ParetoGraph.builder(16, 5);
            for (int node = 0; node < 15; node++) {
                graph.arc(node, node + 1, 1, 2 * factor, 3 * factor, 4 * factor, 5 * factor);
                graph.arc(node, node + 1, 2, 2 * factor, 2 * factor, 5 * factor, 4 * factor);
            }
            ParetoFront front = new ParetoSearch(graph.build()).search(ParetoQuery.between(0, 15, 5));
            assertThat(front.size()).as("factor %d", factor).isEqualTo(16);
            assertThat(front.vector(0)).containsExactly(15, 30 * factor, 45 * factor, 60 * factor, 75 * factor);
        }
    }

    @Test
    void what_cannot_be_right_is_refused_with_the_value_that_is_wrong() {
        ParetoGraph.Builder graph = ParetoGraph.builder(2, 2);
        assertThatThrownBy(() -> ParetoGraph.builder(2, 6))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("6");
        assertThatThrownBy(() -> graph.arc(0, 1, 1, -3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-3");
        assertThatThrownBy(() -> graph.arc(0, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> graph.arc(0, 2, 1, 1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> graph.arcOpenDuring(0, 1, 5, 5, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Departures(2).add(5, 4, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("arrive at 4");
        assertThatThrownBy(() -> query(0, 1).source(0, 1, 2, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ParetoQuery.builder(2).target(0).build()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ParetoSearch(graph.build()).search(ParetoQuery.between(0, 1, 3)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void costs_that_could_add_up_beyond_the_numbers_are_refused_at_build() {
        ParetoGraph.Builder graph = ParetoGraph.builder(3, 2);
        graph.arc(0, 1, 1, ParetoGraph.MAX_VALUE);
        graph.arc(1, 2, 1, ParetoGraph.MAX_VALUE);
        assertThatThrownBy(graph::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("criterion 1");
    }
}
