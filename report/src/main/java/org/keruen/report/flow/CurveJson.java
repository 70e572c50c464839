package org.keruen.report.flow;

import org.keruen.flow.year.Journey;
import org.keruen.flow.year.Slice;
import org.keruen.flow.year.TermUse;
import org.keruen.flow.year.VolumeCurve;
import org.keruen.report.Camel;
import org.keruen.report.Json;
import tools.jackson.core.JsonGenerator;

/// Writes `keruen.flow-curve/1`. Volumes are TEU a year, costs US dollars a TEU.
public final class CurveJson {
    private CurveJson() {}

    public static String write(CurveDocument document) {
        VolumeCurve curve = document.curve();
        return Json.object(json -> {
            json.writeStringProperty("schema", CurveDocument.SCHEMA);
            FlowJson.head(json, document.data(), document.year());
            FlowJson.fit(json, document.fit());
            FlowJson.quality(json, document.quality());
            json.writeStringProperty("corridor", curve.corridor().word());
            json.writeStringProperty("way", curve.way());
            slice(json, curve.slice());
            json.writeNumberProperty("presentTeu", curve.present());
            json.writeNumberProperty("fillingTeu", curve.filling());
            FlowJson.maybe(json, "breakEvenTeu", curve.breakEven());
            Json.objects(json, "equilibria", curve.crossings(), (one, crossing) -> {
                one.writeNumberProperty("teu", crossing.volume());
                one.writeBooleanProperty("stable", crossing.lasts());
            });
            json.writeObjectPropertyStart("present");
            point(json, curve.now());
            json.writeEndObject();
            Json.objects(json, "points", curve.points(), CurveJson::point);
            FlowJson.language(json, document.language());
            FlowJson.run(json, document.run());
        });
    }

    /// The part of the year that stands for it.
    static void slice(JsonGenerator json, Slice slice) {
        json.writeStringProperty("periodStart", slice.first().toString());
        json.writeStringProperty("periodEnd", slice.end().minusDays(1).toString());
    }

    static void point(JsonGenerator json, VolumeCurve.Point point) {
        json.writeNumberProperty("teu", point.volume());
        json.writeNumberProperty("answeredTeu", point.answered());
        journey(json, point.cost());
        point.rival().ifPresent(rival -> {
            json.writeObjectPropertyStart("rival");
            json.writeStringProperty("corridor", rival.corridor().word());
            json.writeNumberProperty("unitUsd", rival.usd());
            json.writeNumberProperty("share", rival.share());
            json.writeEndObject();
        });
        point.fullest().ifPresent(use -> fullest(json, use));
    }

    /// A unit cost and its parts.
    static void journey(JsonGenerator json, Journey cost) {
        json.writeNumberProperty("unitUsd", cost.paidAndSpent());
        json.writeNumberProperty("fixedUsd", cost.fixedUsd());
        json.writeNumberProperty("chargesUsd", cost.chargesUsd());
        json.writeNumberProperty("movingUsd", cost.movingUsd());
        json.writeNumberProperty("waitingUsd", cost.waitingUsd());
        json.writeNumberProperty("queueUsd", cost.queueUsd());
        json.writeNumberProperty("unseenUsd", cost.unseenUsd());
        json.writeNumberProperty("hours", cost.hours());
        json.writeNumberProperty("queueHours", cost.queueHours());
    }

    static void fullest(JsonGenerator json, TermUse use) {
        json.writeObjectPropertyStart("fullest");
        json.writeStringProperty("resource", use.row().id().text());
        json.writeStringProperty("bindingTerm", Camel.of(use.row().term()));
        json.writeNumberProperty("ratio", use.ratio());
        json.writeEndObject();
    }
}
