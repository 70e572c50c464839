package org.keruen.report.offer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.keruen.model.network.Gauge;
import org.keruen.model.place.GeoPoint;
import org.keruen.model.time.Validity;
import org.keruen.report.Camel;
import org.keruen.report.Json;
import org.keruen.report.plan.PlanJson;
import tools.jackson.core.JsonGenerator;

/// The network as GeoJSON (RFC 7946): a line for each link, a point for each place. Longitude first, WGS84. Beside
/// `features` stand the data it was made from, as the standard allows.
public final class NetworkGeoJson {
    private static final int DECIMALS = 5;

    private NetworkGeoJson() {}

    public static String write(NetworkDocument document) {
        return Json.compact(json -> {
            json.writeStringProperty("type", "FeatureCollection");
            PlanJson.stamp(json, document.data());
            json.writeStringProperty("language", OfferJson.word(document.language()));
            json.writeStringProperty("on", document.on().toString());
            json.writeArrayPropertyStart("features");
            document.links().forEach(link -> feature(json, link));
            document.places().forEach(place -> feature(json, place));
            json.writeEndArray();
        });
    }

    private static void feature(JsonGenerator json, NetworkDocument.Laid link) {
        begin(json, link.id(), "LineString");
        json.writeStartArray();
        link.line().forEach(point -> position(json, point));
        json.writeEndArray();
        properties(json);
        json.writeStringProperty("id", link.id());
        json.writeStringProperty("mode", link.mode().word());
        if (link.gauge() != Gauge.NONE) {
            json.writeNumberProperty("gauge", link.gauge().millimetres());
        }
        json.writeStringProperty("from", link.from());
        json.writeStringProperty("fromName", link.fromName());
        json.writeStringProperty("to", link.to());
        json.writeStringProperty("toName", link.toName());
        json.writeBooleanProperty("bothWays", link.bothWays());
        json.writeNumberProperty("km", link.km());
        if (link.tracks() > 0) json.writeNumberProperty("tracks", link.tracks());
        json.writeStringProperty("status", Camel.of(link.status()));
        if (link.first().isAfter(Validity.ALWAYS.first())) {
            json.writeStringProperty("validFrom", link.first().toString());
        }
        if (link.last().isBefore(Validity.ALWAYS.last())) {
            json.writeStringProperty("validTo", link.last().toString());
        }
        json.writeStringProperty("basis", Camel.of(link.provenance().basis()));
        Json.strings(json, "source", link.provenance().sources());
        end(json);
    }

    private static void feature(JsonGenerator json, OfferedPlace place) {
        begin(json, place.id(), "Point");
        position(json, place.at());
        properties(json);
        json.writeStringProperty("id", place.id());
        json.writeStringProperty("name", place.name());
        OfferJson.names(json, place.names());
        if (!place.city().isEmpty()) json.writeStringProperty("city", place.city());
        json.writeStringProperty("country", place.country());
        OfferJson.kinds(json, place.kinds());
        end(json);
    }

    private static void begin(JsonGenerator json, String id, String geometry) {
        json.writeStartObject();
        json.writeStringProperty("type", "Feature");
        json.writeStringProperty("id", id);
        json.writeObjectPropertyStart("geometry");
        json.writeStringProperty("type", geometry);
        json.writeName("coordinates");
    }

    private static void properties(JsonGenerator json) {
        json.writeEndObject();
        json.writeObjectPropertyStart("properties");
    }

    private static void end(JsonGenerator json) {
        json.writeEndObject();
        json.writeEndObject();
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
