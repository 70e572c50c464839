package org.keruen.graph.pareto;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Timings by hand, not a test: `GridTiming grid 40 3`, `GridTiming file graph.gr queries.txt`, or
/// `GridTiming write 40 3 grid.gr` to put a grid into a file for another solver.
///
/// Files are in the 9th DIMACS challenge's format with several costs an arc and nodes from 0; queries are lines
/// `source target size`. Each round repeats everything, so that the last rounds show the warm speed.
final class GridTiming {
    private static final int ROUNDS = 12;

    private GridTiming() {}

    public static void main(String[] arguments) throws IOException {
        switch (arguments[0]) {
            case "grid" -> {
                int side = Integer.parseInt(arguments[1]);
                ParetoGraph grid = Grids.grid(side, side, Integer.parseInt(arguments[2]));
                time(grid, List.of(Grids.across(grid)), List.of(-1));
            }
            case "file" -> timeFile(Path.of(arguments[1]), Path.of(arguments[2]));
            case "write" -> {
                int side = Integer.parseInt(arguments[1]);
                write(Grids.grid(side, side, Integer.parseInt(arguments[2])), Path.of(arguments[3]));
            }
            default -> throw new IllegalArgumentException("grid, file or write, not " + arguments[0]);
        }
    }

    private static void time(ParetoGraph graph, List<ParetoQuery> queries, List<Integer> sizes) {
        ParetoSearch search = new ParetoSearch(graph);
        for (int round = 0; round < ROUNDS; round++) {
            long vectors = 0;
            long generated = 0;
            long settled = 0;
            long bounds = 0;
            long nanos = 0;
            for (int i = 0; i < queries.size(); i++) {
                ParetoFront front = search.search(queries.get(i));
                if (sizes.get(i) >= 0 && sizes.get(i) != front.size()) {
                    System.out.printf("query %d: %d vectors, expected %d%n", i, front.size(), sizes.get(i));
                }
                vectors += front.size();
                generated += front.work().generated();
                settled += front.work().settled();
                bounds += front.work().boundsNanos();
                nanos += front.work().searchNanos();
            }
            System.out.printf(
                    "%d vectors, %d generated, %d settled, bounds %.3f s, search %.3f s%n",
                    vectors, generated, settled, bounds / 1e9, nanos / 1e9);
        }
    }

    private static void timeFile(Path file, Path queryFile) throws IOException {
        ParetoGraph graph = read(file);
        List<ParetoQuery> queries = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        for (String line : Files.readAllLines(queryFile)) {
            String[] words = line.strip().split(" ");
            queries.add(ParetoQuery.between(Integer.parseInt(words[0]), Integer.parseInt(words[1]), graph.criteria()));
            sizes.add(words.length > 2 ? Integer.parseInt(words[2]) : -1);
        }
        time(graph, queries, sizes);
    }

    private static ParetoGraph read(Path file) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int nodes = Integer.parseInt(lines.readLine().split(" ")[2]);
            ParetoGraph.Builder graph = null;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] words = line.strip().split(" ");
                if (graph == null) {
                    graph = ParetoGraph.builder(nodes, words.length - 3);
                }
                long[] costs = new long[words.length - 3];
                for (int k = 0; k < costs.length; k++) {
                    costs[k] = Long.parseLong(words[3 + k]);
                }
                graph.arc(Integer.parseInt(words[1]), Integer.parseInt(words[2]), costs);
            }
            if (graph == null) {
                throw new IllegalArgumentException("no arcs in " + file);
            }
            return graph.build();
        }
    }

    private static void write(ParetoGraph graph, Path file) throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
            out.printf("p sp %d %d%n", graph.nodes(), graph.arcs());
            for (int arc = 0; arc < graph.arcs(); arc++) {
                StringBuilder line = new StringBuilder("a %d %d".formatted(graph.tail(arc), graph.head(arc)));
                for (int k = 0; k < graph.criteria(); k++) {
                    line.append(' ').append(graph.costs[arc * graph.criteria() + k]);
                }
                out.println(line);
            }
        }
    }
}
