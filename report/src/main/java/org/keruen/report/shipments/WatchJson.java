package org.keruen.report.shipments;

import java.util.Locale;
import org.keruen.report.Camel;
import org.keruen.report.Json;
import org.keruen.report.plan.PlanJson;
import org.keruen.report.plan.PlannedOption;
import org.keruen.report.shipments.WatchDocument.Difference;
import org.keruen.report.shipments.WatchDocument.Watched;
import tools.jackson.core.JsonGenerator;

/// Writes `keruen.watch/1`. A member that has no value is left out.
public final class WatchJson {
    private WatchJson() {}

    public static String write(WatchDocument document) {
        return Json.object(json -> {
            json.writeStringProperty("schema", WatchDocument.SCHEMA);
            PlanJson.stamp(json, document.data());
            json.writeStringProperty("scenario", document.data().scenario());
            json.writeStringProperty("language", document.language().name().toLowerCase(Locale.ROOT));
            Json.objects(json, "shipments", document.shipments(), WatchJson::shipment);
            json.writeObjectPropertyStart("run");
            json.writeNumberProperty("seconds", document.run().seconds());
            json.writeEndObject();
        });
    }

    private static void shipment(JsonGenerator json, Watched shipment) {
        json.writeStringProperty("id", shipment.id());
        json.writeStringProperty("name", shipment.name());
        json.writeStringProperty("state", Camel.of(shipment.state()));
        json.writeObjectPropertyStart("promised");
        figures(json, shipment.promised());
        json.writeEndObject();
        shipment.now().ifPresent(now -> {
            json.writeObjectPropertyStart("now");
            figures(json, now);
            json.writeEndObject();
        });
        Json.objects(json, "changes", shipment.changes(), WatchJson::change);
        Json.objects(json, "reasons", shipment.reasons(), PlanJson::rejected);
        shipment.instead().ifPresent(option -> {
            json.writeObjectPropertyStart("instead");
            figures(json, option);
            json.writeEndObject();
        });
    }

    private static void figures(JsonGenerator json, PlannedOption option) {
        json.writeStringProperty("id", option.id());
        json.writeStringProperty("departure", PlanJson.time(option.departure()));
        json.writeStringProperty("arrival", PlanJson.time(option.arrival()));
        json.writeNumberProperty("daysP10", option.daysP10());
        json.writeNumberProperty("daysP50", option.daysP50());
        json.writeNumberProperty("daysP90", option.daysP90());
        json.writeNumberProperty("costUsd", option.costUsd());
        json.writeNumberProperty("co2eTonnes", option.co2eTonnes());
        option.terms().ifPresent(terms -> {
            json.writeStringProperty("incoterm", terms.said());
            terms.split().ifPresent(split -> {
                json.writeNumberProperty("sellerUsd", split.sellerUsd());
                json.writeNumberProperty("buyerUsd", split.buyerUsd());
            });
        });
    }

    private static void change(JsonGenerator json, Difference change) {
        json.writeStringProperty("kind", Camel.of(change.kind()));
        json.writeStringProperty("where", change.where());
        json.writeStringProperty("before", change.before());
        json.writeStringProperty("after", change.after());
    }
}
