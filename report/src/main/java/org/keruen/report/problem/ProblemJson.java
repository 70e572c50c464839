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

    /// The same as the body of a reply of HTTP. What an option is called on the command line is the member's name
    /// there: `--arrive-by` is `arriveBy`.
    public static String http(List<? extends Issue> issues, int status) {
        Issue first = issues.getFirst();
        return Json.object(json -> {
            json.writeStringProperty("type", "urn:keruen:error:" + first.code());
            json.writeStringProperty("title", title(first.code()));
            json.writeNumberProperty("status", status);
            told(json, first);
            Json.objects(json, "problems", issues, (one, issue) -> {
                one.writeStringProperty("type", "urn:keruen:error:" + issue.code());
                told(one, issue);
            });
        });
    }

    private static void told(JsonGenerator json, Issue issue) {
        json.writeStringProperty("detail", issue.what());
        json.writeStringProperty("code", issue.code());
        json.writeStringProperty("where", member(issue.where()));
        json.writeStringProperty("fix", issue.fix());
    }

    private static String member(String where) {
        if (!where.startsWith("--")) return where;
        StringBuilder member = new StringBuilder();
        for (String word : where.substring(2).split("-", -1)) {
            boolean first = member.isEmpty() || word.isEmpty();
            member.append(first ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return member.toString();
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
