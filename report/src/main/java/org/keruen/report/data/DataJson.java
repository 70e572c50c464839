package org.keruen.report.data;

import org.keruen.report.Json;
import tools.jackson.core.JsonGenerator;

/// Writes `keruen.dataStatus/1`.
public final class DataJson {
    private DataJson() {}

    public static String write(DataDocument document) {
        return Json.object(json -> {
            json.writeStringProperty("schema", DataDocument.SCHEMA);
            json.writeObjectPropertyStart("package");
            json.writeStringProperty("name", document.data().name());
            json.writeStringProperty("version", document.data().version());
            json.writeStringProperty("hash", document.data().hash());
            json.writeStringProperty("asOf", document.data().asOf().toString());
            json.writeEndObject();
            json.writeStringProperty("scenario", document.data().scenario());
            Json.objects(json, "files", document.files(), DataJson::file);
            Json.objects(json, "corridors", document.corridors(), DataJson::corridor);
        });
    }

    private static void file(JsonGenerator json, FileStatus file) {
        json.writeStringProperty("file", file.file());
        json.writeNumberProperty("rows", file.rows());
        json.writeNumberProperty("sourced", file.sourced());
        json.writeNumberProperty("derived", file.derived());
        json.writeNumberProperty("assumed", file.assumed());
        json.writeNumberProperty("illustrative", file.illustrative());
    }

    private static void corridor(JsonGenerator json, CorridorStatus corridor) {
        json.writeStringProperty("id", corridor.id());
        json.writeStringProperty("name", corridor.name());
        json.writeStringProperty("question", corridor.question());
        json.writeBooleanProperty("answered", corridor.found().isPresent());
        if (!corridor.why().isEmpty()) json.writeStringProperty("why", corridor.why());
        corridor.found().ifPresent(found -> {
            json.writeStringProperty("option", found.option());
            Json.strings(json, "countries", found.countries());
            json.writeNumberProperty("daysP50", found.daysP50());
            json.writeNumberProperty("daysP90", found.daysP90());
            json.writeNumberProperty("costUsd", found.costUsd());
            json.writeNumberProperty("co2eTonnes", found.co2eTonnes());
            json.writeNumberProperty("rowsUsed", found.rowsUsed());
            json.writeNumberProperty("sourcedHoursShare", found.sourcedHoursShare());
            json.writeNumberProperty("sourcedCostShare", found.sourcedCostShare());
        });
    }
}
