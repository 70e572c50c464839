package org.keruen.report.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.keruen.model.itinerary.DepartureKind;
import org.keruen.model.network.Mode;
import org.keruen.model.provenance.Basis;
import org.keruen.model.provenance.Provenance;
import org.keruen.model.provenance.RowRef;
import org.keruen.model.tariff.LegKind;
import org.keruen.plan.PlanOption.NotIncluded;
import org.keruen.plan.PlanOption.Tag;
import org.keruen.plan.band.Bands;
import org.keruen.report.Camel;
import org.keruen.report.JsonObject;

/// Reads back what [PlanJson] wrote. Lines on the map are not in the document and stay empty.
final class PlanReading {
    private PlanReading() {}

    static SavedPlan of(JsonObject plan) {
        String schema = plan.maybeText("schema").orElse("none");
        if (!schema.equals(PlanDocument.SCHEMA)) throw plan.not("its schema is " + schema);
        try {
            return read(plan);
        } catch (DateTimeException | ArithmeticException | IllegalArgumentException e) {
            throw plan.not("it holds what no plan would: " + e.getMessage());
        }
    }

    private static SavedPlan read(JsonObject plan) {
        JsonObject data = plan.object("package");
        JsonObject request = plan.object("request");
        JsonObject ready = request.object("ready");
        return new SavedPlan(
                new SavedPlan.Data(
                        data.text("name"),
                        data.text("version"),
                        data.text("hash"),
                        data.text("asOf"),
                        plan.text("scenario")),
                new SavedPlan.Asked(
                        first(request, "from"),
                        first(request, "to"),
                        request.text("cargo"),
                        request.maybeText("hs"),
                        ready.text("first"),
                        ready.text("last"),
                        constant(Bands.Regime.values(), request.text("regime")),
                        request.maybeText("ownership"),
                        plan.maybeObject("edocs")
                                .map(papers -> papers.strings("countries"))
                                .orElse(List.of()),
                        request.maybeText("incoterm"),
                        request.strings("document")),
                plan.objects("options").stream().map(PlanReading::option).toList(),
                plan.objects("sources").stream().map(PlanReading::source).toList());
    }

    private static String first(JsonObject request, String name) {
        List<JsonObject> stops = request.objects(name);
        return stops.isEmpty() ? "" : stop(stops.getFirst()).shortName();
    }

    private static PlannedOption option(JsonObject option) {
        return new PlannedOption(
                option.text("id"),
                option.strings("tags").stream()
                        .map(word -> constant(Tag.values(), word))
                        .toList(),
                time(option, "readyAt"),
                time(option, "departure"),
                time(option, "arrival"),
                option.number("hours"),
                option.number("daysP10"),
                option.number("daysP50"),
                option.number("daysP90"),
                option.number("costUsd"),
                option.maybeNumber("cost"),
                option.number("co2eTonnes"),
                option.number("sourcedShare"),
                option.number("sourcedHoursShare"),
                option.number("sourcedCostShare"),
                option.strings("countries"),
                option.strings("modes").stream().map(PlanReading::mode).toList(),
                option.number("transfers").intValueExact(),
                option.strings("notIncluded").stream()
                        .map(word -> constant(NotIncluded.values(), word))
                        .toList(),
                option.strings("conditions"),
                option.maybeObject("perWeek").map(WeeklyJson::read),
                option.maybeObject("terms").map(TermsJson::read),
                option.objects("legs").stream().map(PlanReading::leg).toList());
    }

    private static PlannedLeg leg(JsonObject leg) {
        return new PlannedLeg(
                kind(leg.text("kind")),
                leg.maybeText("mode").map(PlanReading::mode),
                stop(leg.object("from")),
                stop(leg.object("to")),
                leg.maybeText("service").map(service -> carried(leg, service)),
                leg.maybeText("detail").orElse(""),
                time(leg, "departure"),
                time(leg, "arrival"),
                leg.number("hours"),
                leg.number("hoursP10"),
                leg.number("hoursP90"),
                leg.number("costUsd"),
                leg.maybeNumber("cost"),
                leg.objects("times").stream().map(PlanReading::part).toList(),
                leg.objects("charges").stream().map(PlanReading::charge).toList(),
                leg.number("co2eTonnes"),
                leg.objects("emissions").stream().map(PlanReading::emission).toList(),
                leg.maybeNumber("km"),
                basis(leg.object("provenance")),
                leg.object("provenance").strings("source"),
                List.of());
    }

    private static PlannedLeg.Carried carried(JsonObject leg, String service) {
        return new PlannedLeg.Carried(
                service,
                leg.text("serviceName"),
                constant(DepartureKind.values(), leg.text("departureKind")),
                leg.maybeNumber("headwayHours"));
    }

    private static PlannedTime part(JsonObject part) {
        return new PlannedTime(part.text("what"), part.number("hours"), provenance(part));
    }

    private static PlannedCharge charge(JsonObject charge) {
        return new PlannedCharge(
                constant(LegKind.values(), charge.text("kind")),
                charge.number("amount"),
                charge.text("currency"),
                Year.of(charge.number("priceYear").intValueExact()),
                charge.number("usd"),
                charge.maybeObject("rate").map(PlanReading::rate),
                charge.maybeText("validUntil").map(LocalDate::parse),
                charge.text("tariff"),
                provenance(charge));
    }

    private static Conversion rate(JsonObject rate) {
        return new Conversion(
                rate.text("currency"),
                rate.number("unitsPerUsd"),
                LocalDate.parse(rate.text("rateFrom")),
                LocalDate.parse(rate.text("rateTo")),
                provenance(rate));
    }

    private static PlannedEmission emission(JsonObject part) {
        return new PlannedEmission(
                part.text("what"),
                part.number("tonnes"),
                part.maybeNumber("km"),
                part.number("factor"),
                part.number("grams").longValueExact(),
                part.text("factorId"),
                part.maybeText("edition").orElse(""),
                provenance(part));
    }

    private static Provenance provenance(JsonObject figure) {
        JsonObject known = figure.object("provenance");
        Optional<RowRef> at = known.maybeText("file")
                .map(file -> new RowRef(file, known.number("row").intValueExact()));
        return new Provenance(
                basis(known), known.strings("source"), known.maybeText("note").orElse(""), at.orElse(RowRef.NOWHERE));
    }

    private static Basis basis(JsonObject provenance) {
        return constant(Basis.values(), provenance.text("basis"));
    }

    private static CitedSource source(JsonObject source) {
        return new CitedSource(
                source.text("id"),
                source.text("publisher"),
                source.text("title"),
                source.text("url"),
                source.text("date"));
    }

    static Stop stop(JsonObject stop) {
        return new Stop(
                stop.text("id"),
                stop.text("name"),
                stop.text("country"),
                stop.number("lat").doubleValue(),
                stop.number("lon").doubleValue());
    }

    private static OffsetDateTime time(JsonObject of, String name) {
        return OffsetDateTime.parse(of.text(name));
    }

    private static Mode mode(String word) {
        for (Mode mode : Mode.values()) if (mode.word().equals(word)) return mode;
        throw new IllegalArgumentException(word);
    }

    private static PlannedLeg.Kind kind(String word) {
        for (PlannedLeg.Kind kind : PlannedLeg.Kind.values()) if (kind.word().equals(word)) return kind;
        throw new IllegalArgumentException(word);
    }

    static <E extends Enum<E>> E constant(E[] constants, String word) {
        for (E constant : constants) if (Camel.of(constant).equals(word)) return constant;
        throw new IllegalArgumentException(word);
    }
}
