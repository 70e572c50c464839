package org.keruen.report.plan;

import java.util.Map;
import org.keruen.model.tariff.LegKind;
import org.keruen.plan.terms.Incoterm;
import org.keruen.plan.terms.Party;
import org.keruen.report.Camel;
import org.keruen.report.Json;
import org.keruen.report.JsonObject;
import tools.jackson.core.JsonGenerator;

/// The member `terms` of an option, written and read back.
final class TermsJson {
    private TermsJson() {}

    static void write(JsonGenerator json, PlannedTerms terms) {
        json.writeObjectPropertyStart("terms");
        json.writeStringProperty("rule", terms.rule().name());
        json.writeStringProperty("place", terms.named());
        json.writeBooleanProperty("onTheWay", terms.split().isPresent());
        terms.instead().ifPresent(rule -> json.writeStringProperty("forBoxesRather", rule.name()));
        terms.split().ifPresent(split -> {
            stop(json, "at", split.at());
            stop(json, "riskPasses", split.riskPasses());
            json.writeNumberProperty("sellerUsd", split.sellerUsd());
            json.writeNumberProperty("buyerUsd", split.buyerUsd());
            Json.objects(json, "lines", split.lines(), TermsJson::line);
        });
        parties(json, "duties", terms.rule().duties());
        parties(json, "papers", terms.rule().papers());
        json.writeEndObject();
    }

    private static void stop(JsonGenerator json, String name, Stop stop) {
        json.writeObjectPropertyStart(name);
        PlanJson.stop(json, stop);
        json.writeEndObject();
    }

    private static void line(JsonGenerator json, PlannedTerms.Line line) {
        json.writeNumberProperty("leg", line.leg());
        json.writeStringProperty("kind", Camel.of(line.kind()));
        json.writeStringProperty("tariff", line.tariff());
        json.writeNumberProperty("usd", line.usd());
        json.writeStringProperty("payer", Camel.of(line.payer()));
    }

    private static <K extends Enum<K>> void parties(JsonGenerator json, String name, Map<K, Party> parties) {
        json.writeObjectPropertyStart(name);
        parties.forEach((what, who) -> json.writeStringProperty(Camel.of(what), Camel.of(who)));
        json.writeEndObject();
    }

    static PlannedTerms read(JsonObject terms) {
        return new PlannedTerms(
                Incoterm.valueOf(terms.text("rule")),
                terms.text("place"),
                terms.maybeText("forBoxesRather").map(Incoterm::valueOf),
                terms.maybeObject("at")
                        .map(at -> new PlannedTerms.Split(
                                PlanReading.stop(at),
                                PlanReading.stop(terms.object("riskPasses")),
                                terms.number("sellerUsd"),
                                terms.number("buyerUsd"),
                                terms.objects("lines").stream()
                                        .map(TermsJson::line)
                                        .toList())));
    }

    private static PlannedTerms.Line line(JsonObject line) {
        return new PlannedTerms.Line(
                line.number("leg").intValueExact(),
                PlanReading.constant(LegKind.values(), line.text("kind")),
                line.text("tariff"),
                line.number("usd"),
                PlanReading.constant(Party.values(), line.text("payer")));
    }
}
