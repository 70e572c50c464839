package org.keruen.bench.growth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.keruen.graph.pareto.Departures;
import org.keruen.graph.pareto.ParetoGraph;
import org.keruen.graph.pareto.ParetoQuery;

/// A made-up corridor of any size for the kernel: places strewn over 9,000 by 3,000 km, rail to the near ones on a
/// timetable, road to the very near ones at any time, and express trains between far places.
///
/// A place is two nodes, come and ready, with handling between. Seconds, cents and grams grow with distance and
/// differ by mode, each arc by up to a tenth off its mode's rate, so that they conflict as they do in earnest: road
/// is quick, dear and dirty, the express quick and dear. The fourth criterion counts boardings. More places make
/// the net denser, not longer.
public final class GeneratedCorridor {
    private static final double LENGTH_KM = 9000;
    private static final double WIDTH_KM = 3000;
    private static final int NEAR = 4;
    private static final int SPAN_DAYS = 60;
    private static final long DAY = 86_400;

    /// Metres a second, then cents and grams a kilometre.
    private record Rate(double speed, double cents, double grams) {}

    private static final Rate RAIL = new Rate(8, 60, 300);
    private static final Rate ROAD = new Rate(14, 160, 1000);
    private static final Rate EXPRESS = new Rate(12, 90, 320);

    private final SplittableRandom random;
    private final int criteria;
    private final int perService;
    private final double[] east;
    private final double[] north;
    private final ParetoGraph.Builder builder;
    private final ParetoGraph graph;
    private int departures;

    /// @param departures how often each rail or express service leaves in the 60 days
    public GeneratedCorridor(int places, int departures, int criteria, long seed) {
        this.criteria = criteria;
        perService = departures;
        random = new SplittableRandom(seed);
        east = new double[places];
        north = new double[places];
        for (int place = 0; place < places; place++) {
            east[place] = random.nextDouble(LENGTH_KM);
            north[place] = random.nextDouble(WIDTH_KM);
        }
        builder = ParetoGraph.builder(2 * places, criteria);
        for (int place = 0; place < places; place++) handling(place);
        for (int place = 0; place < places; place++) neighbours(place);
        for (int service = 0; service < places / 4; service++) {
            service(random.nextInt(places), random.nextInt(places), EXPRESS);
        }
        graph = builder.build();
    }

    public ParetoGraph graph() {
        return graph;
    }

    /// Departures in the whole corridor.
    public int departures() {
        return departures;
    }

    /// So many questions from the eastern tenth to the western tenth.
    public List<ParetoQuery> questions(int count) {
        int[] westToEast = IntStream.range(0, east.length)
                .boxed()
                .sorted(Comparator.comparingDouble(place -> east[place]))
                .mapToInt(Integer::intValue)
                .toArray();
        int tenth = Math.max(1, east.length / 10);
        List<ParetoQuery> questions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int from = westToEast[east.length - 1 - random.nextInt(tenth)];
            int to = westToEast[random.nextInt(tenth)];
            questions.add(ParetoQuery.builder(criteria)
                    .source(2 * from + 1, new long[criteria])
                    .target(2 * to)
                    .maxLabels(20_000_000)
                    .build());
        }
        return questions;
    }

    private void handling(int place) {
        long[] costs = {3600L * (3 + random.nextInt(9)), 3000 + random.nextInt(3000), 2000, 0};
        builder.arc(2 * place, 2 * place + 1, first(costs));
    }

    private void neighbours(int place) {
        int[] near = IntStream.range(0, east.length)
                .filter(other -> other != place && distance(place, other) < 1500)
                .boxed()
                .sorted(Comparator.comparingDouble(other -> distance(place, other)))
                .limit(NEAR)
                .mapToInt(Integer::intValue)
                .toArray();
        for (int i = 0; i < near.length; i++) {
            service(place, near[i], RAIL);
            service(near[i], place, RAIL);
            if (i < 2) {
                builder.arc(2 * place + 1, 2 * near[i], costs(place, near[i], ROAD));
                builder.arc(2 * near[i] + 1, 2 * place, costs(near[i], place, ROAD));
            }
        }
    }

    private void service(int from, int to, Rate rate) {
        if (from == to) return;
        long[] costs = costs(from, to, rate);
        long[] extra = new long[criteria - 1];
        System.arraycopy(costs, 1, extra, 0, extra.length);
        Departures list = new Departures(criteria);
        for (int i = 0; i < perService; i++) {
            long departs = (long) ((i + random.nextDouble()) * SPAN_DAYS * DAY / perService);
            list.add(departs, departs + costs[0], extra);
        }
        departures += perService;
        builder.board(2 * from + 1, 2 * to, list);
    }

    private long[] costs(int from, int to, Rate rate) {
        double km = 10 + distance(from, to) * 1.2;
        return first(new long[] {near(km * 1000 / rate.speed), near(km * rate.cents), near(km * rate.grams), 1});
    }

    private long near(double value) {
        return Math.round(value * (0.9 + random.nextDouble(0.2)));
    }

    private long[] first(long[] costs) {
        return IntStream.range(0, criteria).mapToLong(k -> costs[k]).toArray();
    }

    private double distance(int a, int b) {
        return Math.hypot(east[a] - east[b], north[a] - north[b]);
    }
}
