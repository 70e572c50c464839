package org.keruen.report.assign;

import java.util.List;
import org.keruen.flow.TracePoint;
import org.keruen.report.Camel;
import org.keruen.report.Json;
import tools.jackson.core.JsonGenerator;

/// Writes `keruen.assign/1`. What differs from run to run stands under `run`, but for the seconds of the trace.
public final class AssignJson {
    private AssignJson() {}

    public static String write(AssignDocument document) {
        return Json.object(json -> {
            json.writeStringProperty("schema", AssignDocument.SCHEMA);
            data(json, document.data());
            json.writeStringProperty("principle", Camel.of(document.principle()));
            json.writeNumberProperty("tollFactor", document.tollFactor().value());
            json.writeNumberProperty("distanceFactor", document.distanceFactor().value());
            Json.objects(json, "classes", document.classes(), AssignJson::userClass);
            quality(json, document.quality());
            unreachable(json, document.unreachable());
            document.selected().ifPresent(selected -> selected(json, selected));
            busiest(json, document.busiest());
            Json.objects(json, "warnings", document.warnings(), (one, issue) -> {
                one.writeStringProperty("code", issue.code());
                one.writeStringProperty("detail", issue.what());
                one.writeStringProperty("where", issue.where());
                one.writeStringProperty("fix", issue.fix());
            });
            run(json, document.run());
        });
    }

    private static void data(JsonGenerator json, AssignedData data) {
        Json.objects(json, "files", data.files(), (one, file) -> {
            one.writeStringProperty("name", file.name());
            one.writeStringProperty("sha256", file.sha256());
        });
        json.writeStringProperty("dataHash", data.hash());
        json.writeNumberProperty("zones", data.zones());
        json.writeNumberProperty("nodes", data.nodes());
        json.writeNumberProperty("links", data.links());
        json.writeStringProperty("timeUnit", data.timeUnit());
    }

    private static void userClass(JsonGenerator json, AssignedClass one) {
        json.writeStringProperty("name", one.name());
        json.writeNumberProperty("equivalents", one.equivalents());
        json.writeNumberProperty("tollFactor", one.tollFactor());
        json.writeNumberProperty("distanceFactor", one.distanceFactor());
        json.writeNumberProperty("trips", one.trips());
        json.writeNumberProperty("withinZones", one.withinZones());
        json.writeNumberProperty("assigned", one.assigned());
    }

    private static void quality(JsonGenerator json, Quality quality) {
        json.writeNumberProperty("gapAsked", quality.gapAsked());
        json.writeNumberProperty("relativeGap", quality.relativeGap());
        json.writeStringProperty("gapDefinition", quality.gapDefinition());
        json.writeNumberProperty("noiseFloor", quality.noiseFloor());
        json.writeNumberProperty("averageExcessCost", quality.averageExcessCost());
        json.writeNumberProperty("objective", quality.objective());
        json.writeNumberProperty("lowerBound", quality.lowerBound());
        json.writeNumberProperty("totalTravelTime", quality.totalTravelTime());
        json.writeNumberProperty("totalCost", quality.totalCost());
        json.writeNumberProperty("iterations", quality.iterations());
        json.writeStringProperty("stop", quality.stop().name());
        Json.objects(json, "trace", quality.trace(), AssignJson::point);
    }

    private static void point(JsonGenerator json, TracePoint point) {
        json.writeNumberProperty("iteration", point.iteration());
        json.writeNumberProperty("relativeGap", point.relativeGap());
        json.writeNumberProperty("objective", point.objective());
        json.writeNumberProperty("solveSeconds", point.seconds());
    }

    private static void unreachable(JsonGenerator json, Unassigned left) {
        json.writeObjectPropertyStart("unreachable");
        json.writeNumberProperty("pairs", left.pairs());
        json.writeNumberProperty("trips", left.vehicles());
        pairs(json, "examples", left.examples(), "volume");
        json.writeEndObject();
    }

    private static void selected(JsonGenerator json, SelectedFlow selected) {
        json.writeObjectPropertyStart("selectedLink");
        Json.objects(json, "links", selected.links(), AssignJson::link);
        json.writeNumberProperty("volume", selected.volume());
        json.writeNumberProperty("vehicles", selected.vehicles());
        json.writeNumberProperty("pairs", selected.pairs());
        pairs(json, "largest", selected.largest(), "vehicles");
        json.writeEndObject();
    }

    private static void pairs(JsonGenerator json, String name, List<ZonePair> pairs, String measure) {
        Json.objects(json, name, pairs, (one, pair) -> {
            one.writeStringProperty("class", pair.userClass());
            one.writeStringProperty("origin", pair.origin());
            one.writeStringProperty("destination", pair.destination());
            one.writeNumberProperty(measure, pair.vehicles());
        });
    }

    private static void busiest(JsonGenerator json, BusyLinks busiest) {
        Json.objects(json, "busiestLinks", busiest.links(), (one, row) -> {
            link(one, row.link());
            one.writeNumberProperty("volume", row.volume());
            row.volumeOverCapacity().ifPresent(share -> one.writeNumberProperty("volumeOverCapacity", share));
            one.writeNumberProperty("time", row.time());
            one.writeNumberProperty("freeTime", row.freeTime());
        });
    }

    private static void link(JsonGenerator json, NamedLink link) {
        json.writeStringProperty("link", link.id());
        json.writeStringProperty("from", link.from());
        json.writeStringProperty("to", link.to());
    }

    private static void run(JsonGenerator json, AssignRun run) {
        json.writeObjectPropertyStart("run");
        json.writeNumberProperty("readSeconds", run.readSeconds());
        json.writeNumberProperty("solveSeconds", run.solveSeconds());
        json.writeNumberProperty("cpuSeconds", run.cpuSeconds());
        json.writeNumberProperty("threads", run.threads());
        json.writeNumberProperty("peakMemoryMb", run.peakMemoryMb());
        Json.objects(json, "written", run.written(), (one, file) -> {
            one.writeStringProperty("what", file.what());
            one.writeStringProperty("file", file.path());
            one.writeNumberProperty("rows", file.rows());
            if (file.what().equals("skims")) one.writeNumberProperty("leftOut", file.leftOut());
        });
        json.writeEndObject();
    }
}
