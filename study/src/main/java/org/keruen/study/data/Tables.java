package org.keruen.study.data;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.keruen.model.CorridorPackage;
import org.keruen.model.provenance.Basis;
import org.keruen.model.provenance.Provenance;
import org.keruen.model.series.Series;
import org.keruen.model.service.Calendar;
import org.keruen.model.service.Departure;
import org.keruen.model.service.Schedule;
import org.keruen.model.service.Service;
import org.keruen.report.data.FileStatus;

/// The tables of a package: how many rows each has, and how they are known.
public final class Tables {
    private static final String SOURCES = "sources.csv";

    private final List<FileStatus> tables = new ArrayList<>();

    private Tables() {}

    /// All rows of the package together, its sources apart, which have no basis of their own.
    public static FileStatus together(CorridorPackage corridors) {
        FileStatus sum = new FileStatus("*.csv", 0, 0, 0, 0, 0);
        for (FileStatus table : of(corridors)) if (!table.file().equals(SOURCES)) sum = sum.plus(table);
        return sum;
    }

    static List<FileStatus> of(CorridorPackage corridors) {
        Tables tables = new Tables();
        tables.add(
                "places",
                corridors.places().stream().map(row -> row.provenance()).toList());
        tables.add(
                "terminals",
                corridors.terminals().stream().map(row -> row.provenance()).toList());
        tables.add(
                "links", corridors.links().stream().map(row -> row.provenance()).toList());
        tables.add(
                "operations",
                corridors.operations().stream().map(row -> row.provenance()).toList());
        tables.services(corridors.services());
        tables.add(
                "tariffs",
                corridors.tariffs().stream().map(row -> row.provenance()).toList());
        tables.add("fx", corridors.rates().stream().map(row -> row.provenance()).toList());
        tables.add(
                "commodities",
                corridors.commodities().stream().map(row -> row.provenance()).toList());
        tables.add(
                "rules", corridors.rules().stream().map(row -> row.provenance()).toList());
        tables.add(
                "documents",
                corridors.documents().stream().map(row -> row.provenance()).toList());
        tables.add(
                "rights",
                corridors.rights().stream().map(row -> row.provenance()).toList());
        tables.add(
                "factors",
                corridors.factors().stream().map(row -> row.provenance()).toList());
        tables.add(
                "parameters",
                corridors.parameters().stream().map(row -> row.provenance()).toList());
        tables.add(
                "orders",
                corridors.orders().stream().map(row -> row.provenance()).toList());
        tables.add(
                "projects",
                corridors.projects().stream().map(row -> row.provenance()).toList());
        tables.add(
                "transits",
                corridors.transits().stream().map(row -> row.provenance()).toList());
        tables.add(
                "corridors",
                corridors.corridors().stream().map(row -> row.provenance()).toList());
        tables.add(
                "zones", corridors.zones().stream().map(row -> row.provenance()).toList());
        tables.add(
                "demand",
                corridors.demand().stream().map(row -> row.provenance()).toList());
        tables.add(
                "growth",
                corridors.growth().stream().map(row -> row.provenance()).toList());
        tables.add(
                "resources",
                corridors.resources().stream().map(row -> row.provenance()).toList());
        tables.series(corridors.series());
        tables.add(
                "observations",
                corridors.observations().stream().map(row -> row.provenance()).toList());
        tables.tables.add(new FileStatus(SOURCES, corridors.sources().size(), 0, 0, 0, 0));
        return tables.tables;
    }

    private void services(List<Service> services) {
        List<Provenance> segments = new ArrayList<>();
        List<Provenance> departures = new ArrayList<>();
        Set<Calendar> calendars = new LinkedHashSet<>();
        for (Service service : services) {
            if (service instanceof Service.Line line) line.segments().forEach(one -> segments.add(one.provenance()));
            if (!(service.terms().schedule() instanceof Schedule.Timetable timetable)) continue;
            for (Departure departure : timetable.departures()) {
                departures.add(departure.provenance());
                calendars.add(departure.calendar());
            }
        }
        add("services", services.stream().map(row -> row.terms().provenance()).toList());
        add("segments", segments);
        add("departures", departures);
        add("calendars", calendars.stream().map(Calendar::provenance).toList());
    }

    private void series(List<Series> series) {
        List<Provenance> terms = new ArrayList<>();
        for (Series one : series) one.terms().forEach(term -> terms.add(term.provenance()));
        add("series", series.stream().map(Series::provenance).toList());
        add("series_terms", terms);
    }

    private void add(String table, List<Provenance> rows) {
        Map<Basis, Integer> counts = new EnumMap<>(Basis.class);
        for (Provenance row : rows) counts.merge(row.basis(), 1, Integer::sum);
        tables.add(new FileStatus(
                table + ".csv",
                rows.size(),
                counts.getOrDefault(Basis.SOURCED, 0),
                counts.getOrDefault(Basis.DERIVED, 0),
                counts.getOrDefault(Basis.ASSUMED, 0),
                counts.getOrDefault(Basis.ILLUSTRATIVE, 0)));
    }
}
