package org.keruen.flow.corridor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OverlapTest {
    private static CorridorEquilibrium free(CorridorProblem problem, boolean overlap) {
        return new CorridorSolver(problem, overlap).solve(new double[0], 1e-12, 10);
    }

    /// A way alone beside one on which every one of `n` stretches may be done in two like ways: a logit counts
    /// `2ⁿ` ways, and there are hardly two.
    @ParameterizedTest
    @ValueSource(ints = {2, 5, 10, 20})
    void a_choice_at_every_station_makes_no_thousand_ways(int n) {
        CorridorProblem.Builder chain = new CorridorProblem.Builder(n + 2, 1);
        chain.link(0, n + 1, n, 1);
        chain.link(0, n + 1, 0, 0);
        for (int i = 0; i < n; i++) {
            chain.link(0, i, i + 1, 1.0 / n);
            chain.link(0, i, i + 1, 1.0 / n);
        }
        CorridorProblem problem = chain.demand(0, n + 1, n, 1).build();
        assertThat(free(problem, false).flow(0)).isCloseTo(1 / (1 + Math.pow(2, n)), within(1e-9));
        assertThat(free(problem, true).flow(0)).isCloseTo(1 / 3.0, within(1e-9));
    }

    /// A rare branch is neither lost nor favoured: what few take at free flow stays what a logit makes of it.
    @Test
    void a_way_apart_from_end_to_end_keeps_its_logit_share_however_dear() {
        CorridorProblem.Builder two = new CorridorProblem.Builder(3, 1);
        two.link(0, 0, 2, 1);
        two.link(0, 0, 1, 4);
        two.link(0, 1, 2, 5);
        CorridorEquilibrium done = free(two.demand(0, 0, 2, 1).build(), true);
        assertThat(done.flow(1)).isCloseTo(1 / (1 + Math.exp(8)), within(1e-9));
    }
}
