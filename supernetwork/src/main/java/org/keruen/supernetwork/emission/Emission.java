package org.keruen.supernetwork.emission;

import org.keruen.model.emission.EmissionFactor;
import org.keruen.model.itinerary.EmissionPart;

/// CO2e of a haul over so many kilometres, or of a hub, before it is said for how many tonnes.
public record Emission(String what, double km, EmissionFactor factor) {
    /// For so many tonnes, whole grams.
    public EmissionPart of(double tonnes) {
        return new EmissionPart(what, tonnes, km, factor.grams(), grams(tonnes), factor.id(), factor.provenance());
    }

    public long grams(double tonnes) {
        return Math.round(factor.hub() ? tonnes * factor.grams() : tonnes * km * factor.grams());
    }
}
