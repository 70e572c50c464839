package org.keruen.ingest.assignment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keruen.ingest.assignment.text.Findings;
import org.keruen.ingest.problem.DemandProblem;
import org.keruen.ingest.problem.Spot;
import org.keruen.model.assignment.OdMatrix;

/// The trips of one file, apart for each class of users that the file names.
public final class ReadDemand {
    private final DemandSource source;
    private final Map<String, OdMatrix> byClass;
    private final Map<String, Integer> firstRow;
    private final ReadFile file;

    private ReadDemand(
            DemandSource source, Map<String, OdMatrix> byClass, Map<String, Integer> firstRow, ReadFile file) {
        this.source = source;
        this.byClass = byClass;
        this.firstRow = firstRow;
        this.file = file;
    }

    static ReadDemand read(DemandSource source, ZoneIndex zones, Findings findings) {
        int size = Math.max(1, zones.size());
        Map<String, OdMatrix.Builder> builders = new LinkedHashMap<>();
        Collector collector = new Collector(builders, size, zones.takesAnything());
        String sha256 = source.read(zones, collector, findings);
        Map<String, OdMatrix> byClass = new LinkedHashMap<>();
        builders.forEach((name, builder) -> byClass.put(name, builder.build()));
        if (!collector.any && !findings.fatal()) {
            findings.add(new DemandProblem.NoDemand(
                    Spot.of(source.shown()),
                    "the file holds no demand above 0, so every link stays empty",
                    "see whether this is the file that was meant",
                    false));
        }
        return new ReadDemand(source, byClass, collector.firstRow, new ReadFile(source.shown(), sha256));
    }

    private static final class Collector implements DemandSource.Sink {
        private final Map<String, OdMatrix.Builder> builders;
        private final int zones;
        private final boolean onlyLooks;
        private final Map<String, Integer> firstRow = new LinkedHashMap<>();
        private String lastClass = "";
        private OdMatrix.Builder last;
        private boolean any;

        Collector(Map<String, OdMatrix.Builder> builders, int zones, boolean onlyLooks) {
            this.builders = builders;
            this.zones = zones;
            this.onlyLooks = onlyLooks;
            last = new OdMatrix.Builder(zones);
        }

        @Override
        public void entry(int origin, int destination, double volume, int row, String userClass) {
            if (builders.isEmpty() || !userClass.equals(lastClass)) {
                last = builders.computeIfAbsent(userClass, name -> new OdMatrix.Builder(zones));
                firstRow.putIfAbsent(userClass, row);
                lastClass = userClass;
            }
            any = true;
            if (!onlyLooks) last.add(origin, destination, volume);
        }
    }

    /// The classes that the file names, in its order; one of empty name where it names none.
    public List<String> classes() {
        return List.copyOf(byClass.keySet());
    }

    /// Whether rows say whose trips they are.
    public boolean hasClasses() {
        return byClass.keySet().stream().anyMatch(name -> !name.isEmpty());
    }

    /// The trips of one class, if the file has any.
    public Optional<OdMatrix> of(String userClass) {
        return Optional.ofNullable(byClass.get(userClass));
    }

    /// The trips of all classes together.
    public OdMatrix all(int zones) {
        if (byClass.size() == 1) return byClass.values().iterator().next();
        OdMatrix.Builder sum = new OdMatrix.Builder(zones);
        for (OdMatrix matrix : byClass.values()) {
            for (int origin = 0; origin < matrix.zones(); origin++) {
                for (int entry = matrix.first(origin); entry < matrix.end(origin); entry++) {
                    sum.add(origin, matrix.destination(entry), matrix.volume(entry));
                }
            }
        }
        return sum.build();
    }

    public ReadFile file() {
        return file;
    }

    /// Where a class is first named.
    Spot spot(String userClass) {
        Integer row = firstRow.get(userClass);
        return new Spot(source.shown(), row == null ? 0 : row, "class");
    }

    DemandSource source() {
        return source;
    }
}
