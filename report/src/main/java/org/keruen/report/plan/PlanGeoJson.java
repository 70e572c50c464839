package org.keruen.report.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.keruen.model.place.GeoPoint;
import org.keruen.report.Json;
import tools.jackson.core.JsonGenerator;

/// The legs of all options as GeoJSON (RFC 7946): hauls as lines over the drawn ground, everything else as points.
/// Longitude first, WGS84.
public final class PlanGeoJson {
    private static final int DECIMALS = 5;

    private PlanGeoJson() {}

    public static String write(PlanDocument document) {
        return Json.object(json -> {
            json.writeStringProperty("type", "FeatureCollection");
            json.writeArrayPropertyStart("features");
            for (int option = 0; option < document.options().size(); option++) {
                features(json, option + 1, document.options().get(option));
            }
            json.writeEndArray();
        });
    }

    /// The legs of one option.
    ///
    /// @param number of the option in its plan, from 1
    public static String write(int number, PlannedOption option) {
        return Json.object(json -> {
            json.writeStringProperty("type", "FeatureCollection");
            json.writeArrayPropertyStart("features");
            features(json, number, option);
            json.writeEndArray();
        });
    }

    private static void features(JsonGenerator json, int number, PlannedOption option) {
        for (int leg = 0; leg < option.legs().size(); leg++) {
            feature(json, number, option, leg + 1, option.legs().get(leg));
        }
    }

    private static void feature(JsonGenerator json, int number, PlannedOption option, int order, PlannedLeg leg) {
        json.writeStartObject();
        json.writeStringProperty("type", "Feature");
        json.writeStringProperty("id", option.id() + "/" + order);
        json.writeObjectPropertyStart("geometry");
        geometry(json, leg);
        json.writeEndObject();
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty("option", option.id());
        json.writeNumberProperty("optionNumber", number);
        json.writeNumberProperty("leg", order);
        json.writeStringProperty("kind", leg.kind().word());
        leg.mode().ifPresent(mode -> json.writeStringProperty("mode", mode.word()));
        json.writeStringProperty("from", leg.from().name());
        json.writeStringProperty("to", leg.to().name());
        leg.service().ifPresent(service -> {
            json.writeStringProperty("service", service.id());
            json.writeStringProperty("departureKind", service.departureKind().word());
        });
        json.writeStringProperty("departure", PlanJson.time(leg.departure()));
        json.writeStringProperty("arrival", PlanJson.time(leg.arrival()));
        json.writeNumberProperty("hours", leg.hours());
        json.writeNumberProperty("costUsd", leg.costUsd());
        json.writeNumberProperty("co2eTonnes", leg.co2eTonnes());
        leg.km().ifPresent(km -> json.writeNumberProperty("km", km));
        json.writeStringProperty("basis", org.keruen.report.Camel.of(leg.basis()));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void geometry(JsonGenerator json, PlannedLeg leg) {
        if (leg.line().size() < 2) {
            json.writeStringProperty("type", "Point");
            json.writeName("coordinates");
            position(json, new GeoPoint(leg.from().lat(), leg.from().lon()));
            return;
        }
        json.writeStringProperty("type", "LineString");
        json.writeArrayPropertyStart("coordinates");
        leg.line().forEach(point -> position(json, point));
        json.writeEndArray();
    }

    private static void position(JsonGenerator json, GeoPoint point) {
        json.writeStartArray();
        json.writeNumber(degrees(point.lon()));
        json.writeNumber(degrees(point.lat()));
        json.writeEndArray();
    }

    private static BigDecimal degrees(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
