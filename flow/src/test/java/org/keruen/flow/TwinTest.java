package org.keruen.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keruen.model.assignment.AssignmentNetwork;
import org.keruen.model.assignment.DelayFunction;
import org.keruen.model.assignment.UserClass;

/// The kernel against a slow and obvious twin: shortest distances by trying every link until nothing changes,
/// and the method of Frank and Wolfe.
class TwinTest {
    private static final double TOLL_FACTOR = 0.5;

    /// At a loose gap there is something to compare: the gap is worked out again from volumes and trips alone.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void the_gap_is_what_a_plain_computation_finds(long seed) {
        RandomNetwork random = RandomNetwork.of(seed, 8, 20, 40);
        UserClass all = UserClass.only(TOLL_FACTOR, 0, random.demand());
        Assignment loose =
                assign(random.network(), all, AssignmentSettings.to(1e-300).within(1, 1e9));
        double[] cost = costs(random, loose.volumes());
        double total = 0;
        for (int link = 0; link < cost.length; link++) total += cost[link] * loose.volumes()[link];
        double shortest = 0;
        for (int from = 0; from < random.zones; from++) {
            double[] distance = distances(random, from, cost);
            for (int to = 0; to < random.zones; to++) {
                if (to != from) shortest += random.trips[from * random.zones + to] * distance[to];
            }
        }
        assertThat(loose.relativeGap()).isCloseTo((total - shortest) / total, within(1e-13));
        double trips = 0;
        for (int pair = 0; pair < random.trips.length; pair++) {
            if (pair / random.zones != pair % random.zones) trips += random.trips[pair];
        }
        assertThat(loose.averageExcessCost()).isCloseTo((total - shortest) / trips, within(1e-9));
        assertThat(loose.objective()).isCloseTo(objective(random, loose.volumes()), within(1e-8));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void no_other_flows_have_a_lower_objective(long seed) {
        RandomNetwork random = RandomNetwork.of(seed, 6, 15, 30);
        UserClass all = UserClass.only(TOLL_FACTOR, 0, random.demand());
        Assignment best = assign(random.network(), all, AssignmentSettings.to(1e-12));
        double[] volume = new double[random.tail.length];
        double[] first = allOrNothing(random, costs(random, volume));
        System.arraycopy(first, 0, volume, 0, volume.length);
        double bound = Double.NEGATIVE_INFINITY;
        for (int iteration = 0; iteration < 4000; iteration++) {
            double[] cost = costs(random, volume);
            double[] target = allOrNothing(random, cost);
            double saving = 0;
            for (int link = 0; link < volume.length; link++) saving += cost[link] * (volume[link] - target[link]);
            bound = Math.max(bound, objective(random, volume) - saving);
            double step = lineSearch(random, volume, target);
            for (int link = 0; link < volume.length; link++) volume[link] += step * (target[link] - volume[link]);
        }
        double slow = objective(random, volume);
        assertThat(best.objective()).isLessThanOrEqualTo(slow * (1 + 1e-12)).isGreaterThanOrEqualTo(bound - 1e-9);
        assertThat((slow - bound) / slow)
                .as("the twin is near enough to say something")
                .isLessThan(1e-3);
    }

    private static Assignment assign(AssignmentNetwork network, UserClass all, AssignmentSettings settings) {
        return new Assigner(System::nanoTime).assign(network, List.of(all), settings, AssignmentProgress.SILENT);
    }

    private static double[] costs(RandomNetwork random, double[] volume) {
        double[] cost = new double[volume.length];
        for (int link = 0; link < cost.length; link++) {
            DelayFunction delay = random.delays.get(link);
            cost[link] = delay.time(volume[link]) + TOLL_FACTOR * random.toll[link];
        }
        return cost;
    }

    private static double objective(RandomNetwork random, double[] volume) {
        double sum = 0;
        for (int link = 0; link < volume.length; link++) {
            sum += random.delays.get(link).integral(volume[link]) + TOLL_FACTOR * random.toll[link] * volume[link];
        }
        return sum;
    }

    private static double[] distances(RandomNetwork random, int from, double[] cost) {
        double[] distance = new double[random.nodes];
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
        distance[from] = 0;
        for (boolean changed = true; changed; ) {
            changed = false;
            for (int link = 0; link < cost.length; link++) {
                double there = distance[random.tail[link]] + cost[link];
                if (there < distance[random.head[link]]) {
                    distance[random.head[link]] = there;
                    changed = true;
                }
            }
        }
        return distance;
    }

    private static double[] allOrNothing(RandomNetwork random, double[] cost) {
        double[] volume = new double[cost.length];
        for (int from = 0; from < random.zones; from++) {
            double[] distance = distances(random, from, cost);
            for (int to = 0; to < random.zones; to++) {
                double trips = to == from ? 0 : random.trips[from * random.zones + to];
                // A node comes up twice only on a circle that costs nothing; then another way back is tried.
                int[] visits = new int[random.nodes];
                for (int node = to; trips > 0 && node != from; ) {
                    int into = into(random, node, distance, cost, visits[node]++);
                    volume[into] += trips;
                    node = random.tail[into];
                }
            }
        }
        return volume;
    }

    private static int into(RandomNetwork random, int node, double[] distance, double[] cost, int skip) {
        int last = -1;
        for (int link = 0; link < cost.length; link++) {
            if (random.head[link] != node || random.tail[link] == node) continue;
            if (distance[random.tail[link]] + cost[link] <= distance[node]) {
                last = link;
                if (skip-- == 0) return link;
            }
        }
        return last;
    }

    private static double lineSearch(RandomNetwork random, double[] from, double[] to) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            double slope = 0;
            double[] at = new double[from.length];
            for (int link = 0; link < at.length; link++) at[link] = from[link] + middle * (to[link] - from[link]);
            double[] cost = costs(random, at);
            for (int link = 0; link < at.length; link++) slope += cost[link] * (to[link] - from[link]);
            if (slope > 0) high = middle;
            else low = middle;
        }
        return (low + high) / 2;
    }
}
