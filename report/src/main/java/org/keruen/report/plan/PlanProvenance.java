package org.keruen.report.plan;

import org.keruen.model.provenance.Provenance;
import org.keruen.model.provenance.RowRef;
import org.keruen.report.Camel;
import org.keruen.report.Json;
import tools.jackson.core.JsonGenerator;

/// Writes where a figure comes from.
final class PlanProvenance {
    private PlanProvenance() {}

    /// The member `provenance` of one figure: basis, source ids, and the row, if it was read from one.
    static void write(JsonGenerator json, Provenance provenance) {
        Json.same(json, "provenance", provenance, PlanProvenance::members);
    }

    private static void members(JsonGenerator json, Provenance provenance) {
        json.writeStringProperty("basis", Camel.of(provenance.basis()));
        Json.strings(json, "source", provenance.sources());
        if (!provenance.at().equals(RowRef.NOWHERE)) {
            json.writeStringProperty("file", provenance.at().file());
            json.writeNumberProperty("row", provenance.at().row());
        }
        if (!provenance.note().isEmpty()) json.writeStringProperty("note", provenance.note());
    }
}
