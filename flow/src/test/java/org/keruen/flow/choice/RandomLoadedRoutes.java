package org.keruen.flow.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.keruen.model.assignment.DelayFunction;

/// A small stochastic assignment, the same for the same seed: six links of all shapes, one to three pairs
/// with two to four routes, a theta for each pair, and one of the three ways to mind overlaps.
record RandomLoadedRoutes(StochasticProblem problem) {
    private static final int LINKS = 6;

    static RandomLoadedRoutes of(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<DelayFunction> delays = new ArrayList<>();
        for (int link = 0; link < LINKS; link++) delays.add(delay(random));
        int[][][] pairs = new int[random.nextInt(1, 4)][][];
        for (int pair = 0; pair < pairs.length; pair++) {
            pairs[pair] = new int[random.nextInt(2, 5)][];
            for (int route = 0; route < pairs[pair].length; route++) pairs[pair][route] = route(random);
        }
        RouteSet routes = RouteSet.of(LINKS, pairs);
        double[] demand = random.doubles(pairs.length, 0, 20).toArray();
        double[] theta = random.doubles(pairs.length, 0.05, 2).toArray();
        Overlap overlap = switch (random.nextInt(3)) {
            case 0 -> new Overlap.Ignored();
            case 1 -> new Overlap.PathSize(random.nextDouble(2));
            default -> new Overlap.Commonality(random.nextDouble(2), random.nextDouble(0.5, 2));
        };
        return new RandomLoadedRoutes(StochasticProblem.of(routes, delays, demand, theta)
                .minding(overlap, random.doubles(LINKS, 1, 5).toArray())
                .withFixedCosts(random.doubles(routes.routes(), -1, 3).toArray()));
    }

    private static DelayFunction delay(SplittableRandom random) {
        double free = random.nextDouble(1, 5);
        double capacity = random.nextDouble(5, 20);
        return switch (random.nextInt(6)) {
            case 0 -> new DelayFunction.Linear(free, random.nextDouble(0.5));
            case 1 -> new DelayFunction.Linear(free, 0);
            case 2 -> new DelayFunction.Conical(free, capacity, random.nextDouble(2, 6));
            case 3 -> new DelayFunction.Davidson(free, capacity, random.nextDouble(0.5), 0.8);
            case 4 -> new DelayFunction.Akcelik(free, capacity, random.nextDouble(2), 1);
            default -> new DelayFunction.Bpr(free, 0.15, capacity, random.nextInt(1, 5));
        };
    }

    private static int[] route(SplittableRandom random) {
        List<Integer> links = new ArrayList<>();
        while (links.isEmpty()) {
            for (int link = 0; link < LINKS; link++) if (random.nextInt(3) == 0) links.add(link);
        }
        return links.stream().mapToInt(Integer::intValue).toArray();
    }
}
