package org.keruen.study.rates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keruen.model.CorridorPackage;
import org.keruen.model.Id;
import org.keruen.model.cargo.Form;
import org.keruen.model.place.Place;
import org.keruen.model.service.Segment;
import org.keruen.model.service.Service;
import org.keruen.model.tariff.LegKind;
import org.keruen.model.tariff.Tariff;

/// The through rates of a package, and the day on which each is looked at: the day asked for, and only those in force
/// on it; or, with no day asked for, the as-of date for what is in force then, and the first day of the last level for
/// what has ended. An observation is looked at on its first day.
final class Quotes {
    private final CorridorPackage corridors;
    private final Optional<LocalDate> on;
    private final Map<Id<Service>, Service.Line> lines = new HashMap<>();
    private int skipped;

    Quotes(CorridorPackage corridors, Optional<LocalDate> on) {
        this.corridors = corridors;
        this.on = on;
        for (Service service : corridors.services()) {
            if (service instanceof Service.Line line) lines.put(line.terms().id(), line);
        }
    }

    /// A rate on a day; `line` is empty for an observation of a pair.
    record Quote(Tariff tariff, Optional<Service.Line> line, Id<Place> from, Id<Place> to, LocalDate day) {}

    /// What a series of levels is for.
    private record Pair(
            Optional<Id<Service>> service,
            Optional<Id<Place>> from,
            Optional<Id<Place>> to,
            Optional<Integer> box,
            Optional<String> commodity,
            Optional<String> ownership) {}

    /// Rates that are not for boxes of 20 or 40 feet.
    int skipped() {
        return skipped;
    }

    List<Quote> all() {
        List<Quote> quotes = new ArrayList<>();
        Map<Pair, List<Tariff>> levels = new LinkedHashMap<>();
        for (Tariff tariff : corridors.tariffs()) {
            if (tariff.kind() != LegKind.THROUGH) continue;
            if (tariff.form().filter(form -> form != Form.BOX).isPresent()
                    || tariff.box().isEmpty()) {
                skipped++;
            } else if (tariff.service().isEmpty()) {
                observed(tariff).ifPresent(quotes::add);
            } else {
                Pair pair = new Pair(
                        tariff.service(),
                        tariff.from(),
                        tariff.to(),
                        tariff.box(),
                        tariff.commodity(),
                        tariff.ownership());
                levels.computeIfAbsent(pair, p -> new ArrayList<>()).add(tariff);
            }
        }
        for (List<Tariff> level : levels.values()) ofService(level).ifPresent(quotes::add);
        return quotes;
    }

    private Optional<Quote> observed(Tariff tariff) {
        if (tariff.from().isEmpty() || tariff.to().isEmpty()) return Optional.empty();
        LocalDate day = on.orElse(tariff.validity().first());
        if (!tariff.validity().contains(day)) return Optional.empty();
        return Optional.of(new Quote(
                tariff, Optional.empty(), tariff.from().get(), tariff.to().get(), day));
    }

    private Optional<Quote> ofService(List<Tariff> levels) {
        LocalDate day = on.orElse(corridors.info().asOf());
        Optional<Tariff> inForce =
                levels.stream().filter(level -> level.validity().contains(day)).findFirst();
        if (inForce.isPresent()) return quote(inForce.get(), day);
        if (on.isPresent()) return Optional.empty();
        Tariff last = levels.getFirst();
        for (Tariff level : levels) {
            if (level.validity().first().isAfter(last.validity().first())) last = level;
        }
        return quote(last, last.validity().first());
    }

    /// A rate that names no stops is looked at from where one first gets on to where one last gets off.
    private Optional<Quote> quote(Tariff tariff, LocalDate day) {
        Service.Line line = tariff.service().map(lines::get).orElse(null);
        if (line == null) return Optional.empty();
        Optional<Id<Place>> from = tariff.from()
                .or(() -> line.segments().stream()
                        .filter(Segment::boards)
                        .map(Segment::from)
                        .findFirst());
        Optional<Id<Place>> to = tariff.to()
                .or(() -> line.segments().reversed().stream()
                        .filter(Segment::alights)
                        .map(Segment::to)
                        .findFirst());
        if (from.isEmpty() || to.isEmpty()) return Optional.empty();
        return Optional.of(new Quote(tariff, Optional.of(line), from.get(), to.get(), day));
    }
}
