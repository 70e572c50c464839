package org.keruen.report.plan;

import java.math.BigDecimal;
import org.keruen.model.provenance.Provenance;

/// A part of a leg's hours and where it is known from; the parts add up to the leg.
public record PlannedTime(String what, BigDecimal hours, Provenance provenance) {}
