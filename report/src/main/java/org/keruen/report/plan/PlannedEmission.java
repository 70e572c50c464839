package org.keruen.report.plan;

import java.math.BigDecimal;
import java.util.Optional;
import org.keruen.model.provenance.Provenance;

/// A part of a leg's CO2e: `tonnes` × `km` × `factor` (g/tkm), at a hub `tonnes` × `factor` (g/t), is `grams`.
/// `edition` is that of the factor.
public record PlannedEmission(
        String what,
        BigDecimal tonnes,
        Optional<BigDecimal> km,
        BigDecimal factor,
        long grams,
        String factorId,
        String edition,
        Provenance provenance) {}
