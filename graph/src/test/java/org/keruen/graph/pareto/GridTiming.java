package org.keruen.graph.pareto;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Timings by hand, not a test: `GridTiming grid 40 3`, `GridTiming file graph.gr queries.txt`,
/// `GridTiming schedule 500 20000` for places and departures drawn at random, with paid waiting, or
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
            case "schedule" -> timeSchedule(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
            default -> throw new IllegalArgumentException("grid, file, schedule or write, not " + arguments[0]);
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

    /// Places on a strip, boards between near ones, a month of departures in seconds; cost in cents, then two more.
    private static void timeSchedule(int places, int departures) {
        Random random = new Random(1);
        ParetoGraph.Builder graph = ParetoGraph.builder(2 * places, 4);
        int perBoard = 25;
        for (int place = 0; place < places; place++) {
            graph.arc(2 * place, 2 * place + 1, 3600L * (2 + random.nextInt(10)), random.nextInt(3000), 500, 0);
            graph.waitingPrice(2 * place + 1, random.nextInt(3) * 100L);
        }
        for (int board = 0; board < departures / perBoard; board++) {
            int from = random.nextInt(places);
            int to = Math.clamp(from + random.nextInt(41) - 15, 0, places - 1);
            long ride = (1L + Math.abs(to - from)) * (600 + random.nextInt(3600));
            long cost = (1L + Math.abs(to - from)) * (500 + random.nextInt(3000));
            long first = random.nextInt(86_400);
            Departures list = new Departures(4);
            for (int i = 0; i < perBoard; i++) {
                long departs = first + i * 30L * 86_400 / perBoard;
                long price = cost * (90 + random.nextInt(20)) / 100;
                list.add(departs, departs + ride, price, cost / 3 + 1000, 1 + random.nextInt(10));
            }
            graph.board(2 * from + 1, 2 * to, list);
        }
        ParetoGraph built = graph.build();
        List<ParetoQuery> queries = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            int from = 2 * random.nextInt(places / 2) + 1;
            queries.add(ParetoQuery.between(from, from + places - 1 - places % 2, 4));
            sizes.add(-1);
        }
        time(built, queries, sizes);
    }

    private static void timeFile(Path file, Path queryFile) throws IOException {
        ParetoGraph graph = read(file);
        List<ParetoQuery> queries = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        for (String line : Files.readAllLines(queryFile)) {
            String[] words = line.strip().split(" ", -1);
            queries.add(ParetoQuery.between(Integer.parseInt(words[0]), Integer.parseInt(words[1]), graph.criteria()));
            sizes.add(words.length > 2 ? Integer.parseInt(words[2]) : -1);
        }
        time(graph, queries, sizes);
    }

    private static ParetoGraph read(Path file) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int nodes = Integer.parseInt(lines.readLine().split(" ", -1)[2]);
            ParetoGraph.Builder graph = null;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] words = line.strip().split(" ", -1);
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
