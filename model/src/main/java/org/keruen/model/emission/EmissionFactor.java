package org.keruen.model.emission;

import java.util.Optional;
import org.keruen.model.cargo.Form;
import org.keruen.model.network.Mode;
import org.keruen.model.network.Traction;
import org.keruen.model.provenance.Provenance;
import org.keruen.model.service.Traffic;

/// Well-to-wheel CO2e: grams per tonne-kilometre of a haul, or grams per tonne through a hub. Method: ISO 14083 logic,
/// transport elements and hubs.
public record EmissionFactor(
        String id,
        boolean hub,
        Optional<Mode> mode,
        Optional<Traction> traction,
        Optional<Traffic> traffic,
        Optional<String> country,
        Optional<Form> form,
        double grams,
        String distanceKind,
        String edition,
        Provenance provenance) {
    public EmissionFactor {
        if (!(grams >= 0) || !Double.isFinite(grams)) {
            throw new IllegalArgumentException("a factor must be 0 or more, got " + grams);
        }
    }
}
