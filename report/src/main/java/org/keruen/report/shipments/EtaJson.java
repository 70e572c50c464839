package org.keruen.report.shipments;

import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import org.keruen.report.Camel;
import org.keruen.report.Json;
import org.keruen.report.plan.PlanJson;
import org.keruen.report.plan.PlannedLeg;
import tools.jackson.core.JsonGenerator;

/// Writes `keruen.eta/1`. A member that has no value is left out.
public final class EtaJson {
    private EtaJson() {}

    public static String write(EtaDocument document) {
        return Json.object(json -> {
            json.writeStringProperty("schema", EtaDocument.SCHEMA);
            PlanJson.stamp(json, document.data());
            json.writeStringProperty("scenario", document.data().scenario());
            json.writeStringProperty("language", document.language().name().toLowerCase(Locale.ROOT));
            json.writeStringProperty("id", document.id());
            json.writeStringProperty("name", document.name());
            json.writeObjectPropertyStart("event");
            json.writeStringProperty("kind", Camel.of(document.kind()));
            json.writeStringProperty("place", document.at().id());
            json.writeStringProperty("at", PlanJson.time(document.happened()));
            json.writeEndObject();
            arrival(json, "promised", document.before());
            arrival(json, "now", document.now());
            json.writeNumberProperty("notDelivered", document.notDelivered());
            document.promised().terms().ifPresent(terms -> json.writeStringProperty("incoterm", terms.said()));
            document.riskPassed().ifPresent(passed -> json.writeBooleanProperty("riskPassed", passed));
            Json.objects(json, "left", document.left(), EtaJson::leg);
            json.writeObjectPropertyStart("run");
            json.writeNumberProperty("seconds", document.run().seconds());
            json.writeEndObject();
        });
    }

    private static void arrival(JsonGenerator json, String name, EtaDocument.Arrival arrival) {
        json.writeObjectPropertyStart(name);
        at(json, "p10", arrival.p10());
        at(json, "p50", arrival.p50());
        at(json, "p90", arrival.p90());
        json.writeEndObject();
    }

    private static void at(JsonGenerator json, String name, Optional<OffsetDateTime> time) {
        time.ifPresent(at -> json.writeStringProperty(name, PlanJson.time(at)));
    }

    private static void leg(JsonGenerator json, PlannedLeg leg) {
        json.writeStringProperty("kind", leg.kind().word());
        json.writeStringProperty("from", leg.from().id());
        json.writeStringProperty("to", leg.to().id());
        leg.service().ifPresent(service -> json.writeStringProperty("service", service.id()));
        json.writeStringProperty("departure", PlanJson.time(leg.departure()));
        json.writeStringProperty("arrival", PlanJson.time(leg.arrival()));
        json.writeNumberProperty("hours", leg.hours());
    }
}
