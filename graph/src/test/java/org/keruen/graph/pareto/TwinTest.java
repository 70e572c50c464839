package org.keruen.graph.pareto;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The search against a twin that walks every walk, and what must hold when a network changes a little.
class TwinTest {
    private static final int SEEDS = 600;

    @Test
    void on_plain_networks_the_search_finds_what_trying_everything_finds() {
        for (long seed = 0; seed < SEEDS; seed++) {
            compare(RandomNetwork.plain(seed), seed, "RandomNetwork.plain(%d)");
        }
    }

    @Test
    void with_departures_windows_and_waiting_prices_the_search_finds_what_trying_everything_finds() {
        for (long seed = 0; seed < 4 * SEEDS; seed++) {
            compare(RandomNetwork.timed(seed), seed, "RandomNetwork.timed(%d)");
        }
    }

    private static void compare(RandomNetwork network, long seed, String name) {
        boolean twoTargets = seed % 2 == 1;
        ParetoFront front = new ParetoSearch(network.graph()).search(network.query(twoTargets));
        assertThat(front.complete()).isTrue();
        assertThat(text(vectors(front))).as(name, seed).isEqualTo(text(network.tryEverything(twoTargets)));
        for (int i = 0; i < front.size(); i++) {
            assertThat(network.walk(front.path(i), twoTargets)).as(name, seed).isEqualTo(front.vector(i));
        }
    }

    @Test
    void another_arc_never_worsens_the_front_and_taking_it_away_gives_the_old_one_back() {
        for (long seed = 0; seed < SEEDS; seed++) {
            RandomNetwork network = RandomNetwork.timed(seed);
            List<long[]> before = vectors(new ParetoSearch(network.graph()).search(network.query(false)));
            network.addArc(true);
            List<long[]> after = vectors(new ParetoSearch(network.graph()).search(network.query(false)));
            for (long[] vector : before) {
                assertThat(after)
                        .as("RandomNetwork.timed(%d)", seed)
                        .anyMatch(better -> RandomNetwork.covers(better, vector));
            }
        }
    }

    @Test
    void what_is_known_is_not_answered_again_and_nothing_else_is_lost() {
        for (long seed = 0; seed < 2 * SEEDS; seed++) {
            RandomNetwork network = seed % 2 == 0 ? RandomNetwork.timed(seed) : RandomNetwork.plain(seed);
            ParetoSearch search = new ParetoSearch(network.graph());
            ParetoFront whole = search.search(network.query(false));
            List<long[]> known = new ArrayList<>();
            List<long[]> unknown = new ArrayList<>();
            for (int i = 0; i < whole.size(); i++) {
                (i % 3 == 1 ? known : unknown).add(whole.vector(i));
            }
            ParetoFront rest = search.search(network.knowing(front(known, network.criteria, whole)));
            assertThat(text(vectors(rest))).as("seed %d", seed).isEqualTo(text(unknown));
        }
    }

    private static ParetoFront front(List<long[]> vectors, int criteria, ParetoFront like) {
        long[] flat = vectors.stream().flatMapToLong(Arrays::stream).toArray();
        ParetoPath[] paths = new ParetoPath[vectors.size()];
        for (int i = 0; i < paths.length; i++) {
            paths[i] = like.path(i);
        }
        return new ParetoFront(criteria, flat, paths, ParetoFront.Stop.COMPLETE, like.work());
    }

    @Test
    void multiplying_a_criterion_multiplies_the_front() {
        for (long seed = 0; seed < SEEDS; seed++) {
            RandomNetwork network = RandomNetwork.plain(seed);
            for (int k = 0; k < network.criteria; k++) {
                List<long[]> front = vectors(new ParetoSearch(network.graph()).search(network.query(false)));
                for (long[] vector : front) {
                    vector[k] *= 1000;
                }
                List<long[]> large =
                        vectors(new ParetoSearch(network.graph(k, 1000)).search(network.query(false, k, 1000)));
                assertThat(text(large)).as("RandomNetwork.plain(%d)", seed).isEqualTo(text(front));
            }
        }
    }

    @Test
    void one_workspace_answers_many_queries_as_fresh_ones_would() {
        for (long seed = 0; seed < 100; seed++) {
            RandomNetwork network = RandomNetwork.timed(seed);
            ParetoGraph graph = network.graph();
            ParetoSearch used = new ParetoSearch(graph);
            for (int round = 0; round < 6; round++) {
                ParetoQuery query = network.query(round % 3 == 1);
                ParetoFront again = used.search(query);
                ParetoFront fresh = new ParetoSearch(graph).search(query);
                assertThat(text(vectors(again))).as("seed %d", seed).isEqualTo(text(vectors(fresh)));
                for (int i = 0; i < fresh.size(); i++) {
                    assertThat(again.path(i)).hasToString(fresh.path(i).toString());
                }
            }
        }
    }

    private static List<long[]> vectors(ParetoFront front) {
        List<long[]> vectors = new ArrayList<>();
        for (int i = 0; i < front.size(); i++) {
            vectors.add(front.vector(i));
        }
        return vectors;
    }

    private static String text(List<long[]> vectors) {
        StringBuilder text = new StringBuilder();
        vectors.forEach(vector -> text.append(Arrays.toString(vector)).append('\n'));
        return text.toString();
    }
}
