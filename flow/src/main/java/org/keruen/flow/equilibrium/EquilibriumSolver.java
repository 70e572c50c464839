package org.keruen.flow.equilibrium;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.keruen.flow.AssignmentProgress;
import org.keruen.flow.AssignmentSettings;
import org.keruen.flow.NoPath;
import org.keruen.flow.Principle;
import org.keruen.flow.Stop;
import org.keruen.flow.TracePoint;
import org.keruen.flow.UnreachablePair;
import org.keruen.flow.threads.Crew;
import org.keruen.model.assignment.AssignmentNetwork;
import org.keruen.model.assignment.UserClass;

/// One assignment, from the first loading to the last gap.
///
/// An iteration looks at all trees under frozen costs, which gives the exact gap and new pairs of segments,
/// and then sweeps over all pairs. The digits do not depend on the number of threads.
public final class EquilibriumSolver {
    /// Sweeps over all pairs between two looks at the trees.
    private static final int SWEEPS = 12;

    /// A pair that had nothing to shift in so many sweeps is dropped.
    private static final int IDLE_SWEEPS = 10;

    /// A reduced cost is worth a pair from this share of the average excess cost of the iteration before.
    private static final double WORTH = 0.1;

    private final AssignmentSettings settings;
    private final LongSupplier nanoTime;
    private final Optional<Solution> start;
    private final ProblemArrays problem;
    private final LinkState links;
    private final OriginFlows[] flows;
    private final int[][] order;
    private final List<TracePoint> trace = new ArrayList<>();

    /// @param start a solution on the same nodes and links to begin with, or none
    /// @param nanoTime a clock in nanoseconds, for the time limit and the trace
    public EquilibriumSolver(
            AssignmentNetwork network,
            List<UserClass> classes,
            Optional<Solution> start,
            AssignmentSettings settings,
            LongSupplier nanoTime) {
        this.settings = settings;
        this.nanoTime = nanoTime;
        problem = new ProblemArrays(network, classes);
        this.start = start.filter(solution -> WarmStart.fits(solution, problem.star));
        links = new LinkState(problem.delays, system());
        flows = new OriginFlows[problem.commodities.length];
        order = new int[problem.commodities.length][];
    }

    private boolean system() {
        return settings.principle() == Principle.SYSTEM_OPTIMUM;
    }

    /// Runs to the gap or a limit.
    ///
    /// @throws NoPath when more trips than allowed have no path
    public Solution solve(AssignmentProgress progress) {
        long began = nanoTime.getAsLong();
        try (Crew crew = new Crew(settings.threads())) {
            TreePass pass = new TreePass(problem, links, flows, order, system(), crew);
            FirstLoading loading = new FirstLoading(problem, links, flows);
            SegmentPairs pairs = begin(loading);
            pass.load(loading);
            refuse(loading.unreachable());
            SegmentShifter shifter = new SegmentShifter(links, flows, pairs);
            SegmentFinder finder = new SegmentFinder(problem, links, flows, pairs, shifter);
            double threshold = 0;
            boolean checking = false;
            for (int iteration = 0; ; iteration++) {
                Measure measure = pass.look(threshold, checking ? null : finder);
                double seconds = (nanoTime.getAsLong() - began) * 1e-9;
                TracePoint point = new TracePoint(iteration, measure.relativeGap(), measure.objective(), seconds);
                trace.add(point);
                progress.at(point);
                boolean reached = measure.relativeGap() <= settings.gap();
                boolean late = seconds >= settings.maxSeconds();
                boolean last = iteration >= settings.maxIterations();
                if (checking && (reached || late || last)) {
                    Stop stop = reached ? Stop.CONVERGED : late ? Stop.TIME_LIMIT : Stop.ITERATION_LIMIT;
                    return new Solution(
                            problem,
                            flows,
                            order,
                            pairs,
                            pass.frozen,
                            links.volume,
                            stop,
                            trace,
                            measure,
                            loading.unreachable());
                }
                // Flow is shifted while a gap is measured; what is handed over is therefore measured once more, at
                // rest.
                checking = reached || late || last;
                for (int sweep = 0; sweep < SWEEPS; sweep++) {
                    for (int pair = 0; pair < pairs.size; pair++) shifter.shift(pair);
                }
                pairs.dropIdle(IDLE_SWEEPS);
                threshold = WORTH * measure.excess() / problem.total;
            }
        }
    }

    private SegmentPairs begin(FirstLoading loading) {
        if (start.isEmpty()) return new SegmentPairs();
        WarmStart warm = new WarmStart(start.get(), problem, links);
        loading.goOn(warm.reload(flows, order));
        return warm.pairs();
    }

    private void refuse(List<UnreachablePair> unreachable) {
        Sum lost = new Sum();
        for (UnreachablePair pair : unreachable) lost.add(pair.volume());
        if (lost.value() > settings.mostUnreachable() * problem.total) throw new NoPath(unreachable);
    }
}
