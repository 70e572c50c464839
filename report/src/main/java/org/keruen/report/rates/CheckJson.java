package org.keruen.report.rates;

import java.util.List;
import org.keruen.report.Camel;
import org.keruen.report.Json;
import tools.jackson.core.JsonGenerator;

/// Writes `keruen.ratesCheck/1`.
public final class CheckJson {
    private CheckJson() {}

    public static String write(CheckDocument document) {
        return Json.object(json -> {
            json.writeStringProperty("schema", CheckDocument.SCHEMA);
            Stamp.write(json, document.data());
            document.on().ifPresent(day -> json.writeStringProperty("on", day.toString()));
            json.writeObjectPropertyStart("summary");
            summary(json, "all", document.rates());
            summary(json, "observed", document.observed());
            summary(json, "ofServices", document.ofServices());
            json.writeEndObject();
            json.writeNumberProperty("skipped", document.skipped());
            Json.objects(json, "rates", document.rates(), CheckJson::rate);
        });
    }

    private static void summary(JsonGenerator json, String name, List<CheckedRate> rates) {
        GapSummary summary = GapSummary.of(rates);
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("rates", summary.rates());
        json.writeNumberProperty("compared", summary.compared());
        summary.medianGapPercent().ifPresent(gap -> json.writeNumberProperty("medianGapPercent", gap));
        summary.medianSizePercent().ifPresent(gap -> json.writeNumberProperty("medianAbsoluteGapPercent", gap));
        json.writeNumberProperty("withinTwentyPercent", summary.withinTwenty());
        json.writeEndObject();
    }

    private static void rate(JsonGenerator json, CheckedRate rate) {
        json.writeStringProperty("tariff", rate.tariff());
        json.writeStringProperty("kind", rate.observed() ? "observed" : "ofService");
        rate.service().ifPresent(service -> json.writeStringProperty("service", service));
        Stamp.stop(json, "from", rate.from());
        Stamp.stop(json, "to", rate.to());
        json.writeStringProperty("box", rate.counted());
        json.writeStringProperty("day", rate.day().toString());
        json.writeNumberProperty("rateUsd", rate.rateUsd());
        rate.stackUsd().ifPresent(stack -> json.writeNumberProperty("stackUsd", stack));
        rate.plannedUsd().ifPresent(planned -> json.writeNumberProperty("plannedUsd", planned));
        rate.gapUsd().ifPresent(gap -> json.writeNumberProperty("gapUsd", gap));
        rate.gapPercent().ifPresent(gap -> json.writeNumberProperty("gapPercent", gap));
        if (!rate.without().isEmpty()) json.writeStringProperty("withoutStack", rate.without());
        json.writeStringProperty("basis", Camel.of(rate.provenance().basis()));
        Json.strings(json, "sources", rate.provenance().sources());
        json.writeStringProperty("row", rate.provenance().at().toString());
        if (!rate.provenance().note().isEmpty())
            json.writeStringProperty("note", rate.provenance().note());
    }
}
