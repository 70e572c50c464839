package org.keruen.study.assign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.keruen.flow.Assignment;
import org.keruen.flow.SelectedTrips;
import org.keruen.flow.TracePoint;
import org.keruen.flow.UnreachablePair;
import org.keruen.ingest.assignment.ReadAssignment;
import org.keruen.ingest.assignment.ReadNetwork;
import org.keruen.model.assignment.AssignmentNetwork;
import org.keruen.model.assignment.UserClass;
import org.keruen.model.issue.Issue;
import org.keruen.report.assign.AssignDocument;
import org.keruen.report.assign.AssignRun;
import org.keruen.report.assign.AssignedClass;
import org.keruen.report.assign.AssignedData;
import org.keruen.report.assign.CostFactor;
import org.keruen.report.assign.FlowsCsv;
import org.keruen.report.assign.Quality;
import org.keruen.report.assign.SelectedFlow;
import org.keruen.report.assign.SkimsCsv;
import org.keruen.report.assign.Unassigned;
import org.keruen.report.assign.WrittenFile;
import org.keruen.report.assign.ZonePair;
import org.keruen.report.assign.ZonePairsCsv;

/// An assignment that was made. The document says how good it is; tables of all links and all pairs of zones are
/// written to wherever they are wanted, a row at a time.
public final class AssignAnswer {
    /// Rows of a table that were written, and those left out for want of a path.
    public record Rows(long written, long leftOut) {}

    private final AssignRequest request;
    private final ReadAssignment read;
    private final Assignment assignment;
    private final AssignmentNetwork network;
    private final Optional<SelectedTrips> selected;
    private final List<Issue> warnings;
    private final Timing timing;
    private final Meter meter;
    private final LinkTable links;

    AssignAnswer(
            AssignRequest request,
            ReadAssignment read,
            Assignment assignment,
            List<Integer> selectedLinks,
            List<Issue> warnings,
            Timing timing,
            Meter meter) {
        this.request = request;
        this.read = read;
        this.assignment = assignment;
        this.network = assignment.network();
        this.selected = selectedLinks.isEmpty() ? Optional.empty() : Optional.of(assignment.selected(selectedLinks));
        this.warnings = List.copyOf(warnings);
        this.timing = timing;
        this.meter = meter;
        this.links = new LinkTable(read.network(), assignment, selected);
    }

    /// What was odd in the files, or left out.
    public List<Issue> warnings() {
        return warnings;
    }

    public List<TracePoint> trace() {
        return assignment.trace();
    }

    public double gapAsked() {
        return request.settings().gap();
    }

    /// The answer for people and programs.
    ///
    /// @param written files that were made of this answer
    public AssignDocument document(List<WrittenFile> written) {
        ReadNetwork file = read.network();
        AssignedData data = new AssignedData(
                read.files().stream()
                        .map(one -> new AssignedData.File(one.name(), one.sha256()))
                        .toList(),
                read.hash(),
                network.zones(),
                network.nodes(),
                network.links(),
                file.format().equals("GMNS") ? "minutes" : "the network's unit");
        AssignRun run = new AssignRun(
                timing.readSeconds(),
                timing.solveSeconds(),
                timing.cpuSeconds(),
                request.settings().threads(),
                meter.peakMemoryMb(),
                written);
        return new AssignDocument(
                data,
                assignment.principle(),
                classes(),
                factor(request.files().tollFactor(), file.tollFactor()),
                factor(request.files().distanceFactor(), file.distanceFactor()),
                quality(),
                unassigned(),
                selected.map(this::selectedFlow),
                links.busiest(),
                warnings,
                run);
    }

    private static CostFactor factor(OptionalDouble asked, OptionalDouble network) {
        if (asked.isPresent()) return new CostFactor(asked.getAsDouble(), CostFactor.Origin.ASKED);
        if (network.isPresent()) return new CostFactor(network.getAsDouble(), CostFactor.Origin.NETWORK);
        return new CostFactor(0, CostFactor.Origin.NOBODY);
    }

