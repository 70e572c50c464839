package org.keruen.ingest.rows;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keruen.ingest.table.Reference;
import org.keruen.ingest.table.Row;
import org.keruen.model.provenance.Provenance;
import org.keruen.model.service.Calendar;
import org.keruen.model.service.Departure;

/// Departures by service, sorted by calendar and time.
final class DepartureRows {
    private DepartureRows() {}

    static Map<String, List<Departure>> of(List<Row> rows, Map<String, Calendar> calendars) {
        Map<String, List<Departure>> departures = new HashMap<>();
        for (Row row : rows) {
            String service = row.reference(Reference.SERVICE, "service");
            @Nullable Calendar calendar = calendars.get(row.reference(Reference.CALENDAR, "calendar"));
            LocalTime local = row.time("localTime");
            Provenance provenance = Provenances.of(row);
            if (calendar == null) continue; // an unknown calendar is reported with all unknown references
            departures.computeIfAbsent(service, _ -> new ArrayList<>()).add(new Departure(calendar, local, provenance));
        }
        for (List<Departure> own : departures.values()) {
            own.sort(Comparator.comparing(
                            (Departure departure) -> departure.calendar().id())
                    .thenComparing(Departure::local));
        }
        return departures;
    }
}
