package org.keruen.ingest.assignment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.keruen.ingest.assignment.text.CsvRows;
import org.keruen.ingest.assignment.text.FileBytes;
import org.keruen.ingest.assignment.text.Findings;
import org.keruen.ingest.problem.AssignmentValueProblem;
import org.keruen.ingest.problem.DemandProblem;
import org.keruen.ingest.problem.Spot;
import org.keruen.model.assignment.AssignmentNetwork;
import org.keruen.model.assignment.OdMatrix;
import org.keruen.model.assignment.UserClass;

/// Reads a table of classes of users, a row each: `name`, and where it is not the usual, `trips`, `equivalents`,
/// `toll_factor` or `value_of_time`, `distance_factor`, `banned_types`.
final class ClassRows {
    /// A row that was understood.
    private record Row(
            Spot at,
            String name,
            Optional<TripsFile> trips,
            double equivalents,
            CostFactors factors,
            Set<String> bannedTypes) {}

    private final Path path;
    private final Optional<AssignmentNetwork> network;
    private final ZoneIndex zones;
    private final Optional<ReadDemand> shared;
    private final CostFactors defaults;
    private final Findings findings;
    private final Map<TripsFile, Optional<ReadDemand>> own = new LinkedHashMap<>();

    /// @param shared the trips of the classes that name no file of their own
    ClassRows(
            Path path,
            Optional<AssignmentNetwork> network,
            Optional<ReadDemand> shared,
            CostFactors defaults,
            Findings findings) {
        this.path = path;
        this.network = network;
        this.zones = network.map(ZoneIndex::of).orElseGet(ZoneIndex::ofAnything);
        this.shared = shared;
        this.defaults = defaults;
        this.findings = findings;
    }

    Optional<ReadClasses> read() {
        Optional<FileBytes> opened = FileBytes.open(path, "classes of users", findings);
        if (opened.isEmpty()) return Optional.empty();
        try (FileBytes file = opened.get()) {
            List<Row> rows = new ArrayList<>();
            CsvRows cells = new CsvRows(file, findings);
            if (!cells.needs(List.of("name"))) return Optional.empty();
            rows(cells, rows);
            if (rows.isEmpty() && !findings.fatal()) {
                findings.add(new DemandProblem.NoDemand(
                        Spot.of(file.shown()), "the table has no class", "add a row for each class", true));
            }
            return classes(rows, new ReadFile(file.shown(), file.sha256()));
        } catch (IOException broken) {
            findings.add(FileBytes.unreadable(FileBytes.shown(path), 0, broken));
            return Optional.empty();
        }
    }

    // one row

    private void rows(CsvRows cells, List<Row> rows) {
        Map<String, Integer> firstRow = new HashMap<>();
        while (cells.next()) {
            String name = cells.needed("name", "results name classes by it");
            if (name.isEmpty()) continue;
            Integer first = firstRow.putIfAbsent(name, cells.row());
            if (first == null) {
                rows.add(row(cells, name));
            } else {
                findings.add(new AssignmentValueProblem.Repeated(cells.spot("name"), name, first));
            }
        }
    }

    private Row row(CsvRows cells, String name) {
        Path folder = Optional.ofNullable(path.toAbsolutePath().getParent()).orElse(path);
        String trips = cells.text("trips");
        return new Row(
                cells.spot("trips"),
                name,
                trips.isEmpty() ? Optional.empty() : Optional.of(TripsFile.of(trips, folder)),
                cells.positive("equivalents").orElse(1),
                new CostFactors(
                        tollFactor(cells), cells.number("distance_factor").orElse(defaults.distance())),
                bannedTypes(cells));
    }

    private double tollFactor(CsvRows cells) {
        OptionalDouble factor = cells.number("toll_factor");
        OptionalDouble value = cells.positive("value_of_time");
        if (factor.isPresent() && value.isPresent()) {
            findings.add(new AssignmentValueProblem.GivenTwice(cells.spot("toll_factor"), "value_of_time"));
        }
        if (value.isEmpty()) return factor.orElse(defaults.toll());
        double inverse = 1 / value.getAsDouble();
        if (!Double.isInfinite(inverse)) return inverse;
        findings.add(new AssignmentValueProblem.OutOfRange(
                cells.spot("value_of_time"), cells.text("value_of_time"), "far enough above 0 to divide by"));
        return 0;
    }

