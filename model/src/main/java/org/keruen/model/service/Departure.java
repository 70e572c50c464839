package org.keruen.model.service;

import java.time.LocalTime;
import org.keruen.model.provenance.Provenance;

/// A departure from the service's first place at a local time, on the days of a calendar.
public record Departure(Calendar calendar, LocalTime local, Provenance provenance) {}
