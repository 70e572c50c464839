package org.keruen.model;

import java.util.Optional;
import org.keruen.model.provenance.Provenance;

/// A figure the methods need that is no property of a place or link, with its plausible range.
public record Parameter(
        String id, double value, Optional<Double> low, Optional<Double> high, String unit, Provenance provenance) {}
