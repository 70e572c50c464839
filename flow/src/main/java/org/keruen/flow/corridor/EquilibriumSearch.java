package org.keruen.flow.corridor;

import java.util.ArrayList;
import java.util.List;
import org.keruen.flow.choice.Ending;

/// Looks for all equilibria that several starts lead to, says which last, and what tips one into another.
///
/// Starts: free flow, and for each meter whose cost falls, everything through it. From each, the [Adjustment]
/// is followed until it settles and the [CorridorSolver] finishes. Between two that last, the line from one
/// to the other is halved until it is known where the adjustment turns round; from there the solver finds the
/// equilibrium that does not last. Its loads are the tipping point. What no start leads to is not found.
public final class EquilibriumSearch {
    private static final double SETTLED = 1e-3;
    private static final double SAME = 1e-4;
    private static final int HALVINGS = 40;

    private final CorridorSolver solver;
    private final Adjustment adjustment;
    private final double residual;
    private final int mostSteps;

    /// An equilibrium, whether it lasts, and the starts that led to it by name.
    public record Found(CorridorEquilibrium equilibrium, boolean lasts, List<String> starts) {
        public Found {
            starts = List.copyOf(starts);
        }
    }

    /// @param residual of every equilibrium, as a share of the meters' scales
    /// @param mostSteps of the adjustment from each start, and of the solver
    public EquilibriumSearch(CorridorSolver solver, double residual, int mostSteps) {
        this.solver = solver;
        this.residual = residual;
        this.mostSteps = mostSteps;
        adjustment = new Adjustment(solver);
    }

    /// Every equilibrium found: those that last, in the order of their starts, then those that do not.
    public List<Found> all() {
        List<CorridorEquilibrium> lasting = new ArrayList<>();
        List<CorridorEquilibrium> passing = new ArrayList<>();
        List<List<String>> starts = new ArrayList<>();
        for (int start = -1; start < solver.problem().meters.size(); start++) {
            if (start >= 0 && !solver.problem().meters.get(start).falls()) continue;
            CorridorEquilibrium end = from(start(start));
            if (end.ending() != Ending.CONVERGED || !end.lasts()) continue;
            String name =
                    start < 0 ? "free flow" : solver.problem().meters.get(start).name();
            int known = known(lasting, end);
            if (known >= 0) {
                starts.get(known).add(name);
            } else {
                lasting.add(end);
                starts.add(new ArrayList<>(List.of(name)));
            }
        }
        for (int one = 0; one < lasting.size(); one++) {
            for (int other = one + 1; other < lasting.size(); other++) {
                CorridorEquilibrium tip = between(lasting.get(one), lasting.get(other));
                if (tip.ending() == Ending.CONVERGED && known(lasting, tip) < 0 && known(passing, tip) < 0) {
                    passing.add(tip);
                }
            }
        }
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < lasting.size(); i++) found.add(new Found(lasting.get(i), true, starts.get(i)));
        for (CorridorEquilibrium one : passing) found.add(new Found(one, false, List.of()));
        return found;
    }

    private double[] start(int meter) {
        double[] load = new double[solver.size()];
        if (meter >= 0) load[meter] = solver.problem().meters.get(meter).scale();
        return load;
    }

    private CorridorEquilibrium from(double[] start) {
        return solver.solve(adjustment.follow(start, SETTLED, mostSteps), residual, mostSteps);
    }

    private int known(List<CorridorEquilibrium> list, CorridorEquilibrium one) {
        for (int i = 0; i < list.size(); i++) {
            if (solver.distance(list.get(i).state(), one.state()) < SAME) return i;
        }
        return -1;
    }

    /// The equilibrium on the watershed between two.
    private CorridorEquilibrium between(CorridorEquilibrium one, CorridorEquilibrium other) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            double[] end = adjustment.follow(mixed(one, other, middle), SETTLED, mostSteps);
            if (solver.distance(end, one.state()) < solver.distance(end, other.state())) low = middle;
            else high = middle;
        }
        return solver.nearest(mixed(one, other, (low + high) / 2), residual, mostSteps);
    }

    private static double[] mixed(CorridorEquilibrium one, CorridorEquilibrium other, double share) {
        double[] first = one.state();
        double[] second = other.state();
        double[] mixed = new double[first.length];
        for (int m = 0; m < mixed.length; m++) mixed[m] = (1 - share) * first[m] + share * second[m];
        return mixed;
    }
}
