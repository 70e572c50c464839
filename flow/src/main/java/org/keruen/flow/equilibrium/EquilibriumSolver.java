package org.keruen.flow.equilibrium;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.keruen.flow.AssignmentProgress;
import org.keruen.flow.AssignmentSettings;
import org.keruen.flow.NoPath;
import org.keruen.flow.Principle;
import org.keruen.flow.Stop;
import org.keruen.flow.TracePoint;
import org.keruen.flow.UnreachablePair;
import org.keruen.model.assignment.AssignmentNetwork;
import org.keruen.model.assignment.DelayFunction;
import org.keruen.model.assignment.UserClass;

/// One assignment, from the first loading to the last gap.
///
/// An iteration freezes the costs and has all commodities look at their trees, a batch at a time on as many threads as
/// there are. The gap is therefore exact, and the same for any number of threads: what is shifted while later batches
/// are looked at belongs to commodities that have been looked at already. Then all pairs are swept.
public final class EquilibriumSolver {
    /// Commodities looked at together. Also how many trees the first loading grows before it works costs out anew.
    private static final int BATCH = 32;

    /// What adding up the distances along a path may get wrong, as a share of them.
    private static final double ROUNDING = 0x1p-52;

    private static final int FIRST_BATCH = 4;

    private static final int SWEEPS = 12;

    /// A pair that was idle in so many sweeps is dropped.
    private static final int IDLE_SWEEPS = 10;

    /// A link's reduced cost counts as worth a pair from this share of the average excess cost of the iteration before.
    private static final double WORTH = 0.1;

    private final AssignmentNetwork network;
    private final List<UserClass> classes;
    private final AssignmentSettings settings;
    private final LongSupplier nanoTime;
    private final LinkStar star;
    private final LinkState links;
    private final DelayFunction[] delays;
    private final double[][] fixed;
    private final Commodity[] commodities;
    private final OriginFlows[] flows;
    private final int[][] order;
    private final double[][] frozen;
    private final double total;
    private final List<UnreachablePair> unreachable = new ArrayList<>();
    private final List<TracePoint> trace = new ArrayList<>();
    private double relativeGap;
    private double noiseFloor;
    private double excess;
    private double objective;

    public EquilibriumSolver(
            AssignmentNetwork network, List<UserClass> classes, AssignmentSettings settings, LongSupplier nanoTime) {
        this.network = network;
        this.classes = List.copyOf(classes);
        this.settings = settings;
        this.nanoTime = nanoTime;
        star = new LinkStar(network);
        delays = star.delays(network);
        links = new LinkState(delays, settings.principle() == Principle.SYSTEM_OPTIMUM);
        fixed = new double[classes.size()][];
        List<Commodity> found = new ArrayList<>();
        double trips = 0;
        for (int k = 0; k < classes.size(); k++) {
            fixed[k] = fixedCosts(network, star, classes.get(k));
            for (int zone = 0; zone < network.zones(); zone++) {
                Commodity one = new Commodity(network, k, classes.get(k), zone);
                double volume = one.total();
                if (volume == 0) continue;
                trips += volume;
                found.add(one);
            }
        }
        total = trips;
        commodities = found.toArray(Commodity[]::new);
        flows = new OriginFlows[commodities.length];
        order = new int[commodities.length][];
        frozen = new double[classes.size()][star.links];
    }

    private static double[] fixedCosts(AssignmentNetwork network, LinkStar star, UserClass users) {
        double[] cost = new double[star.links];
        for (int link = 0; link < star.links; link++) {
            int of = star.original[link];
            if (users.bannedTypes().contains(network.type(of))) {
                cost[link] = Double.POSITIVE_INFINITY;
                continue;
            }
            // A factor of 0 leaves the toll out even where it is infinite.
            if (users.tollFactor() > 0) cost[link] += users.tollFactor() * network.toll(of);
            if (users.distanceFactor() > 0) cost[link] += users.distanceFactor() * network.length(of);
        }
        return cost;
    }

