package org.keruen.report.whynot;

import java.util.Locale;
import org.keruen.report.Camel;
import org.keruen.report.Json;
import org.keruen.report.plan.AvoidingJson;
import org.keruen.report.plan.PlanJson;
import tools.jackson.core.JsonGenerator;

/// Writes `keruen.whyNot/1`. A member that has no value is left out.
public final class WhyNotJson {
    private WhyNotJson() {}

    public static String write(WhyNotDocument document) {
        return Json.object(json -> {
            json.writeStringProperty("schema", WhyNotDocument.SCHEMA);
            PlanJson.stamp(json, document.data());
            json.writeStringProperty("scenario", document.data().scenario());
            json.writeStringProperty("language", document.language().name().toLowerCase(Locale.ROOT));
            json.writeObjectPropertyStart("request");
            PlanJson.request(json, document.request());
            json.writeEndObject();
            json.writeStringProperty(document.family() ? "route" : "option", document.route());
            json.writeStringProperty("verdict", Camel.of(document.verdict()));
            Json.objects(json, "options", document.options(), WhyNotJson::option);
            Json.objects(json, "reasons", document.reasons(), PlanJson::rejected);
            document.shownIf().ifPresent(words -> json.writeStringProperty("shownIf", words));
            document.shortfall().ifPresent(shortfall -> shortfall(json, shortfall));
            document.way().ifPresent(way -> {
                json.writeObjectPropertyStart("way");
                PlanJson.option(json, way, way.legs());
                json.writeEndObject();
            });
            document.avoiding().ifPresent(avoiding -> AvoidingJson.write(json, avoiding));
            Json.objects(json, "sources", document.sources(), PlanJson::source);
            json.writeObjectPropertyStart("run");
            json.writeNumberProperty("seconds", document.run().seconds());
            json.writeEndObject();
        });
    }

    private static void option(JsonGenerator json, WhyNotDocument.Numbered numbered) {
        json.writeNumberProperty("number", numbered.number());
        json.writeStringProperty("id", numbered.option().id());
        json.writeStringProperty("departure", PlanJson.time(numbered.option().departure()));
        json.writeStringProperty("arrival", PlanJson.time(numbered.option().arrival()));
        json.writeNumberProperty("daysP50", numbered.option().daysP50());
        json.writeNumberProperty("costUsd", numbered.option().costUsd());
        json.writeNumberProperty("co2eTonnes", numbered.option().co2eTonnes());
    }

    private static void shortfall(JsonGenerator json, WhyNotDocument.Shortfall shortfall) {
        json.writeObjectPropertyStart("shortfall");
        shortfall.costUsd().ifPresent(usd -> json.writeNumberProperty("costUsd", usd));
        shortfall.hours().ifPresent(hours -> json.writeNumberProperty("hours", hours));
        shortfall.co2eTonnes().ifPresent(tonnes -> json.writeNumberProperty("co2eTonnes", tonnes));
        json.writeEndObject();
    }
}
