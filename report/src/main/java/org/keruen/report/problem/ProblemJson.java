package org.keruen.report.problem;

import java.util.List;
import org.keruen.model.issue.Issue;
import org.keruen.report.Json;
import tools.jackson.core.JsonGenerator;

/// Problems as one RFC 9457 document: the first in the members the standard names, all of them under `problems`.
public final class ProblemJson {
    private ProblemJson() {}

    public static String write(List<? extends Issue> issues, int exitCode) {
        Issue first = issues.getFirst();
        return Json.object(json -> {
            json.writeStringProperty("type", "urn:keruen:error:" + first.code());
            json.writeStringProperty("title", title(first.code()));
            json.writeNumberProperty("exitCode", exitCode);
            problem(json, first, "detail");
            Json.objects(json, "problems", issues, (one, issue) -> {
                one.writeStringProperty("type", "urn:keruen:error:" + issue.code());
                problem(one, issue, "detail");
            });
        });
    }

    private static void problem(JsonGenerator json, Issue issue, String what) {
        json.writeStringProperty(what, issue.what());
        json.writeStringProperty("code", issue.code());
        json.writeStringProperty("where", issue.where());
        json.writeStringProperty("fix", issue.fix());
    }

    /// What the family of the code is about; the same for every occurrence, as the standard asks.
    private static String title(String code) {
        return switch (code.substring(0, Math.min(3, code.length()))) {
            case "REQ" -> "The question cannot be asked like this";
            case "PKG" -> "The corridor package cannot be used like this";
            case "ASG" -> "The assignment's files cannot be used like this";
            case "SCN" -> "The scenario cannot be applied like this";
            case "ANS" -> "There is no answer";
            default -> "Keruen could not do its work";
        };
    }
}
