package org.keruen.report.flow;

import java.util.Optional;
import org.keruen.flow.year.Corridor;
import org.keruen.report.Camel;
import org.keruen.report.Json;
import tools.jackson.core.JsonGenerator;

/// Writes `keruen.compare/1`.
public final class CompareJson {
    private CompareJson() {}

    public static String write(CompareDocument document) {
        return Json.object(json -> {
            json.writeStringProperty("schema", CompareDocument.SCHEMA);
            FlowJson.head(json, document.data(), document.year());
            json.writeStringProperty("base", document.base());
            FlowJson.fit(json, document.fit());
            quality(json, "baseSolution", document.baseQuality());
            quality(json, "scenarioSolution", document.scenarioQuality());
            json.writeArrayPropertyStart("summary");
            CompareWords.in(document).forEach(json::writeString);
            json.writeEndArray();
            change(json, "tonnes", document.tonnes());
            change(json, "teu", document.teu());
            change(json, "totalCostUsd", document.totalCostUsd());
            Json.objects(json, "corridors", document.corridors(), CompareJson::corridor);
            Json.objects(json, "series", document.series(), (one, row) -> {
                one.writeStringProperty("series", row.series());
                one.writeStringProperty("unit", row.unit());
                members(one, row.modelled());
            });
            Json.objects(json, "bottlenecks", document.bottlenecks(), CompareJson::bottleneck);
            Json.objects(json, "moved", document.moved(), CompareJson::moved);
            FlowJson.language(json, document.language());
            FlowJson.run(json, document.run());
        });
    }

    private static void quality(JsonGenerator json, String name, FlowDocument.FlowQuality quality) {
        json.writeObjectPropertyStart(name);
        FlowJson.quality(json, quality);
        json.writeEndObject();
    }

    private static void change(JsonGenerator json, String name, Change change) {
        json.writeObjectPropertyStart(name);
        members(json, change);
        json.writeEndObject();
    }

    private static void members(JsonGenerator json, Change change) {
        json.writeNumberProperty("base", change.base());
        json.writeNumberProperty("scenario", change.scenario());
        json.writeNumberProperty("difference", change.difference());
        change.share().ifPresent(share -> json.writeNumberProperty("percent", 100 * share));
    }

    private static void corridor(JsonGenerator json, CompareDocument.ByCorridor row) {
        json.writeStringProperty("corridor", row.corridor().word());
        change(json, "teu", row.teu());
        change(json, "tonnes", row.tonnes());
        change(json, "share", row.share());
    }

    private static void bottleneck(JsonGenerator json, CompareDocument.ByBottleneck row) {
        json.writeStringProperty("name", row.name());
        json.writeStringProperty("at", row.at());
        json.writeStringProperty("direction", row.direction());
        change(json, "ratio", row.ratio());
        json.writeBooleanProperty("moved", row.moved());
        term(json, "base", row.base());
        term(json, "scenario", row.scenario());
    }

    private static void term(JsonGenerator json, String name, Optional<BottleneckRow> row) {
        if (row.isEmpty()) return;
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("resource", row.get().resource());
        json.writeStringProperty("bindingTerm", Camel.of(row.get().bindingTerm()));
        json.writeNumberProperty("use", row.get().use());
        json.writeNumberProperty("capacity", row.get().capacity());
        json.writeStringProperty("unit", row.get().unit());
        json.writeEndObject();
    }

    private static void moved(JsonGenerator json, CompareDocument.Moved row) {
        json.writeStringProperty("class", row.cargoClass());
        row.from().map(Corridor::word).ifPresent(word -> json.writeStringProperty("from", word));
        row.to().map(Corridor::word).ifPresent(word -> json.writeStringProperty("to", word));
        json.writeNumberProperty("volume", row.volume());
        json.writeStringProperty("unit", row.unit());
        json.writeNumberProperty("tonnes", row.tonnes());
    }
}
