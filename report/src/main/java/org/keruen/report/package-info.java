/// Results for people and for programs: tables, JSON, GeoJSON, CSV. Formats what it is given and calculates nothing.
///
/// A document (`plan.PlanDocument`, `data.DataDocument`) holds figures already rounded for output; each writer
/// turns one document into one format.
@NullMarked
package org.keruen.report;

import org.jspecify.annotations.NullMarked;
