package org.keruen.bench.year;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.keruen.flow.corridor.CorridorEquilibrium;
import org.keruen.flow.corridor.CorridorProblem;
import org.keruen.flow.corridor.CorridorSolver;
import org.keruen.flow.year.YearFlow;
import org.keruen.flow.year.YearParameters;
import org.keruen.flow.year.YearSettings;
import org.keruen.flow.year.YearSolver;
import org.keruen.ingest.PackageReader;
import org.keruen.model.CorridorPackage;
import org.keruen.study.flow.FitFile;
import org.keruen.study.flow.FlowFit;

/// `year [YEAR...] [--rounds N] [--patience N] [--package DIR]`: years of the corridor package in one process, under
/// the fit that comes with it; prints milliseconds of the first and of the warm rounds, and for the longest part of
/// each year how Keruen's solver compares with the method of successive averages (Sheffi 1985, "Urban Transportation
/// Networks", chapter 12) on the same ways, from the same start, in the same process.
///
/// Successive averages take what choice answers to a state and go `1 / k` of the way there in step `k`. They are given
/// `patience` times as long as Keruen took; what they have reached by then is printed, and the ratio of the times to
/// the residual that they reached.
public final class YearTool {
    private static final double RESIDUAL = 1e-7;
    private static final int MOST = 400;

    private final YearSolver solver;
    private final int rounds;
    private final double patience;

    private YearTool(YearSolver solver, int rounds, double patience) {
        this.solver = solver;
        this.rounds = rounds;
        this.patience = patience;
    }

    public static void main(String[] arguments) {
        Path folder = Path.of(System.getProperty("keruen.home", ".")).resolve("corridors/eurasia");
        int rounds = 5;
        double patience = 20;
        List<Integer> years = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--rounds" -> rounds = Integer.parseInt(arguments[++i]);
                case "--patience" -> patience = Double.parseDouble(arguments[++i]);
                case "--package" -> folder = Path.of(arguments[++i]);
                default -> years.add(Integer.parseInt(arguments[i]));
            }
        }
        if (years.isEmpty()) years.add(2023);
        CorridorPackage corridors = PackageReader.read(folder, List.of()).usable();
        FlowFit fit = FitFile.read(folder.resolve("fits/2023-12-31.csv")).fit();
        YearSolver solver = new YearSolver(corridors, new YearParameters(corridors, fit.values()), YearSettings.USUAL);
        YearTool tool = new YearTool(solver, rounds, patience);
        for (int year : years) tool.measure(year);
    }

    private void measure(int year) {
        for (int round = 0; round <= rounds; round++) {
            long begun = System.nanoTime();
            YearFlow flow = solver.solve(year);
            System.out.printf(
                    "%d %s %,.0f ms, %d answers of choice, residual %.1e%n",
                    year,
                    round == 0 ? "first" : "warm ",
                    (System.nanoTime() - begun) / 1e6,
                    flow.iterations(),
                    flow.residual());
        }
        race(solver.longestProblem(year));
    }

    private void race(CorridorProblem problem) {
        CorridorSolver one = new CorridorSolver(problem, true);
        double[] start = filled(problem, one.size());
        one.solve(start, RESIDUAL, MOST);
        long begun = System.nanoTime();
        CorridorEquilibrium found = one.solve(start, RESIDUAL, MOST);
        double ours = (System.nanoTime() - begun) / 1e6;
        System.out.printf(
                "  longest part: %,d links; Keruen %,.0f ms to %.1e in %d answers%n",
                problem.links(), ours, found.residual(), found.iterations());
        begun = System.nanoTime();
        double[] at = start.clone();
        int step = 0;
        double off;
        double spent;
        do {
            double[] answer = one.answer(at);
            off = one.distance(answer, at);
            step++;
            for (int entry = 0; entry < at.length; entry++) at[entry] += (answer[entry] - at[entry]) / step;
            spent = (System.nanoTime() - begun) / 1e6;
        } while (off > RESIDUAL && spent < patience * ours);
        long again = System.nanoTime();
        CorridorEquilibrium coarse = one.solve(start, off, MOST);
        double ourCoarse = (System.nanoTime() - again) / 1e6;
        System.out.printf("  successive averages: %,.0f ms, %d answers, residual %.1e; ", spent, step, off);
        if (coarse.residual() <= off) {
            System.out.printf(
                    "Keruen reaches %.1e in %,.0f ms: %.0f times as fast to no worse%n",
                    coarse.residual(), ourCoarse, spent / ourCoarse);
        } else {
            System.out.printf("from this start Keruen stays at %.1e: no ratio%n", coarse.residual());
        }
    }

    /// Services filled, nothing else used.
    private static double[] filled(CorridorProblem problem, int size) {
        double[] start = new double[size];
        for (int meter = 0; meter < problem.meters().size(); meter++) {
            if (problem.meters().get(meter).priced())
                start[meter] = problem.meters().get(meter).scale();
        }
        return start;
    }
}
