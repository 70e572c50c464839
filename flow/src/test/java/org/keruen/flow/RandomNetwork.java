package org.keruen.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.keruen.model.assignment.AssignmentNetwork;
import org.keruen.model.assignment.DelayFunction;
import org.keruen.model.assignment.OdMatrix;

/// A small congested network that is the same for the same seed: a ring both ways, so that every zone is
/// reached, and random links across, some of them free of cost, parallel or of constant time.
final class RandomNetwork {
    final int zones;
    final int nodes;
    final int[] tail;
    final int[] head;
    final List<DelayFunction> delays;
    final double[] toll;
    /// From zone to zone, a row an origin.
    final double[] trips;

    private RandomNetwork(RandomNetwork like, List<DelayFunction> delays) {
        zones = like.zones;
        nodes = like.nodes;
        tail = like.tail;
        head = like.head;
        toll = like.toll;
        trips = like.trips;
        this.delays = List.copyOf(delays);
    }

    private RandomNetwork(SplittableRandom random, int zones, int nodes, int across) {
        this.zones = zones;
        this.nodes = nodes;
        int links = 2 * nodes + across;
        tail = new int[links];
        head = new int[links];
        toll = new double[links];
        List<DelayFunction> drawn = new ArrayList<>();
        for (int link = 0; link < links; link++) {
            boolean ring = link < 2 * nodes;
            tail[link] = ring ? link / 2 : random.nextInt(nodes);
            head[link] = ring ? (link / 2 + (link % 2 == 0 ? 1 : nodes - 1)) % nodes : random.nextInt(nodes);
            toll[link] = random.nextInt(3);
            drawn.add(delay(random));
        }
        delays = List.copyOf(drawn);
        trips = new double[zones * zones];
        for (int pair = 0; pair < trips.length; pair++) {
            trips[pair] = random.nextInt(3) == 0 ? 0 : random.nextDouble(1, 20);
        }
    }

    static RandomNetwork of(long seed, int zones, int nodes, int across) {
        return new RandomNetwork(new SplittableRandom(seed), zones, nodes, across);
    }

    /// The same with other volume–delay functions.
    RandomNetwork with(List<DelayFunction> others) {
        return new RandomNetwork(this, others);
    }

    private static DelayFunction delay(SplittableRandom random) {
        double free = random.nextDouble(1, 10);
        double capacity = random.nextDouble(5, 60);
        return switch (random.nextInt(8)) {
            case 0 -> new DelayFunction.Bpr(0, 0.15, capacity, 4);
            case 1 -> new DelayFunction.Bpr(free, 0, 1, 0);
            case 2 -> new DelayFunction.Linear(free, random.nextDouble(0.01, 0.3));
            case 3 -> new DelayFunction.Bpr(free, random.nextDouble(0.1, 2), capacity, random.nextDouble(1, 7));
            case 4 -> new DelayFunction.Conical(free, capacity, random.nextDouble(2, 8));
            default -> new DelayFunction.Bpr(free, 0.15, capacity, 4);
        };
    }

    AssignmentNetwork network() {
        return network(tail, head, false);
    }

    private AssignmentNetwork network(int[] tails, int[] heads, boolean backwards) {
        List<String> names = new ArrayList<>();
        for (int node = 0; node < nodes; node++) names.add(Integer.toString(node));
        boolean[] through = new boolean[nodes];
        Arrays.fill(through, true);
        int[] zoneNode = new int[zones];
        for (int zone = 0; zone < zones; zone++) zoneNode[zone] = backwards ? nodes - 1 - zone : zone;
        return new AssignmentNetwork(
                names,
                through,
                names.subList(0, zones),
                zoneNode,
                tails,
                heads,
                delays,
                toll,
                new double[tail.length],
                Collections.nCopies(tail.length, "road"));
    }

    /// The same network with its nodes numbered from the other end. Links keep their numbers.
    AssignmentNetwork renumbered() {
        int[] tails = new int[tail.length];
        int[] heads = new int[head.length];
        for (int link = 0; link < tails.length; link++) {
            tails[link] = nodes - 1 - tail[link];
            heads[link] = nodes - 1 - head[link];
        }
        return network(tails, heads, true);
    }

    OdMatrix demand() {
        OdMatrix.Builder builder = new OdMatrix.Builder(zones);
        for (int from = 0; from < zones; from++) {
            for (int to = 0; to < zones; to++) builder.add(from, to, trips[from * zones + to]);
        }
        return builder.build();
    }
}
