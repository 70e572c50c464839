package org.keruen.report.co2;

import java.math.BigDecimal;
import java.util.List;
import org.keruen.model.place.Language;
import org.keruen.model.provenance.Basis;
import org.keruen.model.provenance.Provenance;
import org.keruen.model.provenance.RowRef;
import org.keruen.report.Camel;
import org.keruen.report.Json;
import org.keruen.report.plan.PlanJson;
import org.keruen.report.plan.SavedPlan;
import org.keruen.report.text.Words;
import tools.jackson.core.JsonGenerator;

/// Writes `keruen.co2/1`.
public final class Co2Json {
    private Co2Json() {}

    public static String write(Co2Document document) {
        return Json.object(json -> {
            json.writeStringProperty("schema", Co2Document.SCHEMA);
            stamp(json, document);
            json.writeStringProperty("scenario", document.plan().data().scenario());
            SavedPlan.Asked asked = document.plan().asked();
            json.writeObjectPropertyStart("request");
            json.writeStringProperty("from", asked.from());
            json.writeStringProperty("to", asked.to());
            json.writeStringProperty("cargo", asked.cargo());
            json.writeEndObject();
            json.writeNumberProperty("number", document.number());
            json.writeStringProperty("option", document.option().id());
            json.writeObjectPropertyStart("method");
            json.writeStringProperty("standard", "ISO 14083:2023, transport chain elements and hubs");
            json.writeStringProperty("scope", "WTW");
            json.writeBooleanProperty("verified", false);
            json.writeEndObject();
            Json.objects(json, "elements", document.elements(), Co2Json::element);
            json.writeArrayPropertyStart("legsWithoutFactor");
            document.uncounted().forEach(json::writeNumber);
            json.writeEndArray();
            sums(json, document);
            Words words = Words.in(Language.EN);
            Json.objects(json, "limits", Co2Document.LIMITS, (limit, id) -> {
                limit.writeStringProperty("id", id);
                limit.writeStringProperty("text", words.of("co2.limit." + id));
            });
            Json.objects(json, "sources", document.sources(), PlanJson::source);
        });
    }

    private static void stamp(JsonGenerator json, Co2Document document) {
        SavedPlan.Data data = document.plan().data();
        json.writeObjectPropertyStart("package");
        json.writeStringProperty("name", data.name());
        json.writeStringProperty("version", data.version());
        json.writeStringProperty("hash", data.hash());
        json.writeStringProperty("asOf", data.asOf());
        json.writeBooleanProperty("changedSince", document.changed());
        json.writeEndObject();
    }

    private static void element(JsonGenerator json, Co2Element one) {
        json.writeNumberProperty("leg", one.leg());
        json.writeStringProperty("kind", one.hub() ? "hub" : "transport");
        json.writeStringProperty("what", one.emission().what());
        json.writeNumberProperty("tonnes", one.emission().tonnes());
        one.emission().km().ifPresent(km -> json.writeNumberProperty("km", km));
        one.distance().ifPresent(known -> provenance(json, "kmProvenance", known));
        json.writeNumberProperty("factor", one.emission().factor());
        json.writeStringProperty("unit", one.unit());
        json.writeStringProperty("scope", "WTW");
        json.writeStringProperty("factorId", one.emission().factorId());
        if (!one.emission().edition().isEmpty())
            json.writeStringProperty("edition", one.emission().edition());
        one.factorDistance().ifPresent(kind -> json.writeStringProperty("factorDistanceKind", kind));
        provenance(json, "factorProvenance", one.emission().provenance());
        json.writeNumberProperty("grams", one.emission().grams());
    }

    private static void provenance(JsonGenerator json, String name, Provenance known) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("basis", Camel.of(known.basis()));
        Json.strings(json, "source", known.sources());
        if (!known.at().equals(RowRef.NOWHERE))
            json.writeStringProperty("row", known.at().toString());
        if (!known.note().isEmpty()) json.writeStringProperty("note", known.note());
        json.writeEndObject();
    }

    private static void sums(JsonGenerator json, Co2Document document) {
        json.writeObjectPropertyStart("sums");
        json.writeNumberProperty("transportGrams", document.grams(one -> !one.hub()));
        json.writeNumberProperty("hubGrams", document.grams(Co2Element::hub));
        json.writeNumberProperty("grams", document.grams());
        json.writeNumberProperty("co2eTonnes", document.option().co2eTonnes());
        json.writeNumberProperty("tonneKm", document.tonneKm());
        document.intensity().ifPresent(intensity -> json.writeNumberProperty("gramsPerTonneKm", intensity));
        json.writeObjectPropertyStart("factorShares");
        for (Basis basis : List.of(Basis.values())) {
            BigDecimal share = document.share(basis);
            json.writeNumberProperty(Camel.of(basis), share);
        }
        json.writeEndObject();
        json.writeNumberProperty("tracedFactorShare", document.tracedFactors());
        json.writeNumberProperty("tracedShare", document.traced());
        json.writeEndObject();
    }
}
