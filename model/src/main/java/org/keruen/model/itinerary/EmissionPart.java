package org.keruen.model.itinerary;

import org.keruen.model.provenance.Provenance;

/// CO2e of one transport element or hub, in grams for the whole consignment: `tonnes` × `km` × `factor` (g/tkm), or
/// `tonnes` × `factor` (g/t) at a hub.
public record EmissionPart(
        String what, double tonnes, double km, double factor, long grams, String factorId, Provenance provenance) {}
