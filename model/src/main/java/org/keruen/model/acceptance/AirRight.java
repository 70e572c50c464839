package org.keruen.model.acceptance;

import java.util.Optional;
import org.keruen.model.provenance.Provenance;
import org.keruen.model.time.Validity;

/// A traffic right: carriers of `carrierState` may carry between two countries, so many flights a week or without a
/// published limit.
public record AirRight(
        String id,
        String carrierState,
        String fromCountry,
        String toCountry,
        String traffic,
        int freedom,
        Optional<Double> perWeek,
        Validity validity,
        Provenance provenance) {}
