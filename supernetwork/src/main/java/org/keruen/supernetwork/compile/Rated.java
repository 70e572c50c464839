package org.keruen.supernetwork.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keruen.model.itinerary.Leg;
import org.keruen.model.tariff.LegKind;
import org.keruen.model.tariff.Tariff;
import org.keruen.supernetwork.Element;
import org.keruen.supernetwork.price.Levy;
import org.keruen.supernetwork.price.RateShare;
import org.keruen.supernetwork.price.TariffLevy;

/// A through rate at work: the kinds of charge it holds are not raised again, and its amount is spread over the
/// run's hauls by distance so that their sum is the rate to the cent.
final class Rated {
    /// No through rate: every charge is raised where it falls due.
    static final Rated NOT = new Rated(Optional.empty(), Optional.empty(), 1);

    /// A rate that is the same between any two stops: raised once, on boarding.
    static Rated flat(Tariff tariff) {
        return new Rated(Optional.of(tariff), Optional.empty(), 1);
    }

    private final Optional<Tariff> tariff;
    private final Optional<TariffLevy> rate;
    private final double wholeKm;
    private double kmSoFar;
    private boolean first = true;

    private Rated(Optional<Tariff> tariff, Optional<TariffLevy> rate, double wholeKm) {
        this.tariff = tariff;
        this.rate = rate;
        this.wholeKm = wholeKm;
    }

    /// A rate for a whole run of so many kilometres. One object serves one run, from its first haul to its last.
    static Rated by(Tariff tariff, TariffLevy rate, double wholeKm) {
        return new Rated(Optional.of(tariff), Optional.of(rate), wholeKm);
    }

    boolean covers(LegKind kind) {
        return tariff.isPresent()
                && (kind == LegKind.HAUL || tariff.get().includes().contains(kind));
    }

    /// The same steps with the rate's share on each haul.
    List<Unpriced> shared(List<Unpriced> steps) {
        if (rate.isEmpty()) return steps;
        List<Unpriced> priced = new ArrayList<>(steps.size());
        for (Unpriced step : steps) {
            priced.add(step.bare() instanceof Element.Haul haul ? withShare(step, haul, rate.get()) : step);
        }
        return priced;
    }

    private Unpriced withShare(Unpriced step, Element.Haul haul, TariffLevy whole) {
        double km = 0;
        for (Leg.Travelled travelled : haul.links())
            km += travelled.link().length().value();
        double before = kmSoFar;
        kmSoFar += km;
        Levy share = new RateShare(whole, km, before, kmSoFar, wholeKm, first);
        first = false;
        return new Unpriced(haul, step.form(), step.draft().with(share));
    }
}
