package org.keruen.report.co2;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.keruen.model.place.Language;
import org.keruen.model.provenance.Basis;
import org.keruen.report.plan.CitedSource;
import org.keruen.report.plan.PlannedLeg;
import org.keruen.report.plan.PlannedOption;
import org.keruen.report.plan.SavedPlan;

/// `keruen.co2/1`: the CO2e of one option of a saved plan. `number` is the option's place in the plan,
/// `cited` are the sources that may be named; `changed`: the package holds other data than when the plan was
/// made.
public record Co2Document(
        SavedPlan plan,
        PlannedOption option,
        int number,
        List<Co2Element> elements,
        List<CitedSource> cited,
        boolean changed,
        Language language) {
    public static final String SCHEMA = "keruen.co2/1";

    /// What this does not cover, in the order in which it is told; each has words under `co2.limit`.
    public static final List<String> LIMITS = List.of(
            "wellToWheel", "mass", "distance", "defaults", "empties", "nothingElse", "mile", "aviation", "notVerified");

    public Co2Document {
        elements = List.copyOf(elements);
        cited = List.copyOf(cited);
    }

    public List<Co2Element> of(int leg) {
        return elements.stream().filter(one -> one.leg() == leg).toList();
    }

    /// Hauls over a distance that no factor is on record for, by their numbers: they count nothing.
    public List<Integer> uncounted() {
        List<Integer> uncounted = new ArrayList<>();
        for (int leg = 1; leg <= option.legs().size(); leg++) {
            PlannedLeg told = option.legs().get(leg - 1);
            boolean moves = told.kind() == PlannedLeg.Kind.HAUL
                    && told.km().filter(km -> km.signum() > 0).isPresent();
            if (moves && of(leg).stream().allMatch(Co2Element::hub)) uncounted.add(leg);
        }
        return uncounted;
    }

    public long grams(Predicate<Co2Element> which) {
        return elements.stream()
                .filter(which)
                .mapToLong(one -> one.emission().grams())
                .sum();
    }

    /// Grams of all elements: the option's CO2e to the gram.
    public long grams() {
        return grams(one -> true);
    }

    /// Tonne-kilometres over all transport elements.
    public BigDecimal tonneKm() {
        return elements.stream().map(Co2Element::tonneKm).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// Grams for each tonne-kilometre, hubs included; empty where nothing moves.
    public Optional<BigDecimal> intensity() {
        BigDecimal work = tonneKm();
        if (work.signum() == 0) return Optional.empty();
        return Optional.of(BigDecimal.valueOf(grams()).divide(work, 2, RoundingMode.HALF_UP));
    }

    /// Part of the grams whose factor is known in this way, 0 to 1, to three decimals.
    public BigDecimal share(Basis basis) {
        return share(one -> one.emission().provenance().basis() == basis);
    }

    /// Part of the grams whose factor can be looked up.
    public BigDecimal tracedFactors() {
        return share(one -> one.emission().provenance().basis().traced());
    }

    /// Part of the grams whose factor and distance can both be looked up.
    public BigDecimal traced() {
        return share(one -> one.weakest().traced());
    }

    private BigDecimal share(Predicate<Co2Element> which) {
        long all = grams();
        if (all == 0) return BigDecimal.ZERO.setScale(3);
        return BigDecimal.valueOf(grams(which)).divide(BigDecimal.valueOf(all), 3, RoundingMode.HALF_UP);
    }

    /// Sources that factors and distances name.
    public List<CitedSource> sources() {
        Set<String> ids = new LinkedHashSet<>();
        for (Co2Element one : elements) {
            ids.addAll(one.emission().provenance().sources());
            one.distance().ifPresent(known -> ids.addAll(known.sources()));
        }
        return cited.stream().filter(source -> ids.contains(source.id())).toList();
    }
}
