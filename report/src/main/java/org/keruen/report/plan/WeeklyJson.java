package org.keruen.report.plan;

import java.util.Locale;
import org.keruen.plan.WeeklyVolume.Fit;
import org.keruen.plan.WeeklyVolume.Unit;
import org.keruen.report.Json;
import org.keruen.report.JsonObject;
import tools.jackson.core.JsonGenerator;

/// The member `perWeek` of an option, written and read. What is not known is left out, and `fits` then says `unknown`.
final class WeeklyJson {
    private WeeklyJson() {}

    static void write(JsonGenerator json, PlannedWeekly weekly) {
        json.writeObjectPropertyStart("perWeek");
        json.writeNumberProperty("consignments", weekly.consignments());
        weekly.scarcest().ifPresent(scarcest -> {
            json.writeNumberProperty("departuresNeeded", scarcest.departuresNeeded());
            json.writeNumberProperty("departuresAvailable", scarcest.departuresAvailable());
            json.writeNumberProperty("capacityPerDeparture", scarcest.capacityPerDeparture());
            json.writeStringProperty("unit", WeeklyText.unit(scarcest.unit()));
            json.writeStringProperty("service", scarcest.service());
            json.writeStringProperty("serviceName", scarcest.name());
            json.writeNumberProperty("carried", scarcest.carried());
        });
        json.writeStringProperty("fits", weekly.fits().name().toLowerCase(Locale.ROOT));
        Json.strings(json, "unknown", weekly.unknown());
        json.writeEndObject();
    }

    static PlannedWeekly read(JsonObject weekly) {
        return new PlannedWeekly(
                weekly.number("consignments").intValueExact(),
                Fit.valueOf(weekly.text("fits").toUpperCase(Locale.ROOT)),
                weekly.maybeText("service").map(service -> scarcest(weekly, service)),
                weekly.strings("unknown"));
    }

    private static PlannedWeekly.Scarcest scarcest(JsonObject weekly, String service) {
        return new PlannedWeekly.Scarcest(
                service,
                weekly.text("serviceName"),
                weekly.text("unit").equals("TEU") ? Unit.TEU : Unit.TONNES,
                weekly.number("capacityPerDeparture"),
                weekly.number("departuresNeeded").intValueExact(),
                weekly.number("departuresAvailable"),
                weekly.number("carried").intValueExact());
    }
}
