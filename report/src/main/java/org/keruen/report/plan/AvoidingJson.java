package org.keruen.report.plan;

import org.keruen.report.Json;
import tools.jackson.core.JsonGenerator;

/// Writes what avoiding countries costs.
public final class AvoidingJson {
    private AvoidingJson() {}

    /// The member `avoiding`; `more` is there where both questions have an answer.
    public static void write(JsonGenerator json, PlannedAvoiding avoiding) {
        json.writeObjectPropertyStart("avoiding");
        Json.strings(json, "countries", avoiding.countries());
        avoiding.kept().ifPresent(best -> best(json, "kept", best));
        avoiding.allowed().ifPresent(best -> best(json, "allowed", best));
        avoiding.kept().flatMap(kept -> avoiding.allowed().map(kept::more)).ifPresent(more -> best(json, "more", more));
        avoiding.lost().ifPresent(lost -> {
            json.writeObjectPropertyStart("lost");
            json.writeStringProperty("way", lost.way());
            best(json, "itself", lost.itself());
            lost.costUsdMore().ifPresent(usd -> json.writeNumberProperty("costUsdMoreIfNoLater", usd));
            lost.daysMore().ifPresent(days -> json.writeNumberProperty("daysMoreIfNoDearer", days));
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private static void best(JsonGenerator json, String name, PlannedAvoiding.Best best) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("days", best.days());
        json.writeNumberProperty("costUsd", best.costUsd());
        json.writeNumberProperty("co2eTonnes", best.co2eTonnes());
        json.writeEndObject();
    }
}
