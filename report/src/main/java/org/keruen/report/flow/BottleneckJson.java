package org.keruen.report.flow;

import org.keruen.model.provenance.Provenance;
import org.keruen.model.provenance.RowRef;
import org.keruen.report.Camel;
import org.keruen.report.Json;
import tools.jackson.core.JsonGenerator;

/// Writes `keruen.bottlenecks/1`.
public final class BottleneckJson {
    private BottleneckJson() {}

    public static String write(BottleneckDocument document) {
        return Json.object(json -> {
            json.writeStringProperty("schema", BottleneckDocument.SCHEMA);
            FlowJson.head(json, document.data(), document.year());
            FlowJson.fit(json, document.fit());
            FlowJson.quality(json, document.quality());
            json.writeNumberProperty("used", document.used());
            Json.objects(json, "bottlenecks", document.bottlenecks(), (one, row) -> {
                FlowJson.bottleneck(one, row);
                Json.objects(one, "terms", row.terms(), BottleneckJson::term);
            });
            FlowJson.language(json, document.language());
            FlowJson.run(json, document.run());
        });
    }

    private static void term(JsonGenerator json, TermRow term) {
        json.writeStringProperty("resource", term.resource());
        json.writeStringProperty("term", Camel.of(term.term()));
        json.writeStringProperty("direction", term.direction());
        json.writeStringProperty("scope", term.scope());
        json.writeNumberProperty("use", term.use());
        json.writeNumberProperty("capacity", term.capacity());
        json.writeStringProperty("unit", term.unit());
        json.writeNumberProperty("ratio", term.ratio());
        json.writeBooleanProperty("binds", term.binds());
        provenance(json, term.provenance());
    }

    private static void provenance(JsonGenerator json, Provenance provenance) {
        json.writeObjectPropertyStart("provenance");
        json.writeStringProperty("basis", Camel.of(provenance.basis()));
        Json.strings(json, "source", provenance.sources());
        if (!provenance.at().equals(RowRef.NOWHERE)) {
            json.writeStringProperty("file", provenance.at().file());
            json.writeNumberProperty("row", provenance.at().row());
        }
        if (!provenance.note().isEmpty()) json.writeStringProperty("note", provenance.note());
        json.writeEndObject();
    }
}