    private Set<String> bannedTypes(CsvRows cells) {
        Set<String> banned = new LinkedHashSet<>();
        for (String type : cells.text("banned_types").split(";", -1)) {
            if (!type.isBlank()) banned.add(type.strip());
        }
        if (banned.isEmpty() || network.isEmpty()) return banned;
        Set<String> known = new TreeSet<>();
        for (int link = 0; link < network.get().links(); link++)
            known.add(network.get().type(link));
        for (String type : banned) {
            if (known.contains(type)) continue;
            List<String> named = known.stream().filter(word -> !word.isEmpty()).toList();
            findings.add(new AssignmentValueProblem.UnknownType(cells.spot("banned_types"), type, named));
        }
        return banned;
    }

    // all rows

    private Optional<ReadClasses> classes(List<Row> rows, ReadFile file) {
        List<UserClass> classes = new ArrayList<>();
        List<ReadClasses.Origin> origins = new ArrayList<>();
        long sharing = rows.stream().filter(row -> row.trips.isEmpty()).count();
        for (Row row : rows) {
            Optional<ReadDemand> demand = demand(row);
            if (demand.isEmpty()) continue;
            Optional<OdMatrix> matrix = matrix(row, demand.get(), sharing);
            if (matrix.isEmpty()) continue;
            classes.add(new UserClass(
                    row.name,
                    row.equivalents,
                    row.factors.toll(),
                    row.factors.distance(),
                    row.bannedTypes,
                    matrix.get()));
            origins.add(new ReadClasses.Origin(demand.get().source(), column(row, demand.get())));
        }
        shared.ifPresent(demand -> strangers(demand, rows, sharing));
        if (findings.fatal()) return Optional.empty();
        Set<ReadFile> files = new LinkedHashSet<>(List.of(file));
        if (sharing > 0) shared.ifPresent(demand -> files.add(demand.file()));
        for (Optional<ReadDemand> demand : own.values()) demand.ifPresent(read -> files.add(read.file()));
        return Optional.of(new ReadClasses(classes, origins, List.copyOf(files)));
    }

    /// The file that holds a class's trips.
    private Optional<ReadDemand> demand(Row row) {
        if (row.trips.isPresent()) {
            return own.computeIfAbsent(row.trips.get(), trips -> AssignmentReader.demand(trips, zones, findings));
        }
        if (shared.isEmpty() && !findings.fatal()) {
            noDemand(
                    row,
                    "its cell is blank, and no trips are given for all classes",
                    "name a file in trips, or give --trips");
        }
        return shared;
    }

    /// What the rows of a class say in the column `class`; empty where the file has none and all rows are meant.
    private static String column(Row row, ReadDemand demand) {
        return demand.hasClasses() ? row.name : "";
    }

    private Optional<OdMatrix> matrix(Row row, ReadDemand demand, long sharing) {
        String name = demand.file().name();
        if (!demand.hasClasses() && row.trips.isEmpty() && sharing > 1) {
            noDemand(
                    row,
                    "%s does not say whose trips its rows are".formatted(name),
                    "add the column class to it, or name a file in trips");
            return Optional.empty();
        }
        Optional<OdMatrix> matrix = demand.of(column(row, demand));
        if (matrix.isPresent()) return matrix;
        if (!demand.classes().isEmpty()) {
            noDemand(row, "%s has no row of that class".formatted(name), "write the same name in both");
            return Optional.empty();
        }
        return Optional.of(new OdMatrix.Builder(Math.max(1, zones.size())).build()); // no demand above 0 at all
    }

    private void noDemand(Row row, String reason, String fix) {
        findings.add(new DemandProblem.NoDemand(
                row.at, "class \"%s\" has no trips: %s".formatted(row.name, reason), fix, true));
    }

    /// Demand that no class would take must not go missing in silence.
    private void strangers(ReadDemand demand, List<Row> rows, long sharing) {
        List<String> names = rows.stream().map(Row::name).toList();
        if (sharing == 0 && !names.isEmpty()) {
            findings.add(new DemandProblem.NoDemand(
                    Spot.of(demand.file().name()),
                    "every class names a file of its own, so these trips are not used",
                    "leave the cell trips of a class blank, or leave this file out",
                    false));
            return;
        }
        if (!demand.hasClasses()) return;
        for (String name : demand.classes()) {
            if (!names.contains(name)) findings.add(new DemandProblem.UnknownClass(demand.spot(name), name, names));
        }
    }
}
