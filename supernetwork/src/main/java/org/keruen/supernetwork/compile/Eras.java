package org.keruen.supernetwork.compile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.keruen.model.CorridorPackage;
import org.keruen.model.Id;
import org.keruen.model.network.Link;
import org.keruen.model.network.Mode;
import org.keruen.model.operation.Operation;
import org.keruen.model.place.Terminal;
import org.keruen.model.service.Segment;
import org.keruen.model.service.Service;
import org.keruen.model.tariff.LegKind;
import org.keruen.model.tariff.Tariff;
import org.keruen.model.time.Validity;
import org.keruen.supernetwork.RateUse;

/// The spans of days between which no row that a service or the terminals are drawn or priced by comes into force or
/// ends, so that what is drawn on one day of a span holds on all of it.
///
/// Where no tariff is in force the nearest in time stands in, so a span also ends half-way between the end of one and
/// the beginning of another. Where that goes for through rates between two stops as well, every day is taken by itself.
final class Eras {
    private final List<NavigableSet<LocalDate>> ofServices = new ArrayList<>();
    private final NavigableSet<LocalDate> ofTerminals;

    Eras(CorridorPackage corridors) {
        NavigableSet<LocalDate> everywhere = new TreeSet<>();
        for (Link link : corridors.links()) change(everywhere, link.validity());
        for (Terminal terminal : corridors.terminals()) change(everywhere, terminal.validity());
        for (Operation operation : corridors.operations()) {
            if (operation.situation() != Operation.Situation.NORMAL) change(everywhere, operation.period());
        }
        Map<Optional<Id<Service>>, List<Tariff>> dated = new HashMap<>();
        for (Tariff tariff : corridors.tariffs()) {
            if (!tariff.validity().isAlways())
                dated.computeIfAbsent(tariff.service(), s -> new ArrayList<>()).add(tariff);
        }
        List<Tariff> ofAny = dated.getOrDefault(Optional.<Id<Service>>empty(), List.of());
        ofTerminals = with(everywhere, ofAny, ofAny);
        Map<Set<Mode>, NavigableSet<LocalDate>> ofModes = new HashMap<>();
        for (Service service : corridors.services()) {
            Set<Mode> modes = modes(service);
            List<Tariff> ofMode = ofAny.stream()
                    .filter(tariff ->
                            tariff.mode().filter(mode -> !modes.contains(mode)).isEmpty())
                    .toList();
            NavigableSet<LocalDate> general = ofModes.computeIfAbsent(modes, m -> with(everywhere, ofMode, ofMode));
            List<Tariff> own = dated.getOrDefault(Optional.of(service.terms().id()), List.of());
            ofServices.add(own.isEmpty() ? general : with(with(general, own, own), own, ofMode));
        }
    }

    private static Set<Mode> modes(Service service) {
        Set<Mode> modes = EnumSet.of(service.terms().mode());
        switch (service) {
            case Service.Line line -> {
                for (Segment segment : line.segments()) modes.add(segment.mode());
            }
            case Service.Area area -> {}
        }
        return modes;
    }

    /// With the days on which `tariffs` change, and those half-way between one of them and one of `others`.
    private static NavigableSet<LocalDate> with(
            NavigableSet<LocalDate> known, List<Tariff> tariffs, List<Tariff> others) {
        NavigableSet<LocalDate> changes = new TreeSet<>(known);
        for (Tariff tariff : tariffs) {
            change(changes, tariff.validity());
            if (!standsIn(tariff)) continue;
            for (Tariff other : others) {
                if (tariff.kind() != other.kind() || !standsIn(other)) continue;
                halfWay(changes, tariff.validity(), other.validity());
                halfWay(changes, other.validity(), tariff.validity());
            }
        }
        return changes;
    }

    private static void change(NavigableSet<LocalDate> changes, Validity validity) {
        if (validity.isAlways()) return;
        changes.add(validity.first());
        changes.add(validity.last().plusDays(1));
    }

    private static boolean standsIn(Tariff tariff) {
        return tariff.kind() != LegKind.THROUGH
                || tariff.from().isEmpty()
                || tariff.to().isEmpty();
    }

    /// The first day that is no further from the coming than from the ended, and the first that is nearer to it.
    private static void halfWay(NavigableSet<LocalDate> changes, Validity ended, Validity coming) {
        long both = ended.last().toEpochDay() + coming.first().toEpochDay();
        if (!ended.last().isBefore(coming.first())) return;
        changes.add(LocalDate.ofEpochDay(Math.ceilDiv(both, 2)));
        changes.add(LocalDate.ofEpochDay(Math.floorDiv(both, 2) + 1));
    }

    /// The first day of the span a day is in for a service by its number, as the span's name.
    LocalDate of(int service, LocalDate day, RateUse rates) {
        return name(ofServices.get(service), day, rates);
    }

    LocalDate ofTerminals(LocalDate day, RateUse rates) {
        return name(ofTerminals, day, rates);
    }

    private static LocalDate name(NavigableSet<LocalDate> changes, LocalDate day, RateUse rates) {
        LocalDate since = rates.onTheirDays() ? changes.floor(day) : day;
        return since == null ? LocalDate.MIN : since;
    }
}
