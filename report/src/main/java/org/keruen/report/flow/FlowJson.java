package org.keruen.report.flow;

import java.util.Locale;
import java.util.OptionalDouble;
import org.keruen.model.place.Language;
import org.keruen.report.Camel;
import org.keruen.report.Json;
import org.keruen.report.PackageStamp;
import tools.jackson.core.JsonGenerator;

/// Writes `keruen.flow/1` with every digit. A member that has no value is left out; what differs from run to run
/// stands under `run`.
public final class FlowJson {
    private FlowJson() {}

    public static String write(FlowDocument document) {
        return Json.object(json -> {
            json.writeStringProperty("schema", FlowDocument.SCHEMA);
            head(json, document.data(), document.year());
            fit(json, document.fit());
            quality(json, document.quality());
            Json.objects(json, "equilibria", document.equilibria(), FlowJson::equilibrium);
            Json.objects(json, "corridors", document.corridors(), FlowJson::corridor);
            Json.objects(json, "series", document.series(), FlowJson::series);
            Json.strings(
                    json,
                    "cannotSpeakAbout",
                    document.silent().stream().map(SilentSeries::series).toList());
            json.writeObjectPropertyStart("reasons");
            document.silent().forEach(one -> json.writeStringProperty(one.series(), one.reason()));
            json.writeEndObject();
            Json.objects(json, "bottlenecks", document.bottlenecks(), FlowJson::bottleneck);
            Json.objects(json, "links", document.links(), FlowJson::link);
            Json.objects(json, "unserved", document.unserved(), FlowJson::unserved);
            language(json, document.language());
            run(json, document.run());
        });
    }

    /// The language that names are in.
    static void language(JsonGenerator json, Language language) {
        json.writeStringProperty("language", language.name().toLowerCase(Locale.ROOT));
    }

    /// The package, the year and the scenario, as every document of a year begins.
    static void head(JsonGenerator json, PackageStamp data, int year) {
        json.writeObjectPropertyStart("package");
        json.writeStringProperty("name", data.name());
        json.writeStringProperty("version", data.version());
        json.writeStringProperty("hash", data.hash());
        json.writeStringProperty("asOf", data.asOf().toString());
        json.writeEndObject();
        json.writeNumberProperty("year", year);
        json.writeStringProperty("scenario", data.scenario());
    }

    static void fit(JsonGenerator json, FlowFitted fit) {
        json.writeObjectPropertyStart("fit");
        json.writeStringProperty("name", fit.name());
        fit.asOf().ifPresent(day -> json.writeStringProperty("asOf", day.toString()));
        json.writeNumberProperty("parameters", fit.values().size());
        json.writeNumberProperty("observations", fit.observations());
        json.writeObjectPropertyStart("values");
        fit.values().forEach(json::writeNumberProperty);
        json.writeEndObject();
        json.writeEndObject();
    }

    static void quality(JsonGenerator json, FlowDocument.FlowQuality quality) {
        json.writeStringProperty("stop", quality.stop().name());
        json.writeNumberProperty("residual", quality.residual());
        json.writeNumberProperty("iterations", quality.iterations());
    }

    private static void equilibrium(JsonGenerator json, FlowEquilibrium one) {
        json.writeStringProperty("id", one.id());
        one.stable().ifPresent(stable -> json.writeBooleanProperty("stable", stable));
        maybe(json, "startSpread", one.startSpread());
        json.writeNumberProperty("totalCostUsd", one.totalCostUsd());
        json.writeObjectPropertyStart("shares");
        one.shares().forEach(share -> json.writeNumberProperty(share.corridor().word(), share.share()));
        json.writeEndObject();
    }

    private static void corridor(JsonGenerator json, CorridorVolume one) {
        json.writeStringProperty("corridor", one.corridor().word());
        json.writeNumberProperty("teu", one.teu());
        json.writeNumberProperty("tonnes", one.tonnes());
        json.writeNumberProperty("share", one.share());
        json.writeNumberProperty("teuEmpty", one.teuEmpty());
        json.writeNumberProperty("teuShare", one.teuShare());
    }

    private static void series(JsonGenerator json, SeriesRow row) {
        json.writeStringProperty("series", row.series());
        json.writeStringProperty("unit", row.unit());
        json.writeStringProperty("periodStart", row.periodStart().toString());
        json.writeStringProperty("periodEnd", row.periodEnd().toString());
        json.writeNumberProperty("modelled", row.modelled());
        maybe(json, "low", row.low());
        maybe(json, "high", row.high());
        maybe(json, "observed", row.observed());
        json.writeStringProperty("use", row.use().word());
    }

    static void bottleneck(JsonGenerator json, BottleneckRow row) {
        json.writeStringProperty("resource", row.resource());
        json.writeStringProperty("name", row.name());
        json.writeStringProperty("direction", row.direction());
        json.writeStringProperty("scope", row.scope());
        json.writeNumberProperty("use", row.use());
        json.writeNumberProperty("capacity", row.capacity());
        json.writeStringProperty("unit", row.unit());
        json.writeNumberProperty("ratio", row.ratio());
        json.writeStringProperty("bindingTerm", Camel.of(row.bindingTerm()));
        json.writeNumberProperty("valueOfOneMoreUnitUsd", row.valueOfOneMoreUnitUsd());
        row.next().ifPresent(next -> {
            json.writeObjectPropertyStart("next");
            json.writeStringProperty("resource", next.resource());
            json.writeStringProperty("bindingTerm", Camel.of(next.term()));
            json.writeNumberProperty("ratio", next.ratio());
            json.writeEndObject();
        });
        json.writeStringProperty("at", row.at());
        json.writeNumberProperty("waitHours", row.waitHours());
        json.writeStringProperty("periodStart", row.from().toString());
        json.writeStringProperty("periodEnd", row.to().toString());
    }

    private static void link(JsonGenerator json, LinkVolume row) {
        json.writeStringProperty("link", row.link());
        json.writeStringProperty("from", row.from());
        json.writeStringProperty("to", row.to());
        json.writeBooleanProperty("forward", row.forward());
        json.writeStringProperty("mode", row.mode().word());
        json.writeNumberProperty("teuLoaded", row.teuLoaded());
        json.writeNumberProperty("teuEmpty", row.teuEmpty());
        json.writeNumberProperty("tonnes", row.tonnes());
        maybe(json, "ratio", row.ratio());
        json.writeObjectPropertyStart("tonnesByClass");
        row.tonnesByClass().forEach(json::writeNumberProperty);
        json.writeEndObject();
    }

    private static void unserved(JsonGenerator json, UnservedVolume row) {
        json.writeStringProperty("class", row.cargoClass());
        json.writeStringProperty("from", row.from());
        json.writeStringProperty("to", row.to());
        json.writeNumberProperty("volume", row.volume());
        json.writeStringProperty("unit", row.unit());
        json.writeNumberProperty("days", row.days());
    }

    static void run(JsonGenerator json, FlowRun run) {
        json.writeObjectPropertyStart("run");
        json.writeNumberProperty("readSeconds", run.readSeconds());
        json.writeNumberProperty("solveSeconds", run.solveSeconds());
        Json.strings(json, "written", run.written());
        json.writeEndObject();
    }

    static void maybe(JsonGenerator json, String name, OptionalDouble value) {
        value.ifPresent(number -> json.writeNumberProperty(name, number));
    }
}
