package org.keruen.report.flow;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keruen.model.place.GeoPoint;
import org.keruen.report.Json;
import tools.jackson.core.JsonGenerator;

/// The links that anything moves on as GeoJSON (RFC 7946), each way a line of its own over the drawn ground, pointing
/// the way of the flow. Longitude first, WGS84.
public final class FlowGeoJson {
    private static final int DECIMALS = 5;

    private FlowGeoJson() {}

    public static String write(FlowAnswer answer) {
        Map<String, List<GeoPoint>> lines = new HashMap<>();
        answer.network().forEach(link -> lines.put(link.link(), link.line()));
        return Json.object(json -> {
            json.writeStringProperty("type", "FeatureCollection");
            Json.objects(
                    json,
                    "features",
                    answer.document().links(),
                    (one, row) -> feature(one, row, lines.getOrDefault(row.link(), List.of())));
        });
    }

    private static void feature(JsonGenerator json, LinkVolume row, List<GeoPoint> line) {
        json.writeStringProperty("type", "Feature");
        json.writeStringProperty("id", row.link() + (row.forward() ? "/forward" : "/back"));
        json.writeObjectPropertyStart("geometry");
        json.writeStringProperty("type", "LineString");
        json.writeArrayPropertyStart("coordinates");
        for (GeoPoint point : row.forward() ? line : line.reversed()) {
            json.writeStartArray();
            json.writeNumber(degrees(point.lon()));
            json.writeNumber(degrees(point.lat()));
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty("link", row.link());
        json.writeStringProperty("from", row.from());
        json.writeStringProperty("to", row.to());
        json.writeStringProperty("mode", row.mode().word());
        json.writeNumberProperty("tonnes", row.tonnes());
        json.writeNumberProperty("teu", row.teuLoaded() + row.teuEmpty());
        json.writeNumberProperty("teuLoaded", row.teuLoaded());
        json.writeNumberProperty("teuEmpty", row.teuEmpty());
        FlowJson.maybe(json, "ratio", row.ratio());
        json.writeEndObject();
    }

    private static BigDecimal degrees(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
