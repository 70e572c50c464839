package org.keruen.supernetwork.compile;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keruen.model.itinerary.Charge;
import org.keruen.model.itinerary.Leg;
import org.keruen.model.tariff.LegKind;
import org.keruen.model.tariff.Tariff;
import org.keruen.supernetwork.Element;
import org.keruen.supernetwork.Price;

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
    private final Optional<Charge> charge;
    private final double wholeKm;
    private double kmSoFar;
    private long centsSoFar;

    private Rated(Optional<Tariff> tariff, Optional<Charge> charge, double wholeKm) {
        this.tariff = tariff;
        this.charge = charge;
        this.wholeKm = wholeKm;
    }

    /// A rate for a whole run of so many kilometres. One object serves one run, from its first haul to its last.
    static Rated by(Tariff tariff, Charge charge, double wholeKm) {
        return new Rated(Optional.of(tariff), Optional.of(charge), wholeKm);
    }

    boolean covers(LegKind kind) {
        return tariff.isPresent()
                && (kind == LegKind.HAUL || tariff.get().includes().contains(kind));
    }

    /// The same steps with the rate's share on each haul.
    List<Element> shared(List<Element> steps) {
        if (charge.isEmpty()) return steps;
        List<Element> priced = new ArrayList<>(steps.size());
        for (Element step : steps) {
            priced.add(step instanceof Element.Haul haul ? withShare(haul, charge.get()) : step);
        }
        return priced;
    }

    private Element withShare(Element.Haul haul, Charge whole) {
        double km = 0;
        for (Leg.Travelled travelled : haul.links())
            km += travelled.link().length().value();
        kmSoFar += km;
        boolean spread = wholeKm > 0; // a run of no length is paid at its first haul
        long upTo = spread ? Math.round(whole.usdCents() * Math.min(1, kmSoFar / wholeKm)) : whole.usdCents();
        double part = spread ? km / wholeKm : centsSoFar == 0 ? 1 : 0;
        Charge share = new Charge(
                whole.kind(),
                whole.amount().times(new BigDecimal(part, MathContext.DECIMAL32)),
                upTo - centsSoFar,
                whole.validUntil(),
                whole.tariff(),
                whole.provenance());
        centsSoFar = upTo;
        Price before = haul.price();
        List<Charge> charges = new ArrayList<>(before.charges());
        charges.add(share);
        return new Element.Haul(
                haul.from(),
                haul.to(),
                new Price(before.queue(), before.times(), charges, before.emissions()),
                haul.mode(),
                haul.gauge(),
                haul.service(),
                haul.serviceName(),
                haul.departureKind(),
                haul.form(),
                haul.links());
    }
}
