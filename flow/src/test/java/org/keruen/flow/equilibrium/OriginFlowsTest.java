package org.keruen.flow.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keruen.flow.AssignmentProgress;
import org.keruen.flow.AssignmentSettings;
import org.keruen.model.assignment.AssignmentNetwork;
import org.keruen.model.assignment.DelayFunction;
import org.keruen.model.assignment.OdMatrix;
import org.keruen.model.assignment.UserClass;

class OriginFlowsTest {
    /// A grid of streets, congested; every crossing is a zone.
    private static AssignmentNetwork grid(int side, SplittableRandom random) {
        List<Integer> tails = new ArrayList<>();
        List<Integer> heads = new ArrayList<>();
        List<DelayFunction> delays = new ArrayList<>();
        for (int node = 0; node < side * side; node++) {
            for (int step : new int[] {1, side}) {
                int next = node + step;
                if (next >= side * side || (step == 1 && next % side == 0)) continue;
                for (boolean there : new boolean[] {true, false}) {
                    tails.add(there ? node : next);
                    heads.add(there ? next : node);
                    double free = random.nextInt(4) == 0 ? 0 : random.nextDouble(1, 5);
                    delays.add(new DelayFunction.Bpr(free, 0.15, random.nextDouble(20, 90), 4));
                }
            }
        }
        List<String> names = new ArrayList<>();
        for (int node = 0; node < side * side; node++) names.add("n" + node);
        boolean[] through = new boolean[names.size()];
        Arrays.fill(through, true);
        int[] zoneNode = new int[names.size()];
        Arrays.setAll(zoneNode, zone -> zone);
        int links = tails.size();
        List<String> types = new ArrayList<>();
        for (int link = 0; link < links; link++) types.add("");
        return new AssignmentNetwork(
                names,
                through,
                names,
                zoneNode,
                tails.stream().mapToInt(Integer::intValue).toArray(),
                heads.stream().mapToInt(Integer::intValue).toArray(),
                delays,
                new double[links],
                new double[links],
                types);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void each_origins_trips_leave_its_root_and_reach_their_ends(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        AssignmentNetwork network = grid(6, random);
        OdMatrix.Builder trips = new OdMatrix.Builder(network.zones());
        for (int from = 0; from < network.zones(); from++) {
            for (int to = 0; to < network.zones(); to++) trips.add(from, to, random.nextDouble(0, 3));
        }
        OdMatrix demand = trips.build();
        Solution solution = new EquilibriumSolver(
                        network,
                        List.of(UserClass.only(0, 0, demand)),
                        Optional.empty(),
                        AssignmentSettings.to(1e-12),
                        System::nanoTime)
                .solve(AssignmentProgress.SILENT);
        double[] volume = new double[network.links()];
        for (int i = 0; i < solution.flows.length; i++) {
            OriginFlows flows = solution.flows[i];
            double[] balance = new double[network.nodes()];
            for (int slot = 0; slot < flows.size(); slot++) {
                assertThat(flows.flow(slot)).isNotNegative();
                int link = flows.link(slot);
                balance[solution.problem.star.tail[link]] += flows.flow(slot);
                balance[solution.problem.star.head[link]] -= flows.flow(slot);
                volume[solution.problem.star.original[link]] += flows.flow(slot);
            }
            int zone = solution.problem.commodities[i].zone;
            for (int entry = demand.first(zone); entry < demand.end(zone); entry++) {
                int to = demand.destination(entry);
                if (to == zone) continue;
                balance[to] += demand.volume(entry);
                balance[zone] -= demand.volume(entry);
            }
            assertThat(balance).containsExactly(new double[network.nodes()], within(1e-9));
        }
        assertThat(solution.volumes()).containsExactly(volume, within(1e-9));
    }
}
