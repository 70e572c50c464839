package org.keruen.report.data;

import org.keruen.report.Json;

/// Writes `keruen.validation/1`.
public final class ValidationJson {
    private ValidationJson() {}

    public static String write(ValidationDocument document) {
        return Json.object(json -> {
            json.writeStringProperty("schema", ValidationDocument.SCHEMA);
            json.writeStringProperty("folder", document.folder());
            json.writeBooleanProperty("usable", document.errors() == 0);
            json.writeNumberProperty("errors", document.errors());
            json.writeNumberProperty("warnings", document.warnings());
            Json.objects(json, "problems", document.issues(), (one, issue) -> {
                one.writeStringProperty("type", "urn:keruen:error:" + issue.code());
                one.writeStringProperty("severity", issue.fatal() ? "error" : "warning");
                one.writeStringProperty("code", issue.code());
                one.writeStringProperty("detail", issue.what());
                one.writeStringProperty("where", issue.where());
                one.writeStringProperty("fix", issue.fix());
            });
        });
    }
}
