package org.keruen.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keruen.model.assignment.UserClass;

class SelectedTripsTest {
    /// 1 and 2 send to 3 and 4 over one bridge (5 > 6), or round it.
    private static final Drawn BRIDGE = Drawn.network(4, """
            1 > 5 linear 1 0
            2 > 5 linear 1 0
            5 > 6 linear 1 0
            6 > 3 linear 1 0
            6 > 4 linear 1 0
            2 > 4 linear 1 0
            """);

    @Test
    void trips_over_a_bridge_are_told_apart_by_where_they_come_from_and_go() {
        Assignment done = BRIDGE.assign(1, 3, 10, 1, 4, 5, 2, 3, 7, 2, 4, 100);
        SelectedTrips over = done.selected(List.of(2));
        assertThat(over.pairs())
                .containsExactlyInAnyOrder(
                        new SelectedTrips.Pair(0, 0, 2, 10),
                        new SelectedTrips.Pair(0, 0, 3, 5),
                        new SelectedTrips.Pair(0, 1, 2, 7));
        assertThat(over.loads()).containsExactly(15, 7, 22, 17, 5, 0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void on_the_selected_link_all_volume_is_theirs_and_nowhere_more_than_there_is(long seed) {
        RandomNetwork random = RandomNetwork.of(seed, 6, 15, 30);
        Assignment done = new Assigner(System::nanoTime)
                .assign(
                        random.network(),
                        List.of(UserClass.only(0.5, 0, random.demand())),
                        AssignmentSettings.to(1e-12),
                        AssignmentProgress.SILENT);
        double[] volumes = done.volumes();
        for (int link = 0; link < volumes.length; link++) {
            SelectedTrips trips = done.selected(List.of(link));
            assertThat(trips.loads()[link]).isCloseTo(volumes[link], within(1e-7));
            double[] balance = new double[random.nodes];
            for (int other = 0; other < volumes.length; other++) {
                assertThat(trips.loads()[other]).isBetween(0.0, volumes[other] + 1e-7);
                balance[random.tail[other]] -= trips.loads()[other];
                balance[random.head[other]] += trips.loads()[other];
            }
            for (SelectedTrips.Pair pair : trips.pairs()) {
                balance[pair.origin()] += pair.vehicles();
                balance[pair.destination()] -= pair.vehicles();
            }
            for (double node : balance) assertThat(node).isCloseTo(0, within(1e-6));
        }
    }
}
