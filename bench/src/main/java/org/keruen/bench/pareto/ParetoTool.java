package org.keruen.bench.pareto;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.keruen.graph.pareto.ParetoFront;
import org.keruen.graph.pareto.ParetoGraph;
import org.keruen.graph.pareto.ParetoQuery;
import org.keruen.graph.pareto.ParetoSearch;
import org.keruen.graph.pareto.SearchWork;

/// `pareto GRAPH QUERIES [--rounds N] [--warmup N]`: asks every query of a list, one thread, and prints for each
/// the size of its front, labels queued and settled, and milliseconds of bounds and of search.
///
/// A round asks all queries once; of several rounds the median counts. Without `--warmup` and `--rounds` it is what
/// a person gets who starts the program once, compilation of the hot loops included. The search is the public door
/// of `graph`: bounds are made anew for each target, paths of all members are traced, and that is in the search
/// time.
public final class ParetoTool {
    private final ParetoGraph graph;
    private final List<Question> questions;

    ParetoTool(ParetoGraph graph, List<Question> questions) {
        this.graph = graph;
        this.questions = questions;
    }

    /// Ends with 1 when a front has not the size it should have.
    public static void main(String[] arguments) throws IOException {
        List<String> files = new ArrayList<>();
        int rounds = 1;
        int warmup = 0;
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--rounds" -> rounds = Integer.parseInt(arguments[++i]);
                case "--warmup" -> warmup = Integer.parseInt(arguments[++i]);
                default -> files.add(arguments[i]);
            }
        }
        if (files.size() != 2 || rounds < 1 || warmup < 0) {
            System.err.println("pareto GRAPH QUERIES [--rounds N] [--warmup N]");
            System.exit(2);
        }
        long began = System.nanoTime();
        ParetoGraph graph = GraphFile.read(Path.of(files.get(0)));
        double read = (System.nanoTime() - began) / 1e9;
        ParetoTool tool = new ParetoTool(graph, Question.read(Path.of(files.get(1))));
        System.out.printf(
                "%d nodes, %d arcs, %d criteria, read in %.3f s%n",
                graph.nodes(), graph.arcs(), graph.criteria(), read);
        if (!tool.run(warmup, rounds, System.out)) System.exit(1);
    }

    /// What one round took, query by query.
    private record Round(List<SearchWork> work, List<Integer> sizes) {
        double boundsSeconds() {
            return work.stream().mapToLong(SearchWork::boundsNanos).sum() / 1e9;
        }

        double searchSeconds() {
            return work.stream().mapToLong(SearchWork::searchNanos).sum() / 1e9;
        }
    }

    /// Runs and prints; returns whether every front has the size it should have.
    boolean run(int warmup, int rounds, PrintStream out) {
        ParetoSearch search = new ParetoSearch(graph);
        for (int round = 0; round < warmup; round++) ask(search);
        List<Round> run = new ArrayList<>();
        for (int round = 0; round < rounds; round++) run.add(ask(search));
        boolean right = true;
        out.printf(
                "%8s %8s %7s %10s %10s %10s %10s%n",
                "source", "target", "front", "queued", "settled", "bounds ms", "search ms");
        Round last = run.getLast();
        for (int i = 0; i < questions.size(); i++) {
            int query = i;
            Question question = questions.get(i);
            String verdict = question.verdict(last.sizes.get(i));
            right &= !verdict.startsWith("WRONG");
            out.printf(
                    "%8d %8d %7d %10d %10d %10.2f %10.2f  %s%n",
                    question.source(),
                    question.target(),
                    last.sizes.get(i),
                    last.work.get(i).generated(),
                    last.work.get(i).settled(),
                    median(run.stream()
                            .mapToDouble(r -> r.work.get(query).boundsNanos() / 1e6)
                            .toArray()),
                    median(run.stream()
                            .mapToDouble(r -> r.work.get(query).searchNanos() / 1e6)
                            .toArray()),
                    verdict);
        }
        double[] bounds = run.stream().mapToDouble(Round::boundsSeconds).toArray();
        double[] searches = run.stream().mapToDouble(Round::searchSeconds).toArray();
        out.printf(
                "total: %d vectors, bounds %.3f s, search %.3f s (median of %d rounds; best %.3f s and %.3f s)%n",
                last.sizes.stream().mapToInt(Integer::intValue).sum(),
                median(bounds),
                median(searches),
                rounds,
                Arrays.stream(bounds).min().orElse(0),
                Arrays.stream(searches).min().orElse(0));
        return right;
    }

    private Round ask(ParetoSearch search) {
        List<SearchWork> work = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        for (Question question : questions) {
            ParetoFront front =
                    search.search(ParetoQuery.between(question.source(), question.target(), graph.criteria()));
            work.add(front.work());
            sizes.add(front.size());
        }
        return new Round(work, sizes);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
