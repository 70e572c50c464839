package org.keruen.report.flow;

import org.keruen.flow.year.CorridorTargets;
import org.keruen.report.Camel;
import org.keruen.report.Json;
import tools.jackson.core.JsonGenerator;

/// Writes `keruen.flow-targets/1`. Volumes are TEU a year both ways, costs US dollars a loaded TEU.
public final class TargetsJson {
    private TargetsJson() {}

    public static String write(TargetsDocument document) {
        CorridorTargets targets = document.targets();
        return Json.object(json -> {
            json.writeStringProperty("schema", TargetsDocument.SCHEMA);
            FlowJson.head(json, document.data(), document.year());
            FlowJson.fit(json, document.fit());
            FlowJson.quality(json, document.quality());
            json.writeStringProperty("corridor", targets.corridor().word());
            CurveJson.slice(json, targets.slice());
            json.writeNumberProperty("volumeAim", targets.volumeAim());
            json.writeNumberProperty("unitCostAim", -targets.costAim());
            json.writeBooleanProperty("feasible", targets.feasible());
            json.writeBooleanProperty("volumeReached", targets.reached());
            json.writeObjectPropertyStart("present");
            json.writeNumberProperty("teu", targets.present());
            CurveJson.journey(json, targets.now());
            json.writeEndObject();
            Json.objects(json, "costPath", targets.path(), TargetsJson::step);
            json.writeObjectPropertyStart("atVolume");
            CurveJson.point(json, targets.atVolume());
            json.writeEndObject();
            FlowJson.maybe(json, "volumeForCostTeu", targets.volumeForCost());
            json.writeObjectPropertyStart("cheapest");
            CurveJson.point(json, targets.cheapest());
            json.writeEndObject();
            json.writeNumberProperty("aimedUnitUsd", targets.aimedUsd());
            json.writeNumberProperty("gapUsd", targets.gapUsd());
            document.limit().ifPresent(term -> limit(json, term, document.limitName()));
            FlowJson.language(json, document.language());
            FlowJson.run(json, document.run());
        });
    }

    private static void step(JsonGenerator json, CorridorTargets.Step step) {
        json.writeNumberProperty("more", step.more());
        json.writeNumberProperty("teu", step.volume());
        json.writeNumberProperty("reductionUsd", step.reductionUsd());
        json.writeNumberProperty("unitUsd", step.unitUsd());
        step.fullest().ifPresent(use -> CurveJson.fullest(json, use));
    }

    private static void limit(JsonGenerator json, TermRow term, String name) {
        json.writeObjectPropertyStart("limit");
        json.writeStringProperty("resource", term.resource());
        json.writeStringProperty("name", name);
        json.writeStringProperty("bindingTerm", Camel.of(term.term()));
        json.writeStringProperty("direction", term.direction());
        json.writeNumberProperty("use", term.use());
        json.writeNumberProperty("capacity", term.capacity());
        json.writeStringProperty("unit", term.unit());
        json.writeNumberProperty("ratio", term.ratio());
        json.writeEndObject();
    }
}
