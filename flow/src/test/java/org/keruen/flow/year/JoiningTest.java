package org.keruen.flow.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keruen.flow.choice.AverageCost;
import org.keruen.flow.corridor.CorridorEquilibrium;
import org.keruen.flow.corridor.CorridorProblem;
import org.keruen.flow.corridor.CorridorSolver;
import org.keruen.flow.corridor.Meter;

class JoiningTest {
    private static GoodsNetwork.Joined arc(int tail, int head, double usd, int stretch) {
        ArcFacts facts = new ArcFacts();
        facts.usd = usd;
        facts.hours = usd / 10;
        facts.waits = usd / 20;
        facts.grams = 3 * usd;
        facts.travelled.add(new ArcFacts.Stretch(stretch, 0));
        facts.loads.add(new ArcFacts.TermLoad(stretch % 4, 1, false));
        return new GoodsNetwork.Joined(tail, head, facts);
    }

    @Test
    void a_chain_becomes_one_arc_that_is_all_of_it() {
        List<GoodsNetwork.Joined> joined =
                Joining.of(List.of(arc(3, 0, 1, 0), arc(0, 1, 2, 1), arc(1, 2, 4, 2), arc(2, 4, 8, 3)), 5, 3);
        assertThat(joined).singleElement().satisfies(one -> {
            assertThat(one.tail()).isEqualTo(3);
            assertThat(one.head()).isEqualTo(4);
            assertThat(one.facts().usd).isEqualTo(15);
            assertThat(one.facts().hours).isCloseTo(1.5, within(1e-12));
            assertThat(one.facts().waits).isCloseTo(0.75, within(1e-12));
            assertThat(one.facts().grams).isEqualTo(45);
            assertThat(one.facts().travelled)
                    .extracting(ArcFacts.Stretch::stretch)
                    .containsExactly(0, 1, 2, 3);
            assertThat(one.facts().loads).hasSize(4);
        });
    }

    @Test
    void where_there_is_a_choice_or_an_end_nothing_is_joined() {
        List<GoodsNetwork.Joined> fork = List.of(arc(3, 0, 1, 0), arc(0, 4, 2, 1), arc(0, 4, 2, 2));
        assertThat(Joining.of(fork, 5, 3)).hasSize(3);
        List<GoodsNetwork.Joined> end = List.of(arc(0, 3, 1, 0), arc(3, 1, 1, 0));
        assertThat(Joining.of(end, 5, 3)).hasSize(2);
    }

    /// Random networks, solved as they are and joined, with queues on shared terms. Every step leads nearer to the
    /// end, so that the same ways are frozen either way.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void joined_or_not_the_equilibrium_is_the_same(long seed) {
        int kept = 24;
        List<GoodsNetwork.Joined> arcs = random(seed, kept);
        List<GoodsNetwork.Joined> joined = Joining.of(arcs, kept + 2, kept);
        assertThat(joined.size()).isLessThan(arcs.size());
        Map<Integer, Double> one = flows(arcs, kept);
        Map<Integer, Double> two = flows(joined, kept);
        assertThat(two.keySet()).isEqualTo(one.keySet());
        one.forEach((stretch, flow) ->
                assertThat(flow).as("stretch " + stretch).isCloseTo(two.getOrDefault(stretch, -1.0), within(1e-8)));
    }

    /// Behind the first step, which nothing but the beginning leads to, the long way's middle is further from the
    /// end (7) than the fork is (5): step by step it is turned down, as one arc it leads straight to the end and is
    /// kept. At the beginning itself both are kept either way, for nothing leads back to it.
    @Test
    void a_way_that_is_dear_after_its_first_step_is_a_choice_only_when_joined() {
        List<GoodsNetwork.Joined> fork = List.of(arc(3, 1, 1, 9), arc(1, 4, 5, 0), arc(1, 0, 1, 1), arc(0, 4, 7, 2));
        assertThat(flows(fork, 3)).containsOnlyKeys(9, 0);
        assertThat(flows(Joining.of(fork, 5, 3), 3)).containsOnlyKeys(9, 0, 1, 2);
        List<GoodsNetwork.Joined> atOnce = List.of(arc(3, 4, 5, 0), arc(3, 0, 1, 1), arc(0, 4, 7, 2));
        assertThat(flows(atOnce, 3)).containsOnlyKeys(0, 1, 2);
    }

    /// Layers of four nodes; each leads to one or two of the next.
    private static List<GoodsNetwork.Joined> random(long seed, int kept) {
        Random chance = new Random(seed);
        List<GoodsNetwork.Joined> arcs = new ArrayList<>();
        for (int node = 0; node < 4; node++) arcs.add(arc(kept, node, 1 + chance.nextDouble(), arcs.size()));
        for (int node = 0; node + 4 < kept; node++) {
            int next = node - node % 4 + 4;
            int ways = 1 + chance.nextInt(2);
            for (int way = 0; way < ways; way++) {
                int head = next + (node % 4 + way) % 4;
                arcs.add(arc(node, head, 1 + 0.1 * chance.nextDouble(), arcs.size()));
            }
        }
        for (int node = kept - 4; node < kept; node++) {
            arcs.add(arc(node, kept + 1, 1 + chance.nextDouble(), arcs.size()));
        }
        return arcs;
    }

    private static Map<Integer, Double> flows(List<GoodsNetwork.Joined> arcs, int kept) {
        CorridorProblem.Builder builder = new CorridorProblem.Builder(kept + 2, 0.8);
        for (int term = 0; term < 4; term++) {
            builder.meter(new Meter("term " + term, new AverageCost.Straight(0, 0.004), 100));
        }
        for (GoodsNetwork.Joined arc : arcs) {
            int link = builder.link(0, arc.tail(), arc.head(), arc.facts().usd);
            for (ArcFacts.TermLoad load : arc.facts().loads) builder.use(link, load.term(), load.perUnit(), 1);
        }
        CorridorProblem problem = builder.demand(0, kept, kept + 1, 100).build();
        CorridorEquilibrium done = new CorridorSolver(problem, true).solve(new double[4], 1e-12, 4000);
        Map<Integer, Double> flows = new HashMap<>();
        for (int link = 0; link < arcs.size(); link++) {
            for (ArcFacts.Stretch one : arcs.get(link).facts().travelled) {
                if (done.flow(link) > 0) flows.merge(one.stretch(), done.flow(link), Double::sum);
            }
        }
        return flows;
    }
}
