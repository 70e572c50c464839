package org.keruen.report.explain;

import java.util.List;
import org.keruen.model.provenance.Basis;
import org.keruen.report.Camel;
import org.keruen.report.Json;
import org.keruen.report.plan.PlanJson;
import org.keruen.report.plan.SavedPlan;
import tools.jackson.core.JsonGenerator;

/// Writes `keruen.explain/1`: the option, or the one leg asked for, as the plan has it, with sources and counts.
public final class ExplainJson {
    private ExplainJson() {}

    public static String write(ExplainDocument document) {
        return Json.object(json -> {
            json.writeStringProperty("schema", ExplainDocument.SCHEMA);
            stamp(json, document);
            json.writeStringProperty("scenario", document.plan().data().scenario());
            asked(json, document.plan().asked());
            json.writeNumberProperty("number", document.number());
            document.leg().ifPresent(leg -> json.writeNumberProperty("leg", leg));
            json.writeObjectPropertyStart("option");
            PlanJson.option(json, document.option(), document.legs());
            json.writeEndObject();
            Json.objects(json, "sources", document.sources(), PlanJson::source);
            figures(json, Figures.of(document.legs()));
        });
    }

    private static void stamp(JsonGenerator json, ExplainDocument document) {
        SavedPlan.Data data = document.plan().data();
        json.writeObjectPropertyStart("package");
        json.writeStringProperty("name", data.name());
        json.writeStringProperty("version", data.version());
        json.writeStringProperty("hash", data.hash());
        json.writeStringProperty("asOf", data.asOf());
        json.writeBooleanProperty("changedSince", document.changed());
        json.writeEndObject();
    }

    private static void asked(JsonGenerator json, SavedPlan.Asked asked) {
        json.writeObjectPropertyStart("request");
        json.writeStringProperty("from", asked.from());
        json.writeStringProperty("to", asked.to());
        json.writeStringProperty("cargo", asked.cargo());
        json.writeStringProperty("readyFirst", asked.readyFirst());
        json.writeStringProperty("readyLast", asked.readyLast());
        json.writeStringProperty("regime", Camel.of(asked.regime()));
        json.writeEndObject();
    }

    private static void figures(JsonGenerator json, Figures figures) {
        json.writeObjectPropertyStart("figures");
        json.writeNumberProperty("all", figures.all().size());
        for (Basis basis : List.of(Basis.values())) json.writeNumberProperty(Camel.of(basis), figures.count(basis));
        json.writeEndObject();
    }
}
