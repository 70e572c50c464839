package org.keruen.graph.pareto;

/// Grids whose costs come from SplitMix64 (Steele, Lea, Flood 2014, "Fast splittable pseudorandom number generators"),
/// so that anyone can draw the same ones. Every neighbour pair has an arc each way, each cost is 1 to 10.
final class Grids {
    private long state;

    private Grids(long seed) {
        state = seed;
    }

    static ParetoGraph grid(int width, int height, int criteria) {
        Grids draws = new Grids(42);
        ParetoGraph.Builder graph = ParetoGraph.builder(width * height, criteria);
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                int node = row * width + column;
                if (column + 1 < width) {
                    graph.arc(node, node + 1, draws.costs(criteria));
                    graph.arc(node + 1, node, draws.costs(criteria));
                }
                if (row + 1 < height) {
                    graph.arc(node, node + width, draws.costs(criteria));
                    graph.arc(node + width, node, draws.costs(criteria));
                }
            }
        }
        return graph.build();
    }

    /// From the first node to the last.
    static ParetoQuery across(ParetoGraph grid) {
        return ParetoQuery.between(0, grid.nodes() - 1, grid.criteria());
    }

    private long[] costs(int criteria) {
        long[] costs = new long[criteria];
        for (int k = 0; k < criteria; k++) {
            costs[k] = 1 + (next() >>> 33) % 10;
        }
        return costs;
    }

    private long next() {
        state += 0x9E3779B97F4A7C15L;
        long z = state;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
