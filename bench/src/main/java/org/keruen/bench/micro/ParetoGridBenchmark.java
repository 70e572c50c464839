package org.keruen.bench.micro;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.keruen.graph.pareto.ParetoFront;
import org.keruen.graph.pareto.ParetoGraph;
import org.keruen.graph.pareto.ParetoQuery;
import org.keruen.graph.pareto.ParetoSearch;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Corner to corner of a 40 × 40 grid with costs of 1 to 10, three criteria, bounds of the first query kept.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ParetoGridBenchmark {
    private static final int SIDE = 40;
    private static final int CRITERIA = 3;

    private final SplittableRandom random = new SplittableRandom(42);
    private final ParetoGraph grid = grid();
    private final ParetoSearch search = new ParetoSearch(grid);
    private final ParetoQuery across = ParetoQuery.between(0, SIDE * SIDE - 1, CRITERIA);

    @Benchmark
    public ParetoFront across() {
        return search.search(across);
    }

    private ParetoGraph grid() {
        ParetoGraph.Builder graph = ParetoGraph.builder(SIDE * SIDE, CRITERIA);
        for (int node = 0; node < SIDE * SIDE; node++) {
            if (node % SIDE + 1 < SIDE) bothWays(graph, node, node + 1);
            if (node + SIDE < SIDE * SIDE) bothWays(graph, node, node + SIDE);
        }
        return graph.build();
    }

    private void bothWays(ParetoGraph.Builder graph, int a, int b) {
        graph.arc(a, b, random.longs(CRITERIA, 1, 11).toArray());
        graph.arc(b, a, random.longs(CRITERIA, 1, 11).toArray());
    }
}
