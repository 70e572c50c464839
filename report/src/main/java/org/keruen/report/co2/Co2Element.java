package org.keruen.report.co2;

import java.math.BigDecimal;
import java.util.Optional;
import org.keruen.model.provenance.Basis;
import org.keruen.model.provenance.Provenance;
import org.keruen.report.plan.PlannedEmission;

/// One transport element (a link, or the electric or diesel half of one) or one passage of a hub.
///
/// `factorDistance` is the kind of distance the factor is published for, and `distance` where the length of
/// the link is known from; both are empty at a hub and where the package no longer has the factor or link.
public record Co2Element(
        int leg, PlannedEmission emission, Optional<String> factorDistance, Optional<Provenance> distance) {
    public boolean hub() {
        return emission.km().isEmpty();
    }

    /// `g/tkm`, at a hub `g/t`.
    public String unit() {
        return hub() ? "g/t" : "g/tkm";
    }

    /// Tonne-kilometres; nothing at a hub.
    public BigDecimal tonneKm() {
        return emission.km().map(km -> km.multiply(emission.tonnes())).orElse(BigDecimal.ZERO);
    }

    /// The product as it was rounded: tonnes × km × factor, in whole grams, half up. Equal to the grams of
    /// the element or the document is wrong.
    public long recomputed() {
        double km = emission.km().map(BigDecimal::doubleValue).orElse(1.0);
        double tonnes = emission.tonnes().doubleValue();
        return Math.round(tonnes * km * emission.factor().doubleValue());
    }

    /// The weaker of how factor and distance are known; a distance that cannot be looked up any more counts
    /// as assumed.
    public Basis weakest() {
        Basis factor = emission.provenance().basis();
        if (hub()) return factor;
        return factor.weaker(distance.map(Provenance::basis).orElse(Basis.ASSUMED));
    }
}
