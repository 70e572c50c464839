package org.keruen.report.plan;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.keruen.model.network.Mode;
import org.keruen.report.Camel;
import org.keruen.report.Fragments;
import org.keruen.report.Json;
import org.keruen.report.PackageStamp;
import tools.jackson.core.JsonGenerator;

/// Writes `keruen.plan/1`. A member that has no value is left out.
public final class PlanJson {
    private PlanJson() {}

    public static String write(PlanDocument document) {
        return new String(whole(document, new Fragments()), StandardCharsets.UTF_8);
    }

    /// The document without `run`: the same bytes for the same question of the same data.
    public static String writeLasting(PlanDocument document) {
        return new String(lasting(document, new Fragments()), StandardCharsets.UTF_8);
    }

    /// [#writeLasting] in UTF-8.
    ///
    /// @param fragments what other documents of the same package were made of
    public static byte[] lasting(PlanDocument document, Fragments fragments) {
        return Json.bytes(json -> lasting(json, document), fragments);
    }

    /// What stands in the whole document in place of [Json#END]: `run` and the end, in UTF-8.
    public static byte[] run(PlanDocument document) {
        String run = Json.object(json -> run(json, document.run()));
        return ("," + run.substring(1)).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] whole(PlanDocument document, Fragments fragments) {
        byte[] lasting = lasting(document, fragments);
        byte[] run = run(document);
        byte[] whole = Arrays.copyOf(lasting, lasting.length - Json.END.length() + run.length);
        System.arraycopy(run, 0, whole, whole.length - run.length, run.length);
        return whole;
    }

    private static void lasting(JsonGenerator json, PlanDocument document) {
        json.writeStringProperty("schema", PlanDocument.SCHEMA);
        stamp(json, document.data());
        json.writeStringProperty("scenario", document.data().scenario());
        json.writeStringProperty("language", document.language().name().toLowerCase(Locale.ROOT));
        json.writeObjectPropertyStart("request");
        request(json, document.request());
        json.writeEndObject();
        json.writeBooleanProperty("exact", document.exact());
        json.writeNumberProperty("folded", document.folded());
        document.conversion().ifPresent(rate -> conversion(json, rate));
        Json.objects(json, "options", document.options(), PlanJson::option);
        Json.objects(json, "rejected", document.rejected(), PlanJson::rejected);
        document.latest().ifPresent(latest -> latest(json, latest));
        document.avoiding().ifPresent(avoiding -> AvoidingJson.write(json, avoiding));
        document.papers().ifPresent(papers -> papers(json, papers));
        Json.objects(json, "sources", document.sources(), PlanJson::source);
    }

    private static void run(JsonGenerator json, PlanDocument.Run run) {
        json.writeObjectPropertyStart("run");
        json.writeNumberProperty("seconds", run.seconds());
        json.writeNumberProperty("searchMillis", run.searchMillis());
        json.writeNumberProperty("labels", run.labels());
        json.writeEndObject();
    }

    private static void papers(JsonGenerator json, PlannedPapers papers) {
        json.writeObjectPropertyStart("edocs");
        Json.strings(json, "countries", papers.countries());
        json.writeNumberProperty("shareOfWork", papers.share());
        json.writeStringProperty("basis", "assumed");
        Json.objects(json, "borders", papers.borders(), PlanJson::atBorder);
        json.writeEndObject();
    }

    private static void atBorder(JsonGenerator json, PlannedPapers.AtBorder border) {
        json.writeStringProperty("option", border.option());
        json.writeNumberProperty("leg", border.leg());
        json.writeObjectPropertyStart("at");
        stop(json, border.at());
        json.writeEndObject();
        json.writeStringProperty("direction", border.direction());
        json.writeNumberProperty("hoursOnPaper", border.hoursOnPaper());
        json.writeNumberProperty("hours", border.hours());
    }

