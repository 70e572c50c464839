package org.keruen.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keruen.model.assignment.AssignmentNetwork;
import org.keruen.model.assignment.DelayFunction;
import org.keruen.model.assignment.OdMatrix;
import org.keruen.model.assignment.UserClass;

/// What must hold of every assignment, whatever the network. Each on random networks; the seed is the
/// parameter.
class InvariantsTest {
    private static final AssignmentSettings TIGHT = AssignmentSettings.to(1e-12);

    private static Assignment assign(AssignmentNetwork network, AssignmentSettings settings, UserClass... classes) {
        return new Assigner(System::nanoTime).assign(network, List.of(classes), settings, AssignmentProgress.SILENT);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void what_enters_a_node_leaves_it(long seed) {
        RandomNetwork random = RandomNetwork.of(seed, 6, 15, 30);
        Assignment done = assign(random.network(), TIGHT, UserClass.only(0.5, 0, random.demand()));
        double[] balance = new double[random.nodes];
        double[] volumes = done.volumes();
        for (int link = 0; link < volumes.length; link++) {
            assertThat(volumes[link]).isNotNegative();
            balance[random.tail[link]] -= volumes[link];
            balance[random.head[link]] += volumes[link];
        }
        for (int from = 0; from < random.zones; from++) {
            for (int to = 0; to < random.zones; to++) {
                double trips = random.trips[from * random.zones + to];
                balance[from] += trips;
                balance[to] -= trips;
            }
        }
        for (double node : balance) assertThat(node).isCloseTo(0, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void the_digits_are_those_of_one_thread(long seed) {
        RandomNetwork random = RandomNetwork.of(seed, 40, 60, 150);
        UserClass all = UserClass.only(0.5, 0, random.demand());
        Assignment one = assign(random.network(), TIGHT, all);
        for (int threads : new int[] {2, 3}) {
            Assignment many = assign(random.network(), TIGHT.onThreads(threads), all);
            assertThat(many.volumes()).isEqualTo(one.volumes());
            assertThat(many.relativeGap()).isEqualTo(one.relativeGap());
            assertThat(many.iterations()).isEqualTo(one.iterations());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void splitting_a_class_into_two_alike_changes_no_time(long seed) {
        RandomNetwork random = RandomNetwork.of(seed, 6, 15, 30);
        OdMatrix demand = random.demand();
        Assignment whole = assign(random.network(), TIGHT, UserClass.only(0.5, 0, demand));
        Assignment split = assign(
                random.network(),
                TIGHT,
                new UserClass("some", 1, 0.5, 0, Set.of(), demand.times(0.3)),
                new UserClass("others", 1, 0.5, 0, Set.of(), demand.times(0.7)));
        alike(split, whole, random);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void other_numbers_for_the_nodes_change_no_time(long seed) {
        RandomNetwork random = RandomNetwork.of(seed, 6, 15, 30);
        UserClass all = UserClass.only(0.5, 0, random.demand());
        alike(assign(random.renumbered(), TIGHT, all), assign(random.network(), TIGHT, all), random);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void a_link_nobody_may_use_changes_nothing(long seed) {
        RandomNetwork random = RandomNetwork.of(seed, 6, 15, 30);
        AssignmentNetwork plain = random.network();
        int links = plain.links();
        int[] tails = Arrays.copyOf(plain.tails(), links + 1);
        int[] heads = Arrays.copyOf(plain.heads(), links + 1);
        heads[links] = 3;
        List<DelayFunction> delays = new ArrayList<>(random.delays);
        delays.add(new DelayFunction.Linear(0, 0));
        List<String> types = new ArrayList<>(Collections.nCopies(links, "road"));
        types.add("closed");
        List<String> names = new ArrayList<>();
        for (int node = 0; node < plain.nodes(); node++) names.add(plain.nodeName(node));
        boolean[] through = new boolean[plain.nodes()];
        Arrays.fill(through, true);
        AssignmentNetwork more = new AssignmentNetwork(
                names,
                through,
                names.subList(0, 6),
                new int[] {0, 1, 2, 3, 4, 5},
                tails,
                heads,
                delays,
                Arrays.copyOf(random.toll, links + 1),
                new double[links + 1],
                types);
        Assignment with = assign(more, TIGHT, new UserClass("all", 1, 0.5, 0, Set.of("closed"), random.demand()));
        Assignment without = assign(plain, TIGHT, UserClass.only(0.5, 0, random.demand()));
        assertThat(Arrays.copyOf(with.volumes(), links)).isEqualTo(without.volumes());
        assertThat(with.volumes()[links]).isZero();
    }

    /// Twice the trips on links twice as wide: the same times.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void trips_and_capacities_scaled_alike_scale_the_volumes(long seed) {
        RandomNetwork random = RandomNetwork.of(seed, 6, 15, 30);
        List<DelayFunction> wider = new ArrayList<>();
        for (DelayFunction delay : random.delays) {
            wider.add(
                    switch (delay) {
                        case DelayFunction.Bpr(double t, double b, double c, double p) ->
                            new DelayFunction.Bpr(t, b, 2 * c, p);
                        case DelayFunction.Linear(double t, double slope) -> new DelayFunction.Linear(t, slope / 2);
                        case DelayFunction.Conical(double t, double c, double a) ->
                            new DelayFunction.Conical(t, 2 * c, a);
                        case DelayFunction.Davidson same -> same;
                        case DelayFunction.Akcelik same -> same;
                    });
        }
        RandomNetwork wide = random.with(wider);
        Assignment once = assign(random.network(), TIGHT, UserClass.only(0.5, 0, random.demand()));
        Assignment twice = assign(
                wide.network(), TIGHT, UserClass.only(0.5, 0, random.demand().times(2)));
        for (int link = 0; link < random.tail.length; link++) {
            assertThat(twice.times()[link]).isCloseTo(once.times()[link], within(1e-6));
        }
        assertThat(twice.objective()).isCloseTo(2 * once.objective(), within(1e-8 * once.objective()));
    }

    /// Volumes are unique only where times rise; times, total and objective always are.
    private static void alike(Assignment one, Assignment other, RandomNetwork random) {
        assertThat(one.objective()).isCloseTo(other.objective(), within(1e-9 * other.objective()));
        for (int link = 0; link < random.tail.length; link++) {
            assertThat(one.times()[link]).as("time of link %d", link).isCloseTo(other.times()[link], within(1e-6));
            if (random.delays.get(link).slope(other.volumes()[link]) > 1e-3) {
                assertThat(one.volumes()[link])
                        .as("volume of link %d", link)
                        .isCloseTo(other.volumes()[link], within(1e-5));
            }
        }
    }
}
