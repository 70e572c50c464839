package org.keruen.flow.corridor;

import java.util.Arrays;

/// Makes of ways the shortest that choose the same: only links remain whose cost moves with use, and only places
/// where something is left to choose or where a trip begins.
///
/// Three things are done at every place, from the destination on. What links cost that never cost anything else is
/// written to the step. A step to a place with one step on takes that step too. And steps that lead to the same place
/// over the same links become one, which costs what a choice between them does, `−1/θ · ln Σ exp(−θ c)`. Each is
/// exact for a logit, whatever the links that remain come to cost.
final class Contraction {
    private static final int[] NONE = {};

    private final FrozenWays ways;
    private final boolean[] moves;
    private final double[] cost;
    private final int[] entering;
    private final boolean[] begins;

    /// By place, where one step is left that is taken along with those that lead to the place: where it leads, below
    /// 0 elsewhere; what it costs besides its links; and those.
    private final int[] passedTo;

    private final double[] passedBesides;
    private final int[][] passedLinks;

    /// The steps on from the place at hand.
    private int[] head = new int[8];

    private double[] besides = new double[8];
    private int[][] links = new int[8][];
    private int steps;

    private Contraction(FrozenWays ways, boolean[] moves, double[] cost) {
        this.ways = ways;
        this.moves = moves;
        this.cost = cost;
        entering = new int[ways.places()];
        for (int place : ways.head) entering[place]++;
        begins = new boolean[ways.places()];
        for (int place : ways.origin) begins[place] = true;
        passedTo = new int[ways.places()];
        passedBesides = new double[ways.places()];
        passedLinks = new int[ways.places()][];
    }

    /// @param moves whether a link's cost moves with use: an entry a link
    /// @param cost of each link that does not
    static FrozenWays of(FrozenWays ways, boolean[] moves, double[] cost) {
        return new Contraction(ways, moves, cost).contracted();
    }

    private FrozenWays contracted() {
        WaysLaid laid = new WaysLaid();
        laid.place();
        int[] placeOf = new int[ways.places()];
        Arrays.fill(passedTo, -1);
        for (int place = 1; place < ways.places(); place++) {
            look(place);
            // Links that move are not written down once for every step to a place that has several.
            if (steps == 1 && (links[0].length == 0 || entering[place] == 1)) {
                passedTo[place] = head[0];
                passedBesides[place] = besides[0];
                passedLinks[place] = links[0];
                if (!begins[place]) continue;
            }
            for (int step = 0; step < steps; step++) {
                for (int link : links[step]) laid.link(link);
                laid.step(placeOf[head[step]], besides[step]);
            }
            placeOf[place] = laid.place();
        }
        int[] origin = Arrays.stream(ways.origin).map(place -> placeOf[place]).toArray();
        FrozenWays contracted = laid.laid(ways.cargo, ways.theta, ways.demand, origin);
        System.arraycopy(ways.most, 0, contracted.most, 0, ways.most.length);
        return contracted;
    }

    /// Finds the steps that are left from a place.
    private void look(int place) {
        steps = 0;
        for (int step = ways.firstStep[place]; step < ways.firstStep[place + 1]; step++) {
            int to = ways.head[step];
            double more = ways.besides[step];
            int[] own = NONE;
            for (int at = ways.firstLink[step]; at < ways.firstLink[step + 1]; at++) {
                int link = ways.link[at];
                if (moves[link]) own = joined(own, new int[] {link});
                else more += cost[link];
            }
            if (passedTo[to] >= 0) {
                more += passedBesides[to];
                own = joined(own, passedLinks[to]);
                to = passedTo[to];
            }
            take(to, own, more);
        }
    }

    private void take(int to, int[] over, double more) {
        for (int step = 0; step < steps; step++) {
            if (head[step] != to || !Arrays.equals(links[step], over)) continue;
            double least = Math.min(more, besides[step]);
            double most = Math.max(more, besides[step]);
            besides[step] = least - Math.log1p(Math.exp(-ways.theta * (most - least))) / ways.theta;
            return;
        }
        if (steps == head.length) {
            head = Arrays.copyOf(head, 2 * steps);
            besides = Arrays.copyOf(besides, 2 * steps);
            links = Arrays.copyOf(links, 2 * steps);
        }
        head[steps] = to;
        besides[steps] = more;
        links[steps++] = over;
    }

    private static int[] joined(int[] one, int[] other) {
        if (one.length == 0) return other;
        if (other.length == 0) return one;
        int[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
