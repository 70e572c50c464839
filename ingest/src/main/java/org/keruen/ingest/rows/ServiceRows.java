package org.keruen.ingest.rows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.keruen.ingest.problem.CellProblem;
import org.keruen.ingest.problem.ServiceProblem;
import org.keruen.ingest.problem.Spot;
import org.keruen.ingest.table.Reference;
import org.keruen.ingest.table.Row;
import org.keruen.model.Id;
import org.keruen.model.cargo.Form;
import org.keruen.model.network.Mode;
import org.keruen.model.service.Calendar;
import org.keruen.model.service.Departure;
import org.keruen.model.service.Schedule;
import org.keruen.model.service.Segment;
import org.keruen.model.service.Service;
import org.keruen.model.units.Hours;

/// Services with their segments and departures.
public final class ServiceRows {
    /// Stands for a headway that cannot be read.
    private static final Hours A_DAY = new Hours(24);

    private ServiceRows() {}

    public static List<Service> of(
            List<Row> services, List<Row> segments, List<Row> departures, Map<String, Calendar> calendars) {
        Map<String, List<Segment>> segmentsOf = SegmentRows.of(segments);
        Map<String, List<Departure>> departuresOf = DepartureRows.of(departures, calendars);
        List<Service> read = new ArrayList<>(services.size());
        for (Row row : services) {
            String id = row.needed("id");
            read.add(of(row, segmentsOf.getOrDefault(id, List.of()), departuresOf.getOrDefault(id, List.of())));
        }
        return read;
    }

    public static Service of(Row row, List<Segment> segments, List<Departure> departures) {
        String id = row.needed("id");
        boolean line = row.word("pattern", Vocabulary.IS_LINE);
        Service.Terms terms = terms(row, mode(row, segments), schedule(row, id, departures));
        if (line) {
            if (segments.isEmpty()) row.report(new ServiceProblem.NoSegments(row.spot("id"), id));
            return new Service.Line(terms, segments);
        }
        for (Segment segment : segments) {
            row.report(new ServiceProblem.Stray(Spot.of(segment.provenance().at(), "service"), id, "serves an area"));
        }
        Set<String> countries = Set.copyOf(new HashSet<>(row.countries("countries")));
        if (countries.isEmpty() && row.has("countries")) row.report(new CellProblem.Empty(row.spot("countries")));
        return new Service.Area(terms, LinkRows.gauge(row, terms.mode()), countries);
    }

    /// A line that changes vehicle on the way may leave its mode empty; that of its first segment then names
    /// it.
    private static Mode mode(Row row, List<Segment> segments) {
        return row.text("mode").isEmpty() && !segments.isEmpty()
                ? segments.getFirst().mode()
                : row.word("mode", Vocabulary.MODE);
    }

    private static Service.Terms terms(Row row, Mode mode, Schedule schedule) {
        List<Form> forms = row.words("forms", Vocabulary.FORM);
        if (forms.isEmpty() && row.has("forms")) row.report(new CellProblem.Empty(row.spot("forms")));
        double pace = row.numberOr("paceFactor", 1);
        if (pace == 0) {
            row.report(new CellProblem.OutOfRange(row.spot("paceFactor"), row.text("paceFactor"), "above 0"));
        }
        return new Service.Terms(
                new Id<>(row.needed("id")),
                row.needed("name"),
                row.text("operator"),
                row.text("carrierState").isEmpty() ? "" : row.country("carrierState"),
                mode,
                row.word("traffic", Vocabulary.TRAFFIC),
                Set.copyOf(forms),
                Set.copyOf(new HashSet<>(row.references(Reference.COMMODITY, "commodities"))),
                schedule,
                pace,
                row.band("enRouteP10", "enRouteP50", "enRouteP90"),
                row.maybeNumber("capacityTeu"),
                row.maybeNumber("capacityTonnes"),
                new Hours(row.numberOr("cutoffHours", 0)),
                row.validity("validFrom", "validTo"),
                Provenances.of(row));
    }

    private static Schedule schedule(Row row, String id, List<Departure> departures) {
        if (row.word("scheduleKind", Vocabulary.HAS_TIMETABLE)) {
            if (departures.isEmpty()) row.report(new ServiceProblem.NoDeparture(row.spot("scheduleKind"), id));
            return new Schedule.Timetable(departures);
        }
        for (Departure departure : departures) {
            row.report(
                    new ServiceProblem.Stray(Spot.of(departure.provenance().at(), "service"), id, "runs by headway"));
        }
        double hours = row.numberOr("headwayHours", 0);
        if (hours > 0) return new Schedule.Headway(new Hours(hours));
        if (row.has("headwayHours")) row.report(new ServiceProblem.NoHeadway(row.spot("headwayHours"), id));
        return new Schedule.Headway(A_DAY);
    }
}
