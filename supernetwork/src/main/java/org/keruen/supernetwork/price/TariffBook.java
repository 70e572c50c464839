package org.keruen.supernetwork.price;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.keruen.model.Id;
import org.keruen.model.itinerary.Charge;
import org.keruen.model.money.Rates;
import org.keruen.model.network.Mode;
import org.keruen.model.place.Place;
import org.keruen.model.service.Service;
import org.keruen.model.tariff.LegKind;
import org.keruen.model.tariff.Tariff;
import org.keruen.supernetwork.RateUse;
import org.keruen.supernetwork.consignment.Lot;
import org.keruen.supernetwork.consignment.StandIn;

/// Finds the tariff for a step on one day and turns it into a [Levy].
///
/// Of the rows in force the one with most scopes filled wins, then the newest price year, then file order.
/// Where no row is in force on the day the nearest one in time is taken and its charge keeps its own last
/// day, so an expired price shows; a [RateUse] may bar that for through rates between two stops, of which the
/// later row wins a tie, so that an overlay's rate goes before the package's. Amounts are converted at the
/// average rate of their price year and rounded once, half up, to whole US cents for the consignment.
public final class TariffBook {
    private static final Id<Place> NOWHERE = new Id<>("-");

    private final Map<LegKind, Map<String, List<Tariff>>> byKind = new EnumMap<>(LegKind.class);
    private final List<Tariff> surcharges = new ArrayList<>();
    private final Map<Id<Service>, List<Tariff>> throughOf = new HashMap<>();
    private final Map<Step, Map<Integer, Ranked>> general = new HashMap<>();
    private final Ledger ledger;
    private final LocalDate day;
    private final String commodity;
    private final RateUse use;

    public TariffBook(List<Tariff> tariffs, Rates rates, LocalDate day, String commodity, RateUse use) {
        this(tariffs, new Ledger(rates), day, commodity, use);
    }

    /// With the levies kept by a ledger of the same package.
    public TariffBook(List<Tariff> tariffs, Ledger ledger, LocalDate day, String commodity, RateUse use) {
        this.ledger = ledger;
        this.day = day;
        this.commodity = commodity;
        this.use = use;
        for (Tariff tariff : tariffs) {
            if (tariff.commodity().isPresent() && !tariff.commodity().get().equals(commodity)) continue;
            byKind.computeIfAbsent(tariff.kind(), k -> new HashMap<>())
                    .computeIfAbsent(scope(tariff), k -> new ArrayList<>())
                    .add(tariff);
            if (tariff.kind() == LegKind.SURCHARGE) surcharges.add(tariff);
            if (tariff.kind() == LegKind.THROUGH && tariff.service().isPresent()) {
                throughOf
                        .computeIfAbsent(tariff.service().get(), k -> new ArrayList<>())
                        .add(tariff);
            }
        }
    }

    /// What a step over `km` kilometres costs such a lot, or empty when nothing is known about its price.
    public Optional<Levy> levy(Step step, Lot lot, double km) {
        return find(step, lot).map(tariff -> ledger.levy(tariff, km));
    }

    /// Surcharges in force for a step; several may apply. Those per kilometre fall on hauls, the others once
    /// on each departure.
    public List<Levy> surcharges(Step step, Lot lot, double km) {
        if (step.kind() != LegKind.HAUL && step.kind() != LegKind.DEPARTURE) return List.of();
        List<Levy> found = new ArrayList<>();
        for (Tariff tariff : surcharges) {
            if (tariff.amount().amount().signum() == 0) continue;
            boolean here = tariff.unit().perKilometre() == (step.kind() == LegKind.HAUL);
            if (here && tariff.validity().contains(day) && scopes(tariff, step, lot) >= 0) {
                found.add(ledger.levy(tariff, km));
            }
        }
        return found;
    }

    /// The through rate of a service that names both places, if one is known for this lot.
    public Optional<Tariff> through(Id<Service> service, Id<Place> from, Id<Place> to, Lot lot) {
        return best(
                service,
                lot,
                t -> joins(t, from, to) && (!use.onTheirDays() || t.validity().contains(day)));
    }

    /// The narrowest through rate between both places that ended before the day, and of several the last;
    /// empty where one as narrow counts now.
    public Optional<Tariff> ended(Id<Service> service, Id<Place> from, Id<Place> to, Lot lot) {
        int now = through(service, from, to, lot).map(TariffBook::narrowings).orElse(-1);
        return throughOf.getOrDefault(service, List.of()).stream()
                .filter(t -> joins(t, from, to) && t.validity().last().isBefore(day))
                .filter(t -> narrowings(t) > now && counts(t, lot))
                .max(Comparator.comparingInt(TariffBook::narrowings)
                        .thenComparing(t -> t.validity().last()));
    }

    private static boolean joins(Tariff tariff, Id<Place> from, Id<Place> to) {
        return tariff.from().filter(from::equals).isPresent()
                && tariff.to().filter(to::equals).isPresent();
    }

    /// The through rate of a service that names no place: the same between any two of its stops.
    public Optional<Tariff> flat(Id<Service> service, Lot lot) {
        return best(service, lot, t -> t.from().isEmpty() && t.to().isEmpty());
    }

    private Optional<Tariff> best(Id<Service> service, Lot lot, Predicate<Tariff> named) {
        Tariff best = null;
        long bestRank = Long.MIN_VALUE;
        for (Tariff tariff : throughOf.getOrDefault(service, List.of())) {
            if (!named.test(tariff) || !counts(tariff, lot)) continue;
            long rank = rank(tariff, narrowings(tariff));
            if (rank >= bestRank) {
                best = tariff;
                bestRank = rank;
            }
        }
        return Optional.ofNullable(best);
    }