    /// Runs to the gap or a limit.
    ///
    /// @throws NoPath when more trips than allowed have no path
    public Stop solve(AssignmentProgress progress) {
        long began = nanoTime.getAsLong();
        try (Crew crew = new Crew(settings.threads())) {
            TreeDesk[] desks = new TreeDesk[Math.min(BATCH, commodities.length)];
            for (int i = 0; i < desks.length; i++) desks[i] = new TreeDesk(star);
            loadFirst(crew, desks);
            SegmentPairs pairs = new SegmentPairs();
            SegmentShifter shifter = new SegmentShifter(links, flows, pairs);
            SegmentFinder finder = new SegmentFinder(star, links, fixed, flows, pairs, shifter);
            boolean checking = false;
            double threshold = 0;
            for (int iteration = 0; ; iteration++) {
                look(crew, desks, threshold, checking ? null : finder);
                double seconds = note(iteration, began, progress);
                boolean reached = relativeGap <= settings.gap();
                if (checking) {
                    if (reached) return Stop.CONVERGED;
                    if (iteration > settings.maxIterations()) return Stop.ITERATION_LIMIT;
                    if (seconds >= settings.maxSeconds()) return Stop.TIME_LIMIT;
                }
                // Flow is shifted while the gap is measured, so what is handed over is measured once more, at rest.
                checking = reached || iteration >= settings.maxIterations() || seconds >= settings.maxSeconds();
                for (int sweep = 0; sweep < SWEEPS; sweep++) {
                    for (int pair = 0; pair < pairs.size; pair++) shifter.shift(pair);
                }
                pairs.dropIdle(IDLE_SWEEPS);
                threshold = WORTH * excess / total;
            }
        }
    }

    private void loadFirst(Crew crew, TreeDesk[] desks) {
        FirstLoading loading = new FirstLoading(star, links);
        for (int from = 0; from < commodities.length; from += FIRST_BATCH) {
            int first = from;
            int count = Math.min(FIRST_BATCH, commodities.length - first);
            freeze();
            crew.each(count, i -> {
                Commodity commodity = commodities[first + i];
                double[] linkCost = frozen[commodity.userClass];
                if (first == 0) {
                    order[i] = new int[star.nodes];
                    desks[i].growFirst(commodity.root, order[i], linkCost);
                } else {
                    order[first + i] = order[first - 1].clone();
                    desks[i].grow(commodity.root, order[first + i], linkCost);
                }
            });
            for (int i = 0; i < count; i++) {
                flows[first + i] = loading.load(commodities[first + i], desks[i], order[first + i]);
            }
            links.refreshAll();
        }
        unreachable.addAll(loading.unreachable());
        double lost = 0;
        for (UnreachablePair pair : unreachable) lost += pair.volume();
        if (lost > settings.mostUnreachable() * total) throw new NoPath(unreachable);
    }

    /// Measures the gap of the flows as they are, and has `finder` work on what could go cheaper, if there is one.
    private void look(Crew crew, TreeDesk[] desks, double threshold, @Nullable SegmentFinder finder) {
        links.clear();
        for (OriginFlows one : flows) one.addTo(links.volume);
        links.refreshAll();
        freeze();
        double beckmann = integral();
        Sum cost = new Sum();
        Sum saved = new Sum();
        Sum paid = new Sum();
        double reach = 0;
        for (int from = 0; from < commodities.length; from += BATCH) {
            int first = from;
            int count = Math.min(BATCH, commodities.length - first);
            crew.each(count, i -> {
                Commodity commodity = commodities[first + i];
                double[] linkCost = frozen[commodity.userClass];
                desks[i].grow(commodity.root, order[first + i], linkCost);
                desks[i].compare(flows[first + i], linkCost, fixed[commodity.userClass], threshold);
            });
            for (int i = 0; i < count; i++) {
                cost.add(desks[i].cost);
                saved.add(desks[i].excess);
                paid.add(desks[i].fixedCost);
                reach += desks[i].reach;
                if (finder != null) finder.find(first + i, commodities[first + i].userClass, desks[i], threshold);
            }
        }
        excess = saved.value();
        relativeGap = cost.value() > 0 ? excess / cost.value() : 0;
        noiseFloor = cost.value() > 0 ? ROUNDING * reach / cost.value() : 0;
        objective = beckmann + paid.value();
    }

    private void freeze() {
        for (int k = 0; k < frozen.length; k++) {
            for (int link = 0; link < star.links; link++) frozen[k][link] = links.time[link] + fixed[k][link];
        }
    }

    /// The part of the objective that is not fixed costs.
    private double integral() {
        boolean system = settings.principle() == Principle.SYSTEM_OPTIMUM;
        Sum sum = new Sum();
        for (int link = 0; link < star.links; link++) {
            double volume = links.volume[link];
            if (volume > 0) sum.add(system ? volume * delays[link].time(volume) : delays[link].integral(volume));
        }
        return sum.value();
    }

    private double note(int iteration, long began, AssignmentProgress progress) {
        double seconds = (nanoTime.getAsLong() - began) * 1e-9;
        TracePoint point = new TracePoint(iteration, relativeGap, objective, seconds);
        trace.add(point);
        progress.at(point);
        return seconds;
    }
}
