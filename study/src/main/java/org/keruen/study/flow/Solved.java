package org.keruen.study.flow;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.keruen.flow.year.YearFlow;
import org.keruen.flow.year.YearParameters;
import org.keruen.flow.year.YearSettings;
import org.keruen.flow.year.YearSolver;
import org.keruen.model.CorridorPackage;
import org.keruen.model.issue.Refused;
import org.keruen.report.flow.FlowDocument.FlowQuality;
import org.keruen.report.flow.FlowFitted;
import org.keruen.scenario.Scenario;
import org.keruen.study.Progress;
import org.keruen.study.corridors.Corridors;
import org.keruen.study.corridors.OpenCorridors;
import org.keruen.study.corridors.PackageChoice;

/// A package with a year of it solved.
///
/// The base has its demand as given. In a scenario demand answers, by its elasticity, to what a pair's cost is over
/// that of the base, so the base is solved first.
record Solved(
        OpenCorridors corridors,
        YearSolver solver,
        YearFlow year,
        FlowFit fit,
        double readSeconds,
        double solveSeconds) {
    private static final double NANO = 1e-9;

    /// The year of the choice.
    ///
    /// @param check looks at the package before it is solved, and throws [Refused] where it will not do
    static Solved of(PackageChoice choice, int year, Fits fits, Progress progress, Consumer<CorridorPackage> check) {
        if (choice.scenario().equals(Scenario.BASELINE)) return base(choice, year, fits, 1, progress, check);
        OpenCorridors changed = Corridors.open(choice);
        check.accept(changed.content());
        Solved base = base(choice, year, fits, 2, progress, content -> {});
        return base.changed(choice, choice.scenario(), 2, 2, progress).after(base);
    }

    /// Opens the package in each scenario, and throws [Refused] where that cannot be done.
    static void check(PackageChoice choice, List<String> scenarios) {
        for (String scenario : scenarios) {
            Corridors.open(new PackageChoice(choice.folder(), choice.overlays(), scenario));
        }
    }

    static Solved base(
            PackageChoice choice, int year, Fits fits, int of, Progress progress, Consumer<CorridorPackage> check) {
        PackageChoice plain = new PackageChoice(choice.folder(), choice.overlays(), Scenario.BASELINE);
        progress.at(year + ", scenario " + Scenario.BASELINE, 0, of);
        long begun = System.nanoTime();
        OpenCorridors corridors = Corridors.open(plain);
        check.accept(corridors.content());
        FlowFit fit = fits.of(corridors).fit();
        long read = System.nanoTime();
        YearSolver solver = solver(corridors, fit).listening(progress::still);
        YearFlow flow = solver.solve(year);
        long solved = System.nanoTime();
        if (flow.pairs().isEmpty()) {
            throw new Refused(
                    List.of(new FlowProblem.NoTrade(corridors.content().info().name(), year)));
        }
        return new Solved(corridors, solver, flow, fit, (read - begun) * NANO, (solved - read) * NANO);
    }

    /// The same year in a scenario, against this base.
    ///
    /// @param number of the run, the first being 1
    Solved changed(PackageChoice choice, String scenario, int number, int of, Progress progress) {
        progress.at(year.year() + ", scenario " + scenario, number - 1, of);
        long begun = System.nanoTime();
        OpenCorridors changed = Corridors.open(new PackageChoice(choice.folder(), choice.overlays(), scenario));
        long read = System.nanoTime();
        YearSolver solver = solver(changed, fit).listening(progress::still);
        YearFlow flow = solver.solveAgainst(year);
        return new Solved(changed, solver, flow, fit, (read - begun) * NANO, (System.nanoTime() - read) * NANO);
    }

    private static YearSolver solver(OpenCorridors corridors, FlowFit fit) {
        return new YearSolver(
                corridors.content(), new YearParameters(corridors.content(), fit.values()), YearSettings.USUAL);
    }

    /// With the time that the base took.
    private Solved after(Solved base) {
        return new Solved(
                corridors, solver, year, fit, base.readSeconds + readSeconds, base.solveSeconds + solveSeconds);
    }

    FlowFitted fitted() {
        return new FlowFitted(
                fit.name(),
                fit.fitted() ? Optional.of(fit.asOf()) : Optional.empty(),
                fit.values(),
                fit.observations());
    }

    FlowQuality quality() {
        return new FlowQuality(year.stop(), year.residual(), year.iterations());
    }
}
