package org.keruen.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.keruen.model.Id;
import org.keruen.model.cargo.Cargo;
import org.keruen.model.network.Mode;
import org.keruen.model.place.Place;
import org.keruen.plan.band.Bands;

/// What is asked of a planner. `from` and `to` are the terminals the names mean; `ready` the days on which the
/// cargo may set out, each from local midnight at the origin; `via` the places to pass in order, each with its
/// alternatives.
///
/// `ownership` is `SOC` for the shipper's box or `COC` for the carrier's: through rates for the other do not count.
/// `regime` says which weeks the bands reckon with: normal, congested, or either by their share.
/// `documents` are those the shipment travels under, by name; with none nothing is asked of them.
/// With more than one day, or an `arriveBy`, a later departure counts as better.
public record PlanRequest(
        List<Place> from,
        List<Place> to,
        Cargo cargo,
        LocalDate readyFirst,
        LocalDate readyLast,
        Optional<Instant> arriveBy,
        Optional<Instant> deadline,
        OptionalLong budgetCents,
        Set<String> avoid,
        List<List<Id<Place>>> via,
        Set<Mode> modes,
        OptionalInt maxTransfers,
        boolean risk,
        Bands.Regime regime,
        Optional<String> ownership,
        Set<String> documents) {
    public PlanRequest {
        from = List.copyOf(from);
        to = List.copyOf(to);
        avoid = Set.copyOf(avoid);
        via = List.copyOf(via);
        modes = Set.copyOf(modes);
        documents = Set.copyOf(documents);
        if (from.isEmpty() || to.isEmpty())
            throw new IllegalArgumentException("a plan needs an origin and a destination");
        if (readyLast.isBefore(readyFirst))
            throw new IllegalArgumentException("the last ready day is before the first");
    }

    /// With no document stated.
    public PlanRequest(
            List<Place> from,
            List<Place> to,
            Cargo cargo,
            LocalDate readyFirst,
            LocalDate readyLast,
            Optional<Instant> arriveBy,
            Optional<Instant> deadline,
            OptionalLong budgetCents,
            Set<String> avoid,
            List<List<Id<Place>>> via,
            Set<Mode> modes,
            OptionalInt maxTransfers,
            boolean risk,
            Bands.Regime regime,
            Optional<String> ownership) {
        this(
                from,
                to,
                cargo,
                readyFirst,
                readyLast,
                arriveBy,
                deadline,
                budgetCents,
                avoid,
                via,
                modes,
                maxTransfers,
                risk,
                regime,
                ownership,
                Set.of());
    }

    /// With boxes of either owner.
    public PlanRequest(
            List<Place> from,
            List<Place> to,
            Cargo cargo,
            LocalDate readyFirst,
            LocalDate readyLast,
            Optional<Instant> arriveBy,
            Optional<Instant> deadline,
            OptionalLong budgetCents,
            Set<String> avoid,
            List<List<Id<Place>>> via,
            Set<Mode> modes,
            OptionalInt maxTransfers,
            boolean risk,
            Bands.Regime regime) {
        this(
                from,
                to,
                cargo,
                readyFirst,
                readyLast,
                arriveBy,
                deadline,
                budgetCents,
                avoid,
                via,
                modes,
                maxTransfers,
                risk,
                regime,
                Optional.empty());
    }

    /// With bands over weeks of either kind.
    public PlanRequest(
            List<Place> from,
            List<Place> to,
            Cargo cargo,
            LocalDate readyFirst,
            LocalDate readyLast,
            Optional<Instant> arriveBy,
            Optional<Instant> deadline,
            OptionalLong budgetCents,
            Set<String> avoid,
            List<List<Id<Place>>> via,
            Set<Mode> modes,
            OptionalInt maxTransfers,
            boolean risk) {
        this(
                from,
                to,
                cargo,
                readyFirst,
                readyLast,
                arriveBy,
                deadline,
                budgetCents,
                avoid,
                via,
                modes,
                maxTransfers,
                risk,
                Bands.Regime.EITHER);
    }

    /// The same question without the conditions that may leave it without an answer.
    PlanRequest unconditional() {
        return new PlanRequest(
                from,
                to,
                cargo,
                readyFirst,
                readyLast,
                Optional.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                Set.of(),
                List.of(),
                Set.of(),
                OptionalInt.empty(),
                risk,
                regime,
                ownership,
                Set.of());
    }

    /// The same question about other days.
    PlanRequest ready(LocalDate first, LocalDate last) {
        return new PlanRequest(
                from,
                to,
                cargo,
                first,
                last,
                arriveBy,
                deadline,
                budgetCents,
                avoid,
                via,
                modes,
                maxTransfers,
                risk,
                regime,
                ownership,
                documents);
    }

    /// The same question avoiding these countries and no others.
    PlanRequest avoiding(Set<String> countries) {
        return with(arriveBy, deadline, budgetCents, countries, via, modes, maxTransfers);
    }

    /// The same question under other conditions.
    PlanRequest with(
            Optional<Instant> newArriveBy,
            Optional<Instant> newDeadline,
            OptionalLong newBudgetCents,
            Set<String> newAvoid,
            List<List<Id<Place>>> newVia,
            Set<Mode> newModes,
            OptionalInt newMaxTransfers) {
        return new PlanRequest(
                from,
                to,
                cargo,
                readyFirst,
                readyLast,
                newArriveBy,
                newDeadline,
                newBudgetCents,
                newAvoid,
                newVia,
                newModes,
                newMaxTransfers,
                risk,
                regime,
                ownership,
                documents);
    }

    /// The same question about a shipment that travels under these documents.
    public PlanRequest under(Set<String> others) {
        return new PlanRequest(
                from,
                to,
                cargo,
                readyFirst,
                readyLast,
                arriveBy,
                deadline,
                budgetCents,
                avoid,
                via,
                modes,
                maxTransfers,
                risk,
                regime,
                ownership,
                others);
    }

    boolean conditional() {
        return arriveBy.isPresent()
                || deadline.isPresent()
                || budgetCents.isPresent()
                || !avoid.isEmpty()
                || !via.isEmpty()
                || !modes.isEmpty()
                || maxTransfers.isPresent()
                || !documents.isEmpty();
    }
}
