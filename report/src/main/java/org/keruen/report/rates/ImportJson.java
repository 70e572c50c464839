package org.keruen.report.rates;

import org.keruen.report.Camel;
import org.keruen.report.Json;
import tools.jackson.core.JsonGenerator;

/// Writes `keruen.ratesImport/1`.
public final class ImportJson {
    private ImportJson() {}

    public static String write(ImportDocument document) {
        return Json.object(json -> {
            json.writeStringProperty("schema", ImportDocument.SCHEMA);
            Stamp.write(json, document.data());
            json.writeStringProperty("sheet", document.sheet());
            json.writeNumberProperty("rows", document.lines());
            json.writeStringProperty("overlay", document.folder());
            json.writeBooleanProperty("replaced", document.replaced());
            Json.objects(json, "rates", document.rates(), ImportJson::rate);
        });
    }

    private static void rate(JsonGenerator json, ImportedRate rate) {
        json.writeStringProperty("id", rate.id());
        json.writeStringProperty("row", rate.at().toString());
        json.writeStringProperty("service", rate.service());
        json.writeStringProperty("serviceName", rate.serviceName());
        Stamp.stop(json, "from", rate.from());
        Stamp.stop(json, "to", rate.to());
        json.writeStringProperty("for", rate.counted());
        rate.commodity().ifPresent(goods -> json.writeStringProperty("commodity", goods));
        rate.ownership().ifPresent(owner -> json.writeStringProperty("ownership", owner));
        json.writeNumberProperty("base", rate.base());
        rate.margin().ifPresent(margin -> json.writeStringProperty("margin", margin));
        json.writeNumberProperty("marginAmount", rate.added());
        json.writeNumberProperty("amount", rate.amount());
        json.writeStringProperty("currency", rate.currency().getCurrencyCode());
        json.writeStringProperty("unit", rate.unit().word());
        json.writeStringProperty("validFrom", rate.validity().first().toString());
        json.writeStringProperty("validTo", rate.validity().last().toString());
        Json.strings(
                json,
                "includes",
                rate.includes().stream().sorted().map(Camel::of).toList());
        json.writeStringProperty("note", rate.note());
    }
}
