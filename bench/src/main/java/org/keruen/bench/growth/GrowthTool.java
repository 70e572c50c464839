package org.keruen.bench.growth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.keruen.bench.Percentiles;
import org.keruen.bench.plot.LogPlot;
import org.keruen.bench.plot.Series;
import org.keruen.graph.pareto.ParetoFront;
import org.keruen.graph.pareto.ParetoQuery;
import org.keruen.graph.pareto.ParetoSearch;
import org.keruen.graph.pareto.SearchWork;

/// `growth [SVG]`: generated corridors from Eurasia's size to twenty times it, with 2 to 4 criteria, and one of
/// Eurasia's size with ever more departures; prints a table in Markdown, and draws both series.
///
/// A figure is over queries across the whole of three corridors drawn from different seeds, bounds included.
public final class GrowthTool {
    private static final int EURASIA = 322;
    private static final int[] TIMES = {1, 2, 5, 10, 20};
    private static final int[] PER_SERVICE = {10, 30, 100, 300, 600};
    private static final int USUAL = 30;
    private static final long[] SEEDS = {7, 8, 9};
    private static final int QUERIES = 8;

    private GrowthTool() {}

    public static void main(String[] arguments) throws IOException {
        System.out.println(
                "| places | departures | criteria | front | labels | bounds ms | search ms | p90 ms | whole fronts |");
        System.out.println("|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        measure(EURASIA, USUAL, 4); // compiles the loops
        List<Series> byPlaces = new ArrayList<>();
        List<Series> byDepartures = new ArrayList<>();
        for (int criteria = 2; criteria <= 4; criteria++) {
            List<Series.Point> points = new ArrayList<>();
            for (int times : TIMES) {
                points.add(new Series.Point(times * EURASIA, row(times * EURASIA, USUAL, criteria)));
            }
            byPlaces.add(new Series(criteria + " criteria", points));
        }
        for (int criteria = 2; criteria <= 4; criteria++) {
            List<Series.Point> points = new ArrayList<>();
            for (int perService : PER_SERVICE) {
                points.add(new Series.Point(perService, row(EURASIA, perService, criteria)));
            }
            byDepartures.add(new Series(criteria + " criteria", points));
        }
        String svg = LogPlot.svg(List.of(
                new LogPlot(
                        "%d departures a service".formatted(USUAL),
                        "places",
                        "milliseconds a query (median)",
                        byPlaces),
                new LogPlot(
                        "%d places".formatted(EURASIA),
                        "departures a service in 60 days",
                        "milliseconds a query (median)",
                        byDepartures)));
        if (arguments.length > 0) Files.writeString(Path.of(arguments[0]), svg);
    }

    /// Prints a row and returns the median milliseconds of bounds and search together.
    private static double row(int places, int perService, int criteria) {
        Measured measured = measure(places, perService, criteria);
        System.out.printf(
                "| %,d | %,d | %d | %.0f | %,.0f | %.2f | %.2f | %.2f | %d of %d |%n",
                places,
                measured.departures,
                criteria,
                measured.front.median(),
                measured.labels.median(),
                measured.bounds.median(),
                measured.search.median(),
                measured.both.at(90),
                measured.whole,
                SEEDS.length * QUERIES);
        return measured.both.median();
    }

    private static final class Measured {
        final Percentiles front = new Percentiles();
        final Percentiles labels = new Percentiles();
        final Percentiles bounds = new Percentiles();
        final Percentiles search = new Percentiles();
        final Percentiles both = new Percentiles();
        int departures;
        int whole;

        void add(ParetoFront found) {
            SearchWork work = found.work();
            front.add(found.size());
            labels.add((double) work.generated());
            bounds.add(work.boundsNanos() / 1e6);
            search.add(work.searchNanos() / 1e6);
            both.add((work.boundsNanos() + work.searchNanos()) / 1e6);
            if (found.complete()) whole++;
        }
    }

    private static Measured measure(int places, int perService, int criteria) {
        Measured measured = new Measured();
        for (long seed : SEEDS) {
            GeneratedCorridor corridor = new GeneratedCorridor(places, perService, criteria, seed);
            measured.departures = corridor.departures();
            ParetoSearch search = new ParetoSearch(corridor.graph());
            List<ParetoQuery> questions = corridor.questions(QUERIES);
            for (ParetoQuery question : questions.subList(0, QUERIES / 2)) search.search(question);
            for (ParetoQuery question : questions) measured.add(search.search(question));
        }
        return measured;
    }
}
