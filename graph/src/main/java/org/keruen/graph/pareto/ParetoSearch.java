package org.keruen.graph.pareto;

import java.util.Objects;

/// Answers queries on one graph: an exact, lazy, goal-directed, label-setting multi-criteria A*.
///
/// The object is the workspace. Its arrays grow to what the hardest query needed and are used again, so ask
/// many queries of one object; use one object a thread. The same query gives the same answer, path for path,
/// every time.
public final class ParetoSearch {
    private final ParetoGraph graph;
    private final LowerBounds bounds;
    private final Settled settled = new Settled();
    private final ScheduleLabels scheduleLabels;
    private final PackedLabels packedLabels;

    public ParetoSearch(ParetoGraph graph) {
        this.graph = graph;
        bounds = new LowerBounds(graph);
        scheduleLabels = new ScheduleLabels(graph, settled);
        packedLabels = new PackedLabels(graph, settled);
    }

    /// The whole front of the query, or what was found of it before a work limit was reached.
    public ParetoFront search(ParetoQuery query) {
        check(query);
        long began = System.nanoTime();
        boolean computed = bounds.towards(query.targets);
        long bounded = System.nanoTime();
        Frame frame = new Frame(graph, bounds, query, began);
        settled.clear();
        ParetoFront.Stop stop = ParetoFront.Stop.COMPLETE;
        long generated = 0;
        long popped = 0;
        boolean sift = graph.scale > 1;
        if (!frame.hopeless()) {
            PackedLabels.Outcome packed = graph.timeless() && query.known.length == 0
                    ? packedLabels.run(frame)
                    : PackedLabels.Outcome.TOO_LARGE;
            if (packed == PackedLabels.Outcome.TOO_LARGE) {
                stop = scheduleLabels.run(frame);
                generated = scheduleLabels.generated;
                popped = scheduleLabels.popped;
                sift |= scheduleLabels.looseTies;
            } else {
                stop = ParetoFront.Stop.valueOf(packed.name());
                generated = packedLabels.generated;
                popped = packedLabels.popped;
            }
        }
        Answer answer = new Answer(graph, query, settled, sift);
        SearchWork work = new SearchWork(
                generated, popped, settled.size(), computed ? bounded - began : 0, System.nanoTime() - bounded);
        return answer.front(stop, work);
    }

    /// Whether a path that has come to a node with this vector may still end at a target of the last query in a
    /// vector that no known one covers, by the least it still needs of each criterion.
    public boolean promising(int node, long[] vector, ParetoFront known) {
        if (!bounds.reaches(node)) {
            return false;
        }
        for (int i = 0; i < known.size(); i++) {
            int k = 0;
            while (k < graph.criteria && known.cost(i, k) <= vector[k] + least(node, k)) {
                k++;
            }
            if (k == graph.criteria) {
                return false;
            }
        }
        return true;
    }

    /// In the caller's unit, rounded down.
    private long least(int node, int criterion) {
        long bound = bounds.of(node, criterion);
        return criterion == 1 ? Math.floorDiv(bound, graph.scale) : bound;
    }

    private void check(ParetoQuery query) {
        if (query.criteria != graph.criteria) {
            throw new IllegalArgumentException(
                    "the query has %d criteria, the graph %d".formatted(query.criteria, graph.criteria));
        }
        for (int node : query.sources) {
            Objects.checkIndex(node, graph.nodes());
        }
        for (int node : query.targets) {
            Objects.checkIndex(node, graph.nodes());
        }
    }
}
