package org.keruen.flow.equilibrium;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.keruen.flow.threads.Crew;

/// Looks at every commodity's shortest path tree under the costs of the flows as they are, a batch at a time
/// on as many threads as there are.
final class TreePass {
    private static final int BATCH = 32;

    /// What adding up the distances along a path may get wrong, as a share of them.
    private static final double ROUNDING = 0x1p-52;

    /// The first trees grow in batches this small, because each batch makes the links it uses dearer for the
    /// next.
    private static final int FIRST_BATCH = 4;

    private static final int NONE = -1;

    private final ProblemArrays problem;
    private final LinkState links;
    private final OriginFlows[] flows;
    private final int[][] order;
    private final boolean system;
    private final Crew crew;
    private final TreeDesk[] desks;
    /// What each class pays on each link, while the trees are looked at.
    final double[][] frozen;

    TreePass(ProblemArrays problem, LinkState links, OriginFlows[] flows, int[][] order, boolean system, Crew crew) {
        this.problem = problem;
        this.links = links;
        this.flows = flows;
        this.order = order;
        this.system = system;
        this.crew = crew;
        desks = new TreeDesk[Math.min(BATCH, problem.commodities.length)];
        for (int i = 0; i < desks.length; i++) desks[i] = new TreeDesk(problem.star);
        frozen = new double[problem.fixed.length][problem.star.links];
    }

    /// Loads what is unfinished on trees, those loaded earlier making links dearer for the later.
    void load(FirstLoading loading) {
        int[] unfinished = loading.unfinished();
        for (int from = 0; from < unfinished.length; from += FIRST_BATCH) {
            int[] batch = Arrays.copyOfRange(unfinished, from, Math.min(from + FIRST_BATCH, unfinished.length));
            int before = from == 0 ? NONE : unfinished[from - 1];
            freeze();
            crew.each(batch.length, i -> growFirst(desks[i], batch[i], before));
            for (int i = 0; i < batch.length; i++) loading.load(batch[i], desks[i], order[batch[i]]);
            links.refreshAll();
        }
    }

    /// Zones next to each other have trees that look alike: the order of the one before is a good guess.
    private void growFirst(TreeDesk desk, int index, int before) {
        Commodity commodity = problem.commodities[index];
        double[] cost = frozen[commodity.userClass];
        if (order[index] == null && before == NONE) {
            order[index] = new int[problem.star.nodes];
            desk.growFirst(commodity.root, order[index], cost);
            return;
        }
        if (order[index] == null) order[index] = order[before].clone();
        desk.grow(commodity.root, order[index], cost);
    }

    /// Measures the flows, and has the finder, if there is one, work on what could go cheaper by more than the
    /// threshold. What it shifts belongs to commodities already measured, so the
    /// measure is that of the flows before.
    Measure look(double threshold, @Nullable SegmentFinder finder) {
        links.clear();
        for (OriginFlows one : flows) one.addTo(links.volume);
        links.refreshAll();
        freeze();
        double integral = integral();
        Sum cost = new Sum();
        Sum excess = new Sum();
        Sum fixed = new Sum();
        double reach = 0;
        int count = problem.commodities.length;
        for (int from = 0; from < count; from += BATCH) {
            int first = from;
            int size = Math.min(BATCH, count - first);
            crew.each(size, i -> compare(first, i, threshold));
            for (int i = 0; i < size; i++) {
                TreeDesk desk = desks[i];
                cost.add(desk.cost);
                excess.add(desk.excess);
                fixed.add(desk.fixedCost);
                reach += desk.reach;
                if (finder != null) {
                    finder.find(first + i, problem.commodities[first + i].userClass, desk, threshold);
                }
            }
        }
        return new Measure(cost.value(), excess.value(), ROUNDING * reach, integral + fixed.value());
    }

    private void compare(int first, int i, double threshold) {
        Commodity commodity = problem.commodities[first + i];
        double[] cost = frozen[commodity.userClass];
        desks[i].grow(commodity.root, order[first + i], cost);
        desks[i].compare(flows[first + i], cost, problem.fixed[commodity.userClass], threshold);
    }

    private void freeze() {
        for (int k = 0; k < frozen.length; k++) {
            double[] fixed = problem.fixed[k];
            for (int link = 0; link < fixed.length; link++) frozen[k][link] = links.time[link] + fixed[link];
        }
    }

    /// The objective without fixed costs.
    private double integral() {
        Sum sum = new Sum();
        for (int link = 0; link < problem.star.links; link++) {
            double volume = links.volume[link];
            if (volume <= 0) continue;
            sum.add(system ? volume * problem.delays[link].time(volume) : problem.delays[link].integral(volume));
        }
        return sum.value();
    }
}
