package org.keruen.report.flow;

import org.keruen.report.Json;

/// Writes `keruen.flow-indicators/1`.
public final class IndicatorsJson {
    private IndicatorsJson() {}

    public static String write(IndicatorsDocument document) {
        return Json.object(json -> {
            json.writeStringProperty("schema", IndicatorsDocument.SCHEMA);
            FlowJson.head(json, document.data(), document.year());
            FlowJson.fit(json, document.fit());
            FlowJson.quality(json, document.quality());
            Json.objects(json, "corridors", document.corridors(), (one, row) -> {
                one.writeStringProperty("corridor", row.corridor().word());
                one.writeStringProperty("cargo", row.boxes() ? "containers" : "other");
                one.writeNumberProperty("tonnes", row.tonnes());
                one.writeNumberProperty("km", row.km());
                one.writeNumberProperty("hours", row.hours());
                one.writeNumberProperty("rollingHours", row.rollingHours());
                one.writeNumberProperty("borderHours", row.borderHours());
                one.writeNumberProperty("usdPer20Tonnes", 20 * row.usdPerTonne());
                one.writeNumberProperty("borderUsdPer20Tonnes", row.borderUsdPer20Tonnes());
                one.writeNumberProperty("usdPer500KmPer20Tonnes", row.usdPer500KmPer20Tonnes());
                one.writeNumberProperty("kmPerHourWithoutDelay", row.speedWithoutDelay());
                one.writeNumberProperty("kmPerHourWithDelay", row.speedWithDelay());
            });
            FlowJson.language(json, document.language());
            FlowJson.run(json, document.run());
        });
    }
}
