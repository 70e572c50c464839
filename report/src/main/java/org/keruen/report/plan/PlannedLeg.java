package org.keruen.report.plan;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.keruen.model.itinerary.DepartureKind;
import org.keruen.model.network.Mode;
import org.keruen.model.place.GeoPoint;
import org.keruen.model.provenance.Basis;

/// One leg. `departure` has the offset of `from`, `arrival` that of `to`. `detail` says what changes: `1435>1520`,
/// `CN>KZ`, `loading`.
///
/// `headwayHours` is the time between departures where no timetable is published; then clock times are the planner's,
/// not a promise.
public record PlannedLeg(
        Kind kind,
        Optional<Mode> mode,
        Stop from,
        Stop to,
        Optional<Carried> service,
        String detail,
        OffsetDateTime departure,
        OffsetDateTime arrival,
        BigDecimal hours,
        BigDecimal hoursP10,
        BigDecimal hoursP90,
        BigDecimal costUsd,
        Optional<BigDecimal> cost,
        List<PlannedTime> times,
        List<PlannedCharge> charges,
        BigDecimal co2eTonnes,
        List<PlannedEmission> emissions,
        Optional<BigDecimal> km,
        Basis basis,
        List<String> sources,
        List<GeoPoint> line) {
    public PlannedLeg {
        times = List.copyOf(times);
        charges = List.copyOf(charges);
        emissions = List.copyOf(emissions);
        sources = List.copyOf(sources);
        line = List.copyOf(line);
    }

    /// The same leg with its line over the ground.
    PlannedLeg along(List<GeoPoint> drawn) {
        return new PlannedLeg(
                kind,
                mode,
                from,
                to,
                service,
                detail,
                departure,
                arrival,
                hours,
                hoursP10,
                hoursP90,
                costUsd,
                cost,
                times,
                charges,
                co2eTonnes,
                emissions,
                km,
                basis,
                sources,
                drawn);
    }

    public enum Kind {
        HAUL("haul"),
        WAIT("wait"),
        TRANSFER("transfer"),
        GAUGE_CHANGE("gaugeChange"),
        BORDER("border"),
        HANDLING("handling");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /// The service of a haul, or the one waited for.
    public record Carried(String id, String name, DepartureKind departureKind, Optional<BigDecimal> headwayHours) {}
}
