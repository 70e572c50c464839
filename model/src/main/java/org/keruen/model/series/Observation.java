package org.keruen.model.series;

import org.keruen.model.Id;
import org.keruen.model.provenance.Provenance;
import org.keruen.model.time.Validity;

/// A value of a series as published for a period, in the series' unit.
public record Observation(
        String id, Id<Series> series, double value, String unit, Validity period, Provenance provenance) {}
