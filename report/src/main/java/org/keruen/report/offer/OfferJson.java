package org.keruen.report.offer;

import java.util.Locale;
import java.util.Optional;
import org.keruen.model.PackageInfo;
import org.keruen.model.cargo.Commodity;
import org.keruen.model.cargo.Form;
import org.keruen.model.place.Language;
import org.keruen.model.place.Names;
import org.keruen.model.place.PlaceKind;
import org.keruen.report.Camel;
import org.keruen.report.Json;
import org.keruen.report.plan.PlanJson;
import tools.jackson.core.JsonGenerator;

/// Writes what can be asked.
public final class OfferJson {
    private OfferJson() {}

    public static String write(PlacesDocument document) {
        return Json.object(json -> {
            json.writeStringProperty("schema", PlacesDocument.SCHEMA);
            PlanJson.stamp(json, document.data());
            json.writeStringProperty("language", word(document.language()));
            json.writeStringProperty("typed", document.typed());
            Json.objects(json, "places", document.places(), OfferJson::place);
            json.writeBooleanProperty("more", document.more());
        });
    }

    static void place(JsonGenerator json, OfferedPlace place) {
        json.writeStringProperty("id", place.id());
        json.writeStringProperty("name", place.name());
        names(json, place.names());
        if (!place.city().isEmpty()) json.writeStringProperty("city", place.city());
        json.writeStringProperty("country", place.country());
        json.writeNumberProperty("lat", place.at().lat());
        json.writeNumberProperty("lon", place.at().lon());
        kinds(json, place.kinds());
    }

    static void kinds(JsonGenerator json, java.util.Set<PlaceKind> kinds) {
        Json.strings(json, "kinds", kinds.stream().sorted().map(Camel::of).toList());
    }

    static void names(JsonGenerator json, Names names) {
        json.writeObjectPropertyStart("names");
        for (Language language : Language.values()) json.writeStringProperty(word(language), names.in(language));
        json.writeEndObject();
    }

    public static String write(GoodsDocument document) {
        return Json.object(json -> {
            json.writeStringProperty("schema", GoodsDocument.SCHEMA);
            PlanJson.stamp(json, document.data());
            json.writeStringProperty("language", word(document.language()));
            Json.objects(
                    json,
                    "commodities",
                    document.commodities(),
                    (one, commodity) -> commodity(one, commodity, document.language()));
            Json.strings(json, "boxes", document.boxes());
            Json.strings(json, "wagons", document.wagons());
        });
    }

    private static void commodity(JsonGenerator json, Commodity commodity, Language language) {
        json.writeStringProperty("id", commodity.id());
        json.writeStringProperty("name", commodity.names().in(language));
        names(json, commodity.names());
        json.writeStringProperty("class", commodity.cargoClass());
        commodity.dangerousClass().ifPresent(dangerous -> json.writeStringProperty("dangerousClass", dangerous));
        Json.strings(json, "hs", commodity.hs().stream().sorted().toList());
        Json.strings(
                json,
                "forms",
                commodity.forms().stream().sorted().map(Form::word).toList());
        if (!commodity.wagonKind().isEmpty()) json.writeStringProperty("wagonKind", commodity.wagonKind());
        tonnes(json, "tonnesPerWagon", commodity.tonnesPerWagon());
        tonnes(json, "tonnesPerBox20", commodity.tonnesPerBox20());
        tonnes(json, "tonnesPerBox40", commodity.tonnesPerBox40());
        tonnes(json, "tonnesPerTruck", commodity.tonnesPerTruck());
        json.writeStringProperty("basis", Camel.of(commodity.provenance().basis()));
    }

    private static void tonnes(JsonGenerator json, String name, Optional<Double> tonnes) {
        tonnes.ifPresent(value -> json.writeNumberProperty(name, value));
    }

    public static String write(ScenariosDocument document) {
        return Json.object(json -> {
            json.writeStringProperty("schema", ScenariosDocument.SCHEMA);
            PlanJson.stamp(json, document.data());
            Json.objects(json, "scenarios", document.scenarios(), (one, scenario) -> {
                one.writeStringProperty("name", scenario.name());
                one.writeStringProperty("title", scenario.title());
                one.writeStringProperty("from", scenario.from());
                one.writeNumberProperty("changes", scenario.changes());
                one.writeBooleanProperty("own", scenario.own());
            });
        });
    }

    public static String write(PackagesDocument document) {
        return Json.object(json -> {
            json.writeStringProperty("schema", PackagesDocument.SCHEMA);
            Json.objects(json, "packages", document.packages(), OfferJson::open);
        });
    }

    private static void open(JsonGenerator json, PackagesDocument.Open open) {
        PackageInfo info = open.info();
        json.writeStringProperty("name", info.name());
        json.writeStringProperty("title", info.title());
        json.writeStringProperty("version", info.version());
        json.writeStringProperty("hash", info.hash());
        json.writeStringProperty("asOf", info.asOf().toString());
        json.writeNumberProperty("baseYear", info.baseYear().getValue());
        json.writeNumberProperty("priceYear", info.priceYear().getValue());
        Json.strings(json, "languages", info.languages());
        json.writeObjectPropertyStart("rows");
        json.writeNumberProperty("places", open.places());
        json.writeNumberProperty("links", open.links());
        json.writeNumberProperty("services", open.services());
        json.writeNumberProperty("tariffs", open.tariffs());
        json.writeNumberProperty("orders", open.orders());
        json.writeNumberProperty("sources", open.sources());
        json.writeEndObject();
        json.writeObjectPropertyStart("known");
        json.writeNumberProperty("rows", open.known().rows());
        json.writeNumberProperty("sourced", open.known().sourced());
        json.writeNumberProperty("derived", open.known().derived());
        json.writeNumberProperty("assumed", open.known().assumed());
        json.writeNumberProperty("illustrative", open.known().illustrative());
        json.writeEndObject();
    }

    public static String write(YearsDocument document) {
        return Json.object(json -> {
            json.writeStringProperty("schema", YearsDocument.SCHEMA);
            PlanJson.stamp(json, document.data());
            json.writeArrayPropertyStart("years");
            for (int year = document.first(); year <= document.last(); year++) json.writeNumber(year);
            json.writeEndArray();
            json.writeNumberProperty("base", document.base());
        });
    }

    public static String write(ZonesDocument document) {
        return Json.object(json -> {
            json.writeStringProperty("schema", ZonesDocument.SCHEMA);
            PlanJson.stamp(json, document.data());
            json.writeStringProperty("language", word(document.language()));
            Json.objects(json, "zones", document.zones(), (one, zone) -> {
                one.writeStringProperty("id", zone.id().text());
                one.writeStringProperty("name", zone.names().in(document.language()));
                one.writeStringProperty("covers", zone.covers());
            });
        });
    }

    public static String write(SourcesDocument document) {
        return Json.object(json -> {
            json.writeStringProperty("schema", SourcesDocument.SCHEMA);
            PlanJson.stamp(json, document.data());
            Json.objects(json, "sources", document.sources(), (one, source) -> {
                one.writeStringProperty("id", source.id());
                one.writeStringProperty("publisher", source.publisher());
                one.writeStringProperty("title", source.title());
                one.writeStringProperty("url", source.url());
                if (!source.date().isEmpty()) one.writeStringProperty("date", source.date());
                if (!source.licence().isEmpty()) one.writeStringProperty("licence", source.licence());
                if (!source.quote().isEmpty()) one.writeStringProperty("quote", source.quote());
            });
        });
    }

    static String word(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }
}
