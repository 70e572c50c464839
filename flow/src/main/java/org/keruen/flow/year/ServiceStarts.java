package org.keruen.flow.year;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.keruen.flow.choice.Ending;
import org.keruen.flow.corridor.CorridorEquilibrium;

/// Looks for all equilibria of a year's longest part that several starts lead to, and says which last.
///
/// What can make more than one are services that get cheaper with use. Starts: as usual (all filled), none of
/// them used, and all at five times what fills them. What no start leads to is not found.
final class ServiceStarts {
    private static final double SAME = 1e-3;
    /// Ends are told apart to this residual; an end that is new is finished to the full.
    private static final double ROUGH = 1e-5;
    private static final double PLENTY = 5;

    private final YearFlow year;
    private final YearSettings settings;
    private final SliceProblem laid;
    private final CorridorEquilibrium usual;
    private final Set<Integer> entries;

    private ServiceStarts(YearFlow year, YearSettings settings) {
        this.year = year;
        this.settings = settings;
        laid = year.longest().laid();
        usual = year.longest().found();
        entries = laid.serviceEntries(
                IntStream.range(0, laid.services().size()).boxed().toList());
    }

    private static final class Met {
        private final CorridorEquilibrium end;
        private final List<String> starts = new ArrayList<>();
        private double spread;

        private Met(CorridorEquilibrium end, String start) {
            this.end = end;
            starts.add(start);
        }
    }

    /// The usual solution first, then the others in the order of their starts.
    static List<YearEquilibrium> of(YearFlow year, YearSettings settings) {
        return new ServiceStarts(year, settings).all();
    }

    private List<YearEquilibrium> all() {
        List<Met> met = new ArrayList<>(List.of(new Met(usual, "usual")));
        starts().forEach((name, start) -> {
            CorridorEquilibrium end = solve(start, Math.max(ROUGH, settings.residual()));
            if (end.ending() != Ending.CONVERGED) return;
            for (Met one : met) {
                double off = distance(one.end, end);
                if (off > SAME) continue;
                one.starts.add(name);
                one.spread = Math.max(one.spread, off);
                return;
            }
            CorridorEquilibrium finished = solve(end.state(), settings.residual());
            if (finished.ending() == Ending.CONVERGED) met.add(new Met(finished, name));
        });
        List<YearEquilibrium> all = new ArrayList<>();
        for (Met one : met) {
            YearFlow flow = one.end == usual ? year : year.likeOnly(new SliceFlow(laid, one.end));
            all.add(new YearEquilibrium(flow, one.end.lasts(), one.spread, one.starts, volumes(one.end)));
        }
        return all;
    }

    private CorridorEquilibrium solve(double[] start, double residual) {
        return usual.solver().solve(start, residual, settings.mostIterations());
    }

    private Map<String, double[]> starts() {
        Map<String, double[]> starts = new LinkedHashMap<>();
        if (entries.isEmpty()) return starts;
        starts.put("empty", filled(entries, 0));
        starts.put("plenty", filled(entries, PLENTY));
        return starts;
    }

    private double[] filled(Collection<Integer> chosen, double share) {
        double[] start = usual.state();
        for (int entry : chosen)
            start[entry] = share * laid.problem().meters().get(entry).scale();
        return start;
    }

    private double scale(int entry) {
        return laid.problem().meters().get(entry).scale();
    }

    private double distance(CorridorEquilibrium one, CorridorEquilibrium other) {
        double most = 0;
        for (int entry : entries) most = Math.max(most, Math.abs(one.load(entry) - other.load(entry)) / scale(entry));
        return most;
    }

    private Map<String, Double> volumes(CorridorEquilibrium one) {
        Map<String, Double> volumes = new LinkedHashMap<>();
        for (int service = 0; service < laid.services().size(); service++) {
            double load = one.load(SliceProblem.serviceMeter(laid.book(), service));
            volumes.put(laid.services().get(service).name(), load / laid.yearShare());
        }
        return volumes;
    }
}
