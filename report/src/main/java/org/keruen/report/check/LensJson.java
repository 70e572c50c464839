package org.keruen.report.check;

import org.keruen.report.Json;
import tools.jackson.core.JsonGenerator;

/// Writes `keruen.check-lenses/1`. Money is in whole US cents, because agreement is exact.
public final class LensJson {
    private LensJson() {}

    public static String write(LensDocument document) {
        return Json.object(json -> {
            json.writeStringProperty("schema", LensDocument.SCHEMA);
            json.writeObjectPropertyStart("package");
            json.writeStringProperty("name", document.data().name());
            json.writeStringProperty("version", document.data().version());
            json.writeStringProperty("hash", document.data().hash());
            json.writeStringProperty("asOf", document.data().asOf().toString());
            json.writeEndObject();
            json.writeStringProperty("scenario", document.data().scenario());
            json.writeStringProperty("day", document.day().toString());
            json.writeBooleanProperty("agrees", document.agrees());
            taken(json, "worstDifference", document.worstDifference());
            json.writeNumberProperty("missingRoutes", document.missing());
            Json.objects(json, "routes", document.routes(), LensJson::route);
            Json.objects(json, "legs", document.legs(), LensJson::leg);
        });
    }

    private static void route(JsonGenerator json, ComparedRoute route) {
        json.writeNumberProperty("route", route.number());
        json.writeStringProperty("cargo", route.cargo());
        json.writeStringProperty("option", route.option());
        json.writeStringProperty("from", route.from());
        json.writeStringProperty("to", route.to());
        Json.strings(json, "countries", route.countries());
        json.writeNumberProperty("legs", route.legs());
        compared(json, route.figures());
    }

    private static void leg(JsonGenerator json, ComparedLeg leg) {
        json.writeNumberProperty("route", leg.route());
        json.writeStringProperty("cargo", leg.cargo());
        json.writeStringProperty("leg", leg.what());
        json.writeStringProperty("from", leg.from());
        json.writeStringProperty("to", leg.to());
        compared(json, leg.figures());
    }

    private static void compared(JsonGenerator json, Compared figures) {
        taken(json, "plan", figures.plan());
        figures.flow().ifPresent(flow -> taken(json, "flow", flow));
        figures.difference().ifPresent(difference -> taken(json, "difference", difference));
    }

    private static void taken(JsonGenerator json, String name, Taken taken) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("seconds", taken.seconds());
        json.writeNumberProperty("usdCents", taken.cents());
        json.writeNumberProperty("co2eGrams", taken.grams());
        json.writeEndObject();
    }
}