    /// Whether a through rate speaks of this lot, and of boxes of the owner asked about.
    private boolean counts(Tariff tariff, Lot lot) {
        return ownedAsAsked(tariff) && fits(tariff, lot, tariff.mode().orElse(Mode.SEA));
    }

    private boolean ownedAsAsked(Tariff tariff) {
        return use.ownership().isEmpty()
                || tariff.ownership().isEmpty()
                || tariff.ownership().equals(use.ownership());
    }

    /// How many scopes of a through rate are filled besides the service and its stops.
    private static int narrowings(Tariff tariff) {
        int filled = 0;
        if (tariff.form().isPresent()) filled++;
        if (tariff.box().isPresent()) filled++;
        if (tariff.commodity().isPresent()) filled++;
        if (tariff.ownership().isPresent()) filled++;
        return filled;
    }

    /// One tariff for one lot: amount in its own currency, and in cents.
    public Charge charge(Tariff tariff, Lot lot, double km) {
        return levy(tariff, km).of(lot);
    }

    /// One tariff over `km` kilometres.
    public TariffLevy levy(Tariff tariff, double km) {
        return ledger.levy(tariff, km);
    }

    private Optional<Tariff> find(Step step, Lot lot) {
        Map<String, List<Tariff>> kind = byKind.getOrDefault(step.kind(), Map.of());
        Ranked best = general.computeIfAbsent(anywhere(step), s -> new HashMap<>())
                .computeIfAbsent(lot.boxFeet(), feet -> best(kind.getOrDefault("", List.of()), step, lot, Ranked.NONE));
        best = best(kind.getOrDefault(step.from().text(), List.of()), step, lot, best);
        if (!step.to().equals(step.from())) {
            best = best(kind.getOrDefault(step.to().text(), List.of()), step, lot, best);
        }
        if (step.service().isPresent()) {
            best = best(kind.getOrDefault(step.service().get().text(), List.of()), step, lot, best);
        }
        return best.tariff;
    }

    private record Ranked(Optional<Tariff> tariff, long rank) {
        static final Ranked NONE = new Ranked(Optional.empty(), Long.MIN_VALUE);
    }

    private Ranked best(List<Tariff> candidates, Step step, Lot lot, Ranked best) {
        for (Tariff tariff : candidates) {
            int scopes = scopes(tariff, step, lot);
            if (scopes < 0) continue;
            long rank = rank(tariff, scopes);
            if (rank > best.rank) best = new Ranked(Optional.of(tariff), rank);
        }
        return best;
    }

    /// The narrowest scope that names one service or place; empty for tariffs that hold everywhere.
    private static String scope(Tariff tariff) {
        return tariff.service()
                .map(Id::text)
                .or(() -> tariff.from().map(Id::text))
                .or(() -> tariff.to().map(Id::text))
                .or(() -> tariff.place().map(Id::text))
                .orElse("");
    }

    /// The step without its places and service: what a tariff that holds everywhere can see of it.
    private static Step anywhere(Step step) {
        return new Step(
                step.kind(),
                step.mode(),
                step.country(),
                NOWHERE,
                NOWHERE,
                Optional.empty(),
                step.direction(),
                step.form(),
                step.traffic());
    }

    /// In force first, then narrower scope, then newer prices; out of force, the nearest in time.
    private long rank(Tariff tariff, int scopes) {
        long away = 0;
        if (day.isBefore(tariff.validity().first()))
            away = ChronoUnit.DAYS.between(day, tariff.validity().first());
        if (day.isAfter(tariff.validity().last()))
            away = ChronoUnit.DAYS.between(tariff.validity().last(), day);
        return -away * 1_000_000L + scopes * 10_000L + tariff.amount().prices().getValue();
    }

    private boolean fits(Tariff tariff, Lot lot, Mode mode) {
        return lot.countsIn(tariff.unit())
                && tariff.form()
                        .filter(f -> !StandIn.covers(f, lot.form(), mode))
                        .isEmpty()
                && tariff.box().filter(b -> b != lot.boxFeet()).isEmpty()
                && tariff.commodity().filter(c -> !c.equals(commodity)).isEmpty();
    }

    /// How many scopes of the tariff are filled, or -1 when one of them does not match.
    private int scopes(Tariff tariff, Step step, Lot lot) {
        if (!ownedAsAsked(tariff) || !fits(tariff, lot, step.mode())) return -1;
        int filled = 0;
        if (tariff.mode().isPresent()) {
            if (tariff.mode().get() != step.mode()) return -1;
            filled++;
        }
        if (tariff.country().isPresent()) {
            if (!tariff.country().get().equals(step.country())) return -1;
            filled++;
        }
        if (tariff.place().isPresent()) {
            if (!tariff.place().get().equals(step.from())
                    && !tariff.place().get().equals(step.to())) return -1;
            filled += 2;
        }
        if (tariff.from().isPresent()) {
            if (!tariff.from().get().equals(step.from())) return -1;
            filled++;
        }
        if (tariff.to().isPresent()) {
            if (!tariff.to().get().equals(step.to())) return -1;
            filled++;
        }
        if (tariff.service().isPresent()) {
            if (!tariff.service().equals(step.service())) return -1;
            filled += 4;
        }
        if (tariff.direction().isPresent()) {
            if (!tariff.direction().get().equals(step.direction())) return -1;
            filled++;
        }
        if (tariff.traffic().isPresent()) {
            if (tariff.traffic().get() != step.traffic()) return -1;
            filled++;
        }
        if (tariff.form().isPresent()) filled++;
        if (tariff.box().isPresent()) filled++;
        if (tariff.commodity().isPresent()) filled++;
        if (tariff.ownership().isPresent()) filled++;
        return filled;
    }
}
