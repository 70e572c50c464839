package org.keruen.ingest.assignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.keruen.ingest.assignment.text.Findings;
import org.keruen.ingest.problem.DemandProblem;
import org.keruen.ingest.problem.Spot;
import org.keruen.model.assignment.AssignmentNetwork;
import org.keruen.model.assignment.OdMatrix;
import org.keruen.model.assignment.UserClass;
import org.keruen.model.issue.Issues;

/// Classes of users with their trips, and the files those came from.
public final class ReadClasses {
    /// @param userClass the class in the file's `class` column whose rows were taken; empty: every row
    record Origin(DemandSource source, String userClass) {}

    private final List<UserClass> classes;
    private final List<Origin> origins;
    private final List<ReadFile> files;

    ReadClasses(List<UserClass> classes, List<Origin> origins, List<ReadFile> files) {
        this.classes = List.copyOf(classes);
        this.origins = List.copyOf(origins);
        this.files = List.copyOf(files);
    }

    public List<UserClass> classes() {
        return classes;
    }

    /// The files of classes and trips, each once.
    public List<ReadFile> files() {
        return files;
    }

    /// Reports trips that no path can carry, each where it stands in its file. The files are read again for it.
    public void report(List<Unreachable> pairs, AssignmentNetwork network, Issues issues) {
        Findings findings = new Findings(issues);
        Set<Origin> distinct = new LinkedHashSet<>(origins);
        for (Origin origin : distinct) {
            List<Unreachable> own = pairs.stream()
                    .filter(pair -> origins.get(pair.userClass()).equals(origin))
                    .toList();
            if (own.isEmpty()) continue;
            Map<Long, Integer> rows = rows(origin, own.subList(0, Math.min(own.size(), Findings.MOST)), network);
            for (Unreachable pair : own) findings.add(problem(pair, origin, rows, network));
        }
        findings.close();
    }

    private DemandProblem problem(Unreachable pair, Origin origin, Map<Long, Integer> rows, AssignmentNetwork network) {
        String destination = network.zoneName(pair.destination());
        Integer row = rows.get(key(pair.origin(), pair.destination()));
        Spot at = origin.source.spot(row == null ? 0 : row, destination);
        String name = classes.size() == 1 ? "" : classes.get(pair.userClass()).name();
        return new DemandProblem.NoPath(at, network.zoneName(pair.origin()), destination, pair.volume(), name);
    }

    /// The first row of each pair.
    private static Map<Long, Integer> rows(Origin origin, List<Unreachable> pairs, AssignmentNetwork network) {
        Set<Long> wanted = new LinkedHashSet<>();
        for (Unreachable pair : pairs) wanted.add(key(pair.origin(), pair.destination()));
        Map<Long, Integer> rows = new HashMap<>();
        origin.source.read(
                ZoneIndex.of(network),
                (from, to, volume, row, userClass) -> {
                    if (!origin.userClass.isEmpty() && !origin.userClass.equals(userClass)) return;
                    long key = key(from, to);
                    if (wanted.contains(key)) rows.putIfAbsent(key, row);
                },
                new Findings(new Issues()));
        return rows;
    }

    private static long key(int origin, int destination) {
        return ((long) origin << 32) | destination;
    }

    /// One class for each that the trips name, all alike but for their trips: nobody said more about them.
    static ReadClasses alike(ReadDemand demand, int zones, CostFactors factors) {
        List<UserClass> classes = new ArrayList<>();
        List<Origin> origins = new ArrayList<>();
        if (demand.hasClasses()) {
            for (String name : demand.classes()) {
                String shown = name.isEmpty() ? "all" : name;
                demand.of(name).ifPresent(matrix -> {
                    classes.add(new UserClass(shown, 1, factors.toll(), factors.distance(), Set.of(), matrix));
                    origins.add(new Origin(demand.source(), name));
                });
            }
        } else {
            classes.add(UserClass.only(
                    factors.toll(),
                    factors.distance(),
                    demand.of("").orElseGet(() -> new OdMatrix.Builder(zones).build())));
            origins.add(new Origin(demand.source(), ""));
        }
        return new ReadClasses(classes, origins, List.of(demand.file()));
    }
}
