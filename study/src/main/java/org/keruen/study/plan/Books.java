package org.keruen.study.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.keruen.model.CorridorPackage;
import org.keruen.model.emission.EmissionFactor;
import org.keruen.model.itinerary.Charge;
import org.keruen.model.itinerary.EmissionPart;
import org.keruen.model.money.Money;
import org.keruen.model.money.Rates;
import org.keruen.model.provenance.Source;
import org.keruen.report.plan.CitedSource;
import org.keruen.report.plan.Conversion;
import org.keruen.report.plan.PlannedCharge;
import org.keruen.report.plan.PlannedEmission;

/// Looks up what stands behind a figure: the rate a charge was converted at, the edition of a factor, a source.
final class Books {
    private final Rates rates;
    private final Map<String, String> editions = new HashMap<>();
    private final List<Source> sources;

    Books(CorridorPackage corridors) {
        this.rates = new Rates(corridors.rates());
        this.sources = corridors.sources();
        for (EmissionFactor factor : corridors.factors()) editions.put(factor.id(), factor.edition());
    }

    PlannedCharge charge(Charge charge) {
        return new PlannedCharge(
                charge.kind(),
                Figures.money(charge.amount().amount()),
                charge.amount().currency().getCurrencyCode(),
                charge.amount().prices(),
                Figures.usd(charge.usdCents()),
                rate(charge.amount()),
                charge.validUntil(),
                charge.tariff(),
                charge.provenance());
    }

    PlannedEmission emission(EmissionPart part) {
        return new PlannedEmission(
                part.what(),
                Figures.exact(part.tonnes()),
                part.km() > 0 ? Optional.of(Figures.exact(part.km())) : Optional.empty(),
                Figures.exact(part.factor()),
                part.grams(),
                part.factorId(),
                editions.getOrDefault(part.factorId(), ""),
                part.provenance());
    }

    /// The sources of these ids, in the package's order.
    List<CitedSource> cited(Set<String> ids) {
        return sources.stream()
                .filter(source -> ids.contains(source.id()))
                .map(s -> new CitedSource(s.id(), s.publisher(), s.title(), s.url(), s.date()))
                .collect(Collectors.toList());
    }

    /// The rate `supernetwork` takes for prices of that year; dollars need none.
    private Optional<Conversion> rate(Money amount) {
        if (amount.currency().getCurrencyCode().equals("USD")) return Optional.empty();
        return rates.ofYear(amount.currency(), amount.prices()).map(Exchange::told);
    }
}
