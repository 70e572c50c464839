package org.keruen.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keruen.model.assignment.AssignmentNetwork;
import org.keruen.model.assignment.OdMatrix;
import org.keruen.model.assignment.UserClass;

class WarmStartTest {
    private static final AssignmentSettings TIGHT = AssignmentSettings.to(1e-12);
    private static final Assigner ASSIGNER = new Assigner(System::nanoTime);

    private static Assignment cold(AssignmentNetwork network, UserClass... classes) {
        return ASSIGNER.assign(network, List.of(classes), TIGHT, AssignmentProgress.SILENT);
    }

    private static Assignment warm(Assignment start, AssignmentNetwork network, UserClass... classes) {
        return ASSIGNER.assignFrom(start, network, List.of(classes), TIGHT, AssignmentProgress.SILENT);
    }

    private static void same(Assignment one, Assignment other) {
        assertThat(one.stop()).isEqualTo(Stop.CONVERGED);
        assertThat(one.objective()).isCloseTo(other.objective(), within(1e-10 * other.objective()));
        assertThat(one.times()).containsExactly(other.times(), within(1e-5));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void the_same_question_again_is_answered_at_once(long seed) {
        RandomNetwork random = RandomNetwork.of(seed, 10, 30, 60);
        UserClass all = UserClass.only(0.5, 0, random.demand());
        Assignment first = cold(random.network(), all);
        Assignment again = warm(first, random.network(), all);
        assertThat(again.trace().getFirst().relativeGap()).isLessThan(1e-11);
        same(again, first);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void other_trips_end_where_a_fresh_start_ends(long seed) {
        RandomNetwork random = RandomNetwork.of(seed, 10, 30, 60);
        RandomNetwork others = RandomNetwork.of(seed + 100, 10, 30, 60);
        Assignment first = cold(random.network(), UserClass.only(0.5, 0, random.demand()));
        UserClass all = UserClass.only(0.5, 0, others.demand());
        same(warm(first, random.network(), all), cold(random.network(), all));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void a_few_more_trips_take_fewer_iterations(long seed) {
        RandomNetwork random = RandomNetwork.of(seed, 20, 60, 120);
        Assignment first = cold(random.network(), UserClass.only(0.5, 0, random.demand()));
        UserClass more = UserClass.only(0.5, 0, random.demand().times(1.01));
        Assignment warm = warm(first, random.network(), more);
        Assignment cold = cold(random.network(), more);
        same(warm, cold);
        assertThat(warm.trace().getFirst().relativeGap())
                .isLessThan(cold.trace().getFirst().relativeGap() / 10);
    }

    @Test
    void what_went_over_a_closed_link_finds_another_way() {
        Drawn town = Drawn.network(3, """
                1 > 4 linear 1 0.1
                4 > 2 linear 1 0.1 type bridge
                4 > 5 linear 1 0.1
                5 > 2 linear 2 0.1
                4 > 3 linear 1 0.1 type bridge
                """);
        OdMatrix demand = town.demand(1, 2, 10, 1, 3, 5);
        Assignment open = cold(town.network(), UserClass.only(0, 0, demand));
        UserClass banned = new UserClass("all", 1, 0, 0, Set.of("bridge"), town.demand(1, 2, 10));
        Assignment closed = warm(open, town.network(), banned);
        assertThat(closed.volumes()).containsExactly(new double[] {10, 0, 10, 10, 0}, within(1e-12));
    }

    @Test
    void where_the_old_flows_lead_nowhere_all_is_loaded_anew_or_named() {
        Drawn town = Drawn.network(3, """
                1 > 4 linear 1 0.1
                4 > 2 linear 1 0.1
                4 > 3 linear 1 0.1 type bridge
                """);
        OdMatrix demand = town.demand(1, 2, 10, 1, 3, 5);
        Assignment open = cold(town.network(), UserClass.only(0, 0, demand));
        UserClass banned = new UserClass("all", 1, 0, 0, Set.of("bridge"), demand);
        Assignment closed = ASSIGNER.assignFrom(
                open, town.network(), List.of(banned), TIGHT.leavingOut(0.5), AssignmentProgress.SILENT);
        assertThat(closed.volumes()).containsExactly(new double[] {10, 10, 0}, within(1e-12));
        assertThat(closed.unreachable()).containsExactly(new UnreachablePair(0, 0, 2, 5));
    }

    @Test
    void on_another_network_it_begins_anew() {
        Assignment first = Drawn.network(2, "1 > 2 linear 1 1").assign(1, 2, 3);
        Drawn other = Drawn.network(2, "1 > 2 linear 1 1\n1 > 2 linear 1 1");
        Assignment second = warm(first, other.network(), UserClass.only(0, 0, other.demand(1, 2, 3)));
        assertThat(second.volumes()).containsExactly(new double[] {1.5, 1.5}, within(1e-12));
    }
}
