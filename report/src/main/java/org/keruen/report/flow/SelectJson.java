package org.keruen.report.flow;

import org.keruen.report.Json;
import tools.jackson.core.JsonGenerator;

/// Writes `keruen.selectLink/1`.
public final class SelectJson {
    private SelectJson() {}

    public static String write(SelectedLink document) {
        return Json.object(json -> {
            json.writeStringProperty("schema", SelectedLink.SCHEMA);
            FlowJson.head(json, document.data(), document.year());
            FlowJson.fit(json, document.fit());
            FlowJson.quality(json, document.quality());
            json.writeStringProperty("link", document.link());
            json.writeStringProperty("mode", document.mode().word());
            json.writeBooleanProperty("forward", document.forward());
            json.writeStringProperty("from", document.from());
            json.writeStringProperty("to", document.to());
            json.writeNumberProperty("teu", document.teu());
            json.writeNumberProperty("tonnes", document.tonnes());
            Json.objects(json, "classes", document.classes(), SelectJson::byClass);
            Json.objects(json, "pairs", document.pairs(), SelectJson::byPair);
            FlowJson.language(json, document.language());
            FlowJson.run(json, document.run());
        });
    }

    private static void byClass(JsonGenerator json, SelectedLink.ByClass one) {
        json.writeStringProperty("class", one.cargoClass());
        if (!one.loading().isEmpty()) json.writeStringProperty("loading", one.loading());
        json.writeNumberProperty("volume", one.volume());
        json.writeStringProperty("unit", one.unit());
        json.writeNumberProperty("tonnes", one.tonnes());
    }

    private static void byPair(JsonGenerator json, SelectedLink.ByPair one) {
        json.writeStringProperty("class", one.cargoClass());
        if (!one.loading().isEmpty()) json.writeStringProperty("loading", one.loading());
        json.writeStringProperty("from", one.from());
        json.writeStringProperty("fromName", one.fromName());
        json.writeStringProperty("to", one.to());
        json.writeStringProperty("toName", one.toName());
        json.writeNumberProperty("volume", one.volume());
        json.writeStringProperty("unit", one.unit());
        json.writeNumberProperty("tonnes", one.tonnes());
        json.writeNumberProperty("share", one.share());
    }
}
