package org.keruen.model.itinerary;

import org.keruen.model.provenance.Provenance;

/// A stretch of time inside a leg and where it is known from. Whole seconds.
public record TimePart(String what, long seconds, Provenance provenance) {}
