package org.keruen.graph.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TreeSearchTest {
    /// Arcs sorted by tail, some free of cost, some closed; some nodes not to be passed.
    private static final class Case {
        final int nodes;
        final int[] first;
        final int[] tail;
        final int[] head;
        final double[] cost;
        final boolean[] through;

        Case(SplittableRandom random) {
            nodes = random.nextInt(2, 90);
            int arcs = random.nextInt(4 * nodes);
            int[] unsorted = new int[arcs];
            for (int arc = 0; arc < arcs; arc++) unsorted[arc] = random.nextInt(nodes);
            Arrays.sort(unsorted);
            tail = unsorted;
            head = new int[arcs];
            cost = new double[arcs];
            first = new int[nodes + 1];
            for (int arc = 0; arc < arcs; arc++) {
                head[arc] = random.nextInt(nodes);
                int kind = random.nextInt(10);
                cost[arc] = kind == 0 ? Double.POSITIVE_INFINITY : kind < 3 ? 0 : random.nextInt(1, 50);
                first[tail[arc] + 1]++;
            }
            for (int node = 0; node < nodes; node++) first[node + 1] += first[node];
            through = new boolean[nodes];
            for (int node = 0; node < nodes; node++) through[node] = random.nextInt(5) > 0;
        }

        double[] byTryingEverything(int root) {
            double[] distance = new double[nodes];
            Arrays.fill(distance, Double.POSITIVE_INFINITY);
            distance[root] = 0;
            for (boolean changed = true; changed; ) {
                changed = false;
                for (int arc = 0; arc < cost.length; arc++) {
                    if (!through[tail[arc]] && tail[arc] != root) continue;
                    double there = distance[tail[arc]] + cost[arc];
                    if (there < distance[head[arc]]) {
                        distance[head[arc]] = there;
                        changed = true;
                    }
                }
            }
            return distance;
        }
    }

    private static int[] shuffled(int nodes, SplittableRandom random) {
        int[] order = new int[nodes];
        for (int i = 0; i < nodes; i++) {
            int j = random.nextInt(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void whatever_the_guess_the_distances_are_the_least(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 50; i++) {
            Case one = new Case(random);
            TreeSearch search = new TreeSearch(one.first, one.head, one.through);
            int[] order = shuffled(one.nodes, random);
            for (int again = 0; again < 3; again++) {
                int root = random.nextInt(one.nodes);
                search.from(root, order, one.cost);
                assertThat(search.distance()).isEqualTo(one.byTryingEverything(root));
                isATree(one, search, root, order);
                for (int arc = 0; arc < one.cost.length; arc++) {
                    if (random.nextInt(10) == 0) one.cost[arc] = random.nextInt(50);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void without_a_guess_it_finds_the_same(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 100; i++) {
            Case one = new Case(random);
            TreeSearch search = new TreeSearch(one.first, one.head, one.through);
            int[] order = new int[one.nodes];
            int root = random.nextInt(one.nodes);
            search.settle(root, order, one.cost);
            assertThat(search.distance()).isEqualTo(one.byTryingEverything(root));
            isATree(one, search, root, order);
        }
    }

    /// The order holds every node once, each after its predecessor, and distances add up along the tree.
    private static void isATree(Case one, TreeSearch search, int root, int[] order) {
        int[] place = new int[one.nodes];
        Arrays.fill(place, -1);
        for (int i = 0; i < order.length; i++) {
            assertThat(place[order[i]]).isEqualTo(-1);
            place[order[i]] = i;
        }
        for (int node = 0; node < one.nodes; node++) {
            int into = search.into()[node];
            if (into == TreeSearch.NONE) {
                assertThat(node == root || search.distance()[node] == Double.POSITIVE_INFINITY)
                        .isTrue();
                continue;
            }
            int from = one.tail[into];
            assertThat(one.head[into]).isEqualTo(node);
            assertThat(search.distance()[node]).isEqualTo(search.distance()[from] + one.cost[into]);
            assertThat(place[from]).isLessThan(place[node]);
        }
    }

    @Test
    void a_right_guess_stays_as_it_is() {
        int[] first = {0, 2, 3, 4, 4};
        int[] head = {1, 2, 3, 3};
        TreeSearch search = new TreeSearch(first, head, new boolean[] {true, true, true, true});
        int[] order = {0, 1, 2, 3};
        search.from(0, order, new double[] {1, 2, 5, 3});
        assertThat(order).containsExactly(0, 1, 2, 3);
        assertThat(search.distance()).containsExactly(0, 1, 2, 5);
    }
}
