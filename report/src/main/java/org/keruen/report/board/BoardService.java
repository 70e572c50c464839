package org.keruen.report.board;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.keruen.model.cargo.Form;
import org.keruen.model.network.Mode;
import org.keruen.model.provenance.Provenance;
import org.keruen.model.service.Traffic;

/// A service at the place: where to, what it takes, how often or when it leaves, and how that is known.
///
/// `to` are the places it lets cargo off at after this one, for an area the countries it covers. `boards` is
/// false for one that only runs through. `headwayHours` is there where no clock time is published for this
/// place; for a timetable published at the service's first place, `clockAt`, it is the mean over a week.
/// `schedule` tells where the departures are known from.
public record BoardService(
        String id,
        String name,
        String carrier,
        Mode mode,
        Traffic traffic,
        List<Form> forms,
        String placeName,
        boolean boards,
        boolean area,
        List<String> to,
        Optional<BigDecimal> headwayHours,
        Optional<String> clockAt,
        List<BoardDeparture> departures,
        BigDecimal cutoffHours,
        Optional<Double> capacityTeu,
        Optional<Double> capacityTonnes,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        List<Provenance> schedule) {
    public BoardService {
        forms = List.copyOf(forms);
        to = List.copyOf(to);
        departures = List.copyOf(departures);
        schedule = List.copyOf(schedule);
    }
}
