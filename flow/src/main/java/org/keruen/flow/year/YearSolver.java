package org.keruen.flow.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.keruen.flow.choice.Ending;
import org.keruen.flow.corridor.CorridorEquilibrium;
import org.keruen.flow.corridor.CorridorProblem;
import org.keruen.flow.corridor.CorridorSolver;
import org.keruen.flow.corridor.Meter;
import org.keruen.model.CorridorPackage;

/// The door of the year model: where a year's trade goes.
///
/// One solver serves any number of years; what it compiles of the package it keeps.
public final class YearSolver {
    /// Services that run in the week after a slice's middle day stand for the slice.
    static final int SPAN_DAYS = 7;

    /// So often a slice that did not come to rest is tried again.
    private static final int ATTEMPTS = 3;

    private final CorridorPackage corridors;
    private final Networks networks;
    private final YearParameters parameters;
    private final YearSettings settings;
    /// What was found for a slice before, to begin with.
    private final Map<Slice, CorridorEquilibrium> starts;
    /// Run again and again while it solves.
    private final Runnable each;

    public YearSolver(CorridorPackage corridors, YearParameters parameters, YearSettings settings) {
        this.corridors = corridors.withServices(ParallelServices.joined(corridors.services()));
        networks = new Networks(this.corridors);
        this.parameters = parameters;
        this.settings = settings;
        starts = Map.of();
        each = () -> {};
    }

    private YearSolver(
            CorridorPackage corridors,
            Networks networks,
            YearParameters parameters,
            YearSettings settings,
            Map<Slice, CorridorEquilibrium> starts,
            Runnable each) {
        this.corridors = corridors;
        this.networks = networks;
        this.parameters = parameters;
        this.settings = settings;
        this.starts = Map.copyOf(starts);
        this.each = each;
    }

    /// The same package, already compiled, under other fitted figures.
    public YearSolver with(Map<String, Double> fitted) {
        return new YearSolver(corridors, networks, new YearParameters(corridors, fitted), settings, starts, each);
    }

    /// The same; `heard` is run on the solving thread many times a second, and may throw to end the work.
    public YearSolver listening(Runnable heard) {
        return new YearSolver(corridors, networks, parameters, settings, starts, heard);
    }

    /// The same, beginning where these years ended.
    YearSolver startingFrom(List<YearFlow> years) {
        Map<Slice, CorridorEquilibrium> ends = new HashMap<>();
        for (YearFlow flow : years) {
            for (SliceFlow slice : flow.slices()) ends.put(slice.laid().slice(), slice.found());
        }
        return new YearSolver(corridors, networks, parameters, settings, ends, each);
    }

    /// The year with its volumes as given.
    public YearFlow solve(int year) {
        return solve(year, day -> Map.of());
    }

    /// The longest part of a year as the problem that is solved for it, for whoever would solve it another way.
    public CorridorProblem longestProblem(int year) {
        Slice longest = Slice.of(year, corridors).stream()
                .max(Comparator.comparingInt(Slice::days))
                .orElseThrow();
        List<OdVolume> demand = new YearDemand(corridors, parameters).of(year);
        return new SliceBuilder(corridors, networks, parameters)
                .build(longest, demand, Map.of())
                .problem();
    }

    /// The year when its volumes depart from those given by what each pair's cost is over that of the base.
    public YearFlow solveAgainst(YearFlow base) {
        return solve(base.year(), base::expected);
    }

    /// Every way of settling that several starts lead to in a year's longest part, the year's own first.
    ///
    /// @param flow of this solver's package and figures
    public List<YearEquilibrium> equilibria(YearFlow flow) {
        return ServiceStarts.of(flow, settings);
    }

    /// What boxes cost on a thin corridor as its services fill.
    ///
    /// @param way `west` or `east`
    /// @throws IllegalArgumentException when the corridor has no services that get cheaper with use that way
    public VolumeCurve curve(YearFlow flow, Corridor corridor, String way) {
        return new CurveSolver(flow, settings, corridor, way).trace();
    }