    private List<AssignedClass> classes() {
        List<UserClass> users = assignment.classes();
        double[] lost = new double[users.size()];
        for (UnreachablePair pair : assignment.unreachable()) lost[pair.userClass()] += pair.volume();
        List<AssignedClass> classes = new ArrayList<>();
        for (int k = 0; k < users.size(); k++) {
            UserClass one = users.get(k);
            double within = AssignStudy.withinZones(one.demand());
            double trips = one.demand().total();
            classes.add(new AssignedClass(
                    one.name(),
                    one.equivalents(),
                    one.tollFactor(),
                    one.distanceFactor(),
                    trips,
                    within,
                    trips - within - lost[k]));
        }
        return classes;
    }

    private Quality quality() {
        return new Quality(
                request.settings().gap(),
                assignment.relativeGap(),
                Assignment.GAP_DEFINITION,
                assignment.noiseFloor(),
                assignment.averageExcessCost(),
                assignment.objective(),
                assignment.lowerBound(),
                assignment.totalTravelTime(),
                links.totalCost(assignment),
                assignment.iterations(),
                assignment.stop(),
                assignment.trace());
    }

    private Unassigned unassigned() {
        List<UnreachablePair> pairs = assignment.unreachable();
        double vehicles = pairs.stream().mapToDouble(UnreachablePair::volume).sum();
        double all = assignment.classes().stream()
                .mapToDouble(one -> one.demand().total())
                .sum();
        List<ZonePair> examples = pairs.stream()
                .limit(Unassigned.EXAMPLES)
                .map(pair -> pair(pair.userClass(), pair.origin(), pair.destination(), pair.volume()))
                .toList();
        return new Unassigned(pairs.size(), vehicles, all > 0 ? vehicles / all : 0, examples);
    }

    private SelectedFlow selectedFlow(SelectedTrips trips) {
        List<ZonePair> largest = trips.pairs().stream()
                .sorted(Comparator.comparingDouble(SelectedTrips.Pair::vehicles).reversed())
                .limit(SelectedFlow.LARGEST)
                .map(pair -> pair(pair.userClass(), pair.origin(), pair.destination(), pair.vehicles()))
                .toList();
        return new SelectedFlow(
                trips.links().stream().map(links::name).toList(),
                trips.links().stream().mapToDouble(links::volume).sum(),
                trips.pairs().stream().mapToDouble(SelectedTrips.Pair::vehicles).sum(),
                trips.pairs().size(),
                largest);
    }

    private ZonePair pair(int userClass, int origin, int destination, double vehicles) {
        return new ZonePair(
                assignment.classes().get(userClass).name(),
                network.zoneName(origin),
                network.zoneName(destination),
                vehicles);
    }

    /// Writes a row for every link.
    public Rows flows(Appendable out) throws IOException {
        List<String> names = assignment.classes().stream().map(UserClass::name).toList();
        FlowsCsv csv = new FlowsCsv(names, selected.isPresent(), out);
        for (int link = 0; link < links.size(); link++) csv.row(links.row(link));
        return new Rows(links.size(), 0);
    }

    /// Writes a row for every class and pair of zones that a path joins.
    public Rows skims(Appendable out) throws IOException {
        SkimsCsv csv = new SkimsCsv(assignment.classes().size() > 1, out);
        long[] rows = new long[2];
        try {
            for (int k = 0; k < assignment.classes().size(); k++) {
                String name = assignment.classes().get(k).name();
                assignment.eachSkimRow(k, (origin, cost, time, toll, length) -> {
                    for (int to = 0; to < cost.length; to++) {
                        boolean reached = cost[to] < Double.POSITIVE_INFINITY;
                        rows[reached ? 0 : 1]++;
                        if (reached) skim(csv, name, origin, to, cost[to], time[to], toll[to], length[to]);
                    }
                });
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return new Rows(rows[0], rows[1]);
    }

    @SuppressWarnings("TooManyParameters")
    private void skim(
            SkimsCsv csv, String name, int origin, int to, double cost, double time, double toll, double length) {
        try {
            csv.row(name, network.zoneName(origin), network.zoneName(to), cost, time, toll, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Writes a row for every class and pair of zones with trips over the selected links.
    public Rows selectedPairs(Appendable out) throws IOException {
        ZonePairsCsv csv = new ZonePairsCsv(out);
        long rows = 0;
        for (SelectedTrips.Pair pair : selected.map(SelectedTrips::pairs).orElse(List.of())) {
            csv.row(pair(pair.userClass(), pair.origin(), pair.destination(), pair.vehicles()));
            rows++;
        }
        return new Rows(rows, 0);
    }
}