    private static void latest(JsonGenerator json, PlannedLoad latest) {
        json.writeObjectPropertyStart("latestLoad");
        latest.p50().ifPresent(promise -> promise(json, "p50", promise));
        latest.p90().ifPresent(promise -> promise(json, "p90", promise));
        json.writeEndObject();
    }

    private static void promise(JsonGenerator json, String name, PlannedLoad.Promise promise) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("load", time(promise.load()));
        json.writeStringProperty("option", promise.option());
        json.writeNumberProperty("days", promise.days());
        json.writeEndObject();
    }

    /// The members of a source.
    public static void source(JsonGenerator json, CitedSource source) {
        json.writeStringProperty("id", source.id());
        json.writeStringProperty("publisher", source.publisher());
        json.writeStringProperty("title", source.title());
        json.writeStringProperty("url", source.url());
        json.writeStringProperty("date", source.date());
    }

    /// RFC 3339, seconds always written.
    public static String time(OffsetDateTime time) {
        // The same letters as DateTimeFormatter.ISO_OFFSET_DATE_TIME for every time of ours, in a tenth of its time.
        LocalDateTime local = time.toLocalDateTime();
        if (local.getNano() != 0 || local.getYear() < 1000 || local.getYear() > 9999) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
        }
        StringBuilder text = new StringBuilder(25).append(local.getYear());
        two(text.append('-'), local.getMonthValue());
        two(text.append('-'), local.getDayOfMonth());
        two(text.append('T'), local.getHour());
        two(text.append(':'), local.getMinute());
        two(text.append(':'), local.getSecond());
        return text.append(time.getOffset().getId()).toString();
    }

    private static void two(StringBuilder text, int number) {
        if (number < 10) text.append('0');
        text.append(number);
    }

    /// The member `package`.
    public static void stamp(JsonGenerator json, PackageStamp data) {
        json.writeObjectPropertyStart("package");
        json.writeStringProperty("name", data.name());
        json.writeStringProperty("version", data.version());
        json.writeStringProperty("hash", data.hash());
        json.writeStringProperty("asOf", data.asOf().toString());
        json.writeEndObject();
    }

    /// The members of a question.
    public static void request(JsonGenerator json, AskedPlan request) {
        Json.objects(json, "from", request.from(), PlanJson::stop);
        Json.objects(json, "to", request.to(), PlanJson::stop);
        json.writeStringProperty("cargo", request.cargo());
        json.writeObjectPropertyStart("commodity");
        json.writeStringProperty("id", request.commodity());
        json.writeStringProperty("name", request.commodityName());
        json.writeEndObject();
        request.hs().ifPresent(hs -> json.writeStringProperty("hs", hs));
        json.writeObjectPropertyStart("ready");
        json.writeStringProperty("first", request.readyFirst().toString());
        json.writeStringProperty("last", request.readyLast().toString());
        json.writeEndObject();
        request.arriveBy().ifPresent(day -> json.writeStringProperty("arriveBy", day.toString()));
        request.deadline().ifPresent(day -> json.writeStringProperty("deadline", day.toString()));
        request.budget().ifPresent(budget -> {
            json.writeObjectPropertyStart("budget");
            json.writeNumberProperty("amount", budget.amount());
            json.writeStringProperty("currency", budget.currency());
            json.writeNumberProperty("usd", budget.usd());
            json.writeEndObject();
        });
        if (!request.avoid().isEmpty()) Json.strings(json, "avoid", request.avoid());
        if (!request.via().isEmpty()) {
            json.writeArrayPropertyStart("via");
            for (List<Stop> any : request.via()) {
                json.writeStartArray();
                for (Stop stop : any) {
                    json.writeStartObject();
                    stop(json, stop);
                    json.writeEndObject();
                }
                json.writeEndArray();
            }
            json.writeEndArray();
        }
        if (!request.modes().isEmpty()) Json.strings(json, "modes", words(request.modes()));
        request.maxTransfers().ifPresent(most -> json.writeNumberProperty("maxTransfers", most));
        if (request.risk()) json.writeBooleanProperty("risk", true);
        json.writeStringProperty("regime", Camel.of(request.regime()));
        request.perWeek().ifPresent(count -> json.writeNumberProperty("perWeek", count));
        request.ownership().ifPresent(owner -> json.writeStringProperty("ownership", owner));
        request.incoterm().ifPresent(terms -> json.writeStringProperty("incoterm", terms));
        if (!request.documents().isEmpty()) Json.strings(json, "document", request.documents());
    }

    private static void conversion(JsonGenerator json, Conversion rate) {
        json.writeObjectPropertyStart("conversion");
        rate(json, rate);
        json.writeEndObject();
    }

    private static void rate(JsonGenerator json, Conversion rate) {
        json.writeStringProperty("currency", rate.currency());
        json.writeNumberProperty("unitsPerUsd", rate.unitsPerUsd());
        json.writeStringProperty("rateFrom", rate.first().toString());
        json.writeStringProperty("rateTo", rate.last().toString());
        PlanProvenance.write(json, rate.provenance());
    }

    private static void option(JsonGenerator json, PlannedOption option) {
        option(json, option, option.legs());
    }

    /// The members of an option with these of its legs.
    public static void option(JsonGenerator json, PlannedOption option, List<PlannedLeg> legs) {
        json.writeStringProperty("id", option.id());
        Json.strings(json, "tags", option.tags().stream().map(Camel::of).toList());
        json.writeStringProperty("readyAt", time(option.readyAt()));
        json.writeStringProperty("departure", time(option.departure()));
        json.writeStringProperty("arrival", time(option.arrival()));
        json.writeNumberProperty("hours", option.hours());
        json.writeNumberProperty("daysP10", option.daysP10());
        json.writeNumberProperty("daysP50", option.daysP50());
        json.writeNumberProperty("daysP90", option.daysP90());
        costs(json, option.costUsd(), option.cost());
        json.writeNumberProperty("co2eTonnes", option.co2eTonnes());
        json.writeNumberProperty("sourcedShare", option.sourcedShare());
        json.writeNumberProperty("sourcedHoursShare", option.sourcedHoursShare());
        json.writeNumberProperty("sourcedCostShare", option.sourcedCostShare());
        Json.strings(json, "countries", option.countries());
        Json.strings(json, "modes", words(option.modes()));
        json.writeNumberProperty("transfers", option.transfers());
        Json.strings(
                json,
                "notIncluded",
                option.notIncluded().stream().map(Camel::of).toList());
        Json.strings(json, "conditions", option.conditions());
        option.perWeek().ifPresent(weekly -> WeeklyJson.write(json, weekly));
        option.terms().ifPresent(terms -> TermsJson.write(json, terms));
        Json.objects(json, "legs", legs, PlanJson::leg);
    }

    private static void leg(JsonGenerator json, PlannedLeg leg) {
        json.writeStringProperty("kind", leg.kind().word());
        leg.mode().ifPresent(mode -> json.writeStringProperty("mode", mode.word()));
        Json.same(json, "from", leg.from(), PlanJson::stop);
        Json.same(json, "to", leg.to(), PlanJson::stop);
        if (!leg.detail().isEmpty()) json.writeStringProperty("detail", leg.detail());
        leg.service().ifPresent(service -> {
            json.writeStringProperty("service", service.id());
            json.writeStringProperty("serviceName", service.name());
            json.writeStringProperty("departureKind", service.departureKind().word());
            service.headwayHours().ifPresent(hours -> json.writeNumberProperty("headwayHours", hours));
        });
        json.writeStringProperty("departure", time(leg.departure()));
        json.writeStringProperty("arrival", time(leg.arrival()));
        json.writeNumberProperty("hours", leg.hours());
        json.writeNumberProperty("hoursP10", leg.hoursP10());
        json.writeNumberProperty("hoursP90", leg.hoursP90());
        Json.objects(json, "times", leg.times(), PlanJson::part);
        costs(json, leg.costUsd(), leg.cost());
        Json.objects(json, "charges", leg.charges(), PlanJson::charge);
        json.writeNumberProperty("co2eTonnes", leg.co2eTonnes());
        Json.objects(json, "emissions", leg.emissions(), PlanJson::emission);
        leg.km().ifPresent(km -> json.writeNumberProperty("km", km));
        provenance(json, Camel.of(leg.basis()), leg.sources());
    }

    private static void part(JsonGenerator json, PlannedTime part) {
        json.writeStringProperty("what", part.what());
        json.writeNumberProperty("hours", part.hours());
        PlanProvenance.write(json, part.provenance());
    }

    private static void emission(JsonGenerator json, PlannedEmission part) {
        json.writeStringProperty("what", part.what());
        json.writeNumberProperty("tonnes", part.tonnes());
        part.km().ifPresent(km -> json.writeNumberProperty("km", km));
        json.writeNumberProperty("factor", part.factor());
        json.writeNumberProperty("grams", part.grams());
        json.writeStringProperty("factorId", part.factorId());
        if (!part.edition().isEmpty()) json.writeStringProperty("edition", part.edition());
        PlanProvenance.write(json, part.provenance());
    }

    private static void charge(JsonGenerator json, PlannedCharge charge) {
        json.writeStringProperty("kind", Camel.of(charge.kind()));
        json.writeNumberProperty("amount", charge.amount());
        json.writeStringProperty("currency", charge.currency());
        json.writeNumberProperty("priceYear", charge.priceYear().getValue());
        json.writeNumberProperty("usd", charge.usd());
        charge.validUntil().ifPresent(day -> json.writeStringProperty("validUntil", day.toString()));
        charge.rate().ifPresent(rate -> {
            json.writeObjectPropertyStart("rate");
            rate(json, rate);
            json.writeEndObject();
        });
        json.writeStringProperty("tariff", charge.tariff());
        PlanProvenance.write(json, charge.provenance());
    }

    /// The members of what was not possible.
    public static void rejected(JsonGenerator json, RejectedWay way) {
        json.writeStringProperty("what", way.what());
        json.writeStringProperty("reason", way.reason().name());
        json.writeStringProperty("rule", way.rule());
        way.from().ifPresent(day -> json.writeStringProperty("from", day.toString()));
        way.to().ifPresent(day -> json.writeStringProperty("to", day.toString()));
        json.writeStringProperty("opensIf", way.opensIf());
        way.missed().ifPresent(missed -> missed(json, missed));
    }

    private static void missed(JsonGenerator json, RejectedWay.Missed missed) {
        json.writeObjectPropertyStart("missed");
        json.writeStringProperty("service", missed.service());
        json.writeStringProperty("place", missed.place());
        json.writeStringProperty("departure", time(missed.departure()));
        missed.next().ifPresent(next -> {
            json.writeObjectPropertyStart("next");
            json.writeStringProperty("departure", time(next.departure()));
            json.writeNumberProperty("daysLater", next.daysLater());
            json.writeStringProperty("deliverBy", time(next.deliverBy()));
            next.readyBy().ifPresent(day -> json.writeStringProperty("readyBy", day.toString()));
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private static void costs(JsonGenerator json, BigDecimal usd, Optional<BigDecimal> converted) {
        json.writeNumberProperty("costUsd", usd);
        converted.ifPresent(amount -> json.writeNumberProperty("cost", amount));
    }

    private static void provenance(JsonGenerator json, String basis, List<String> sources) {
        json.writeObjectPropertyStart("provenance");
        json.writeStringProperty("basis", basis);
        Json.strings(json, "source", sources);
        json.writeEndObject();
    }

    static void stop(JsonGenerator json, Stop stop) {
        json.writeStringProperty("id", stop.id());
        json.writeStringProperty("name", stop.name());
        json.writeStringProperty("country", stop.country());
        json.writeNumberProperty("lat", stop.lat());
        json.writeNumberProperty("lon", stop.lon());
    }

    private static List<String> words(List<Mode> modes) {
        return modes.stream().map(Mode::word).toList();
    }
}
