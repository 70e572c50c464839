package org.keruen.study.assign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.keruen.flow.Assigner;
import org.keruen.flow.Assignment;
import org.keruen.flow.NoPath;
import org.keruen.flow.UnreachablePair;
import org.keruen.ingest.assignment.AssignmentReader;
import org.keruen.ingest.assignment.ReadAssignment;
import org.keruen.ingest.assignment.Unreachable;
import org.keruen.model.assignment.OdMatrix;
import org.keruen.model.assignment.UserClass;
import org.keruen.model.issue.Issue;
import org.keruen.model.issue.Issues;
import org.keruen.model.issue.Refused;

/// Answers an assignment's question: reads its files, has the trips assigned, and keeps what documents and tables are
/// made from.
///
/// Trips without a path are left out with a warning each while they are at most one in a hundred; more are refused,
/// unless the question says to skip them.
public final class AssignStudy {
    private static final double NANO = 1e-9;

    private final Meter meter;

    public AssignStudy(Meter meter) {
        this.meter = meter;
    }

    /// The whole question answered.
    ///
    /// @throws Refused when the question or the files need mending; carries all that was found
    public AssignAnswer answer(AssignQuestion question, AssignProgress progress) {
        AssignRequest request = AssignWords.read(question);
        long began = meter.nanoTime();
        Issues issues = new Issues();
        ReadAssignment read = AssignmentReader.read(request.files(), issues)
                .orElseThrow(() -> new Refused(errorsFirst(issues.all())));
        List<Integer> selected =
                LinkWords.read(request.selectLinks(), read.network().network());
        double readSeconds = (meter.nanoTime() - began) * NANO;
        long beganSolve = meter.nanoTime();
        double cpuBefore = meter.cpuSeconds();
        Assignment assignment = assign(request, read, progress);
        double cpuSeconds = meter.cpuSeconds() - cpuBefore;
        double solveSeconds = (meter.nanoTime() - beganSolve) * NANO;
        List<Issue> warnings = new ArrayList<>(issues.all());
        warnings.addAll(located(read, assignment.unreachable()));
        Timing timing = new Timing(readSeconds, solveSeconds, cpuSeconds);
        return new AssignAnswer(request, read, assignment, selected, warnings, timing, meter);
    }

    private Assignment assign(AssignRequest request, ReadAssignment read, AssignProgress progress) {
        try {
            return new Assigner(meter::nanoTime)
                    .assign(
                            read.network().network(),
                            read.classes().classes(),
                            request.settings(),
                            point -> progress.at(point.iteration(), point.relativeGap(), point.seconds()));
        } catch (NoPath noPath) {
            List<Issue> issues = new ArrayList<>(located(read, noPath.pairs()));
            issues.add(new AssignProblem.TooManyUnreachable(noPath.pairs().size(), share(read, noPath.pairs())));
            throw new Refused(issues);
        }
    }

    /// Each pair where it stands in its file.
    private static List<Issue> located(ReadAssignment read, List<UnreachablePair> pairs) {
        if (pairs.isEmpty()) return List.of();
        Issues issues = new Issues();
        List<Unreachable> told = pairs.stream()
                .map(pair -> new Unreachable(pair.userClass(), pair.origin(), pair.destination(), pair.volume()))
                .toList();
        read.classes().report(told, read.network().network(), issues);
        return issues.all();
    }

    private static String share(ReadAssignment read, List<UnreachablePair> pairs) {
        List<UserClass> classes = read.classes().classes();
        double lost = pairs.stream()
                .mapToDouble(
                        pair -> pair.volume() * classes.get(pair.userClass()).equivalents())
                .sum();
        double all = classes.stream()
                .mapToDouble(one -> betweenZones(one.demand()) * one.equivalents())
                .sum();
        return String.format(Locale.ROOT, "%.1f %%", 100 * lost / all);
    }

    /// Trips that need a path: all but those within a zone.
    static double betweenZones(OdMatrix demand) {
        return demand.total() - withinZones(demand);
    }

    static double withinZones(OdMatrix demand) {
        double within = 0;
        for (int zone = 0; zone < demand.zones(); zone++) {
            for (int entry = demand.first(zone); entry < demand.end(zone); entry++) {
                if (demand.destination(entry) == zone) within += demand.volume(entry);
            }
        }
        return within;
    }

    private static List<Issue> errorsFirst(List<Issue> issues) {
        return issues.stream()
                .sorted(Comparator.comparing((Issue issue) -> !issue.fatal()))
                .toList();
    }
}