    /// Whether a thin corridor can carry so much more at so much less cost.
    ///
    /// @param volumeAim share more, above 0
    /// @param costAim share less, above 0 and below 1
    /// @throws IllegalArgumentException when the corridor has no services that get cheaper with use
    public CorridorTargets targets(YearFlow flow, Corridor corridor, double volumeAim, double costAim) {
        return new TargetSolver(flow, settings, corridor).work(volumeAim, costAim);
    }

    private YearFlow solve(int year, Function<LocalDate, Map<SliceProblem.Part.Key, Double>> reference) {
        List<OdVolume> demand = new YearDemand(corridors, parameters).of(year);
        SliceBuilder builder = new SliceBuilder(corridors, networks, parameters);
        List<SliceFlow> done = new ArrayList<>();
        Map<String, Double> known = new HashMap<>();
        List<Slice> slices = Slice.of(year, corridors);
        for (int i = 0; i < slices.size(); i++) {
            if (settings.everySecond() && i % 2 == 0 && i + 1 < slices.size()) continue;
            Slice slice = slices.get(i);
            each.run();
            SliceProblem laid = builder.build(slice, demand, reference.apply(slice.middle()));
            CorridorSolver solver = new CorridorSolver(laid.problem(), true).listening(each);
            double[] start = Optional.ofNullable(starts.get(slice))
                    .map(CorridorEquilibrium::state)
                    .filter(state -> state.length == solver.size())
                    .orElseGet(() -> start(laid, known));
            CorridorEquilibrium found = solve(solver, start, start(laid, Map.of()));
            remember(laid, found, known);
            done.add(new SliceFlow(laid, found));
        }
        return new YearFlow(year, corridors, done, new Stretches(corridors.links()), parameters.of(Fitted.DELAY_SCALE));
    }

    /// From the start; where that leads nowhere, on from the nearest state met, then from a fresh one and on from
    /// there.
    private CorridorEquilibrium solve(CorridorSolver solver, double[] start, double[] fresh) {
        CorridorEquilibrium found = solve(solver, start);
        for (int attempt = 0; attempt < ATTEMPTS && found.ending() != Ending.CONVERGED; attempt++) {
            found = nearer(found, solve(solver, attempt == 1 ? fresh : found.state()));
        }
        return found;
    }

    private CorridorEquilibrium solve(CorridorSolver solver, double[] start) {
        return solver.solve(start, settings.residual(), settings.mostIterations());
    }

    private static CorridorEquilibrium nearer(CorridorEquilibrium one, CorridorEquilibrium other) {
        return other.residual() < one.residual() ? other : one;
    }

    /// As full as in the slice before; at first, services filled and nothing else used.
    private static double[] start(SliceProblem laid, Map<String, Double> known) {
        CorridorProblem problem = laid.problem();
        int meters = problem.meters().size();
        double[] state = new double[meters + problem.gates().size()];
        for (int m = 0; m < meters; m++) {
            Meter meter = problem.meters().get(m);
            boolean service = meter.priced();
            state[m] = meter.scale() * known.getOrDefault(meter.name(), service ? 1.0 : 0.0);
        }
        for (int g = 0; g < problem.gates().size(); g++) {
            state[meters + g] = known.getOrDefault(problem.gates().get(g).name(), 0.0);
        }
        return state;
    }

    private static void remember(SliceProblem laid, CorridorEquilibrium found, Map<String, Double> known) {
        CorridorProblem problem = laid.problem();
        for (int m = 0; m < problem.meters().size(); m++) {
            Meter meter = problem.meters().get(m);
            known.put(meter.name(), found.load(m) / meter.scale());
        }
        for (int g = 0; g < problem.gates().size(); g++) {
            known.put(problem.gates().get(g).name(), found.use(g));
        }
    }
}
