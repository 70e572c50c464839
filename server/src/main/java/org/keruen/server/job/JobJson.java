package org.keruen.server.job;

import java.util.List;
import org.keruen.model.issue.Issue;
import org.keruen.report.Camel;
import org.keruen.report.Json;
import tools.jackson.core.JsonGenerator;

/// `keruen.job/1` and `keruen.jobs/1`.
final class JobJson {
    private JobJson() {}

    static String write(Job.Seen job) {
        return Json.object(json -> {
            json.writeStringProperty("schema", "keruen.job/1");
            job(json, job);
        });
    }

    /// On one line, as an event carries it.
    static String event(Job.Seen job) {
        return Json.compact(json -> job(json, job)).strip();
    }

    static String write(List<Job.Seen> jobs) {
        return Json.object(json -> {
            json.writeStringProperty("schema", "keruen.jobs/1");
            Json.objects(json, "jobs", jobs, JobJson::job);
        });
    }

    private static void job(JsonGenerator json, Job.Seen job) {
        json.writeStringProperty("id", job.id());
        json.writeStringProperty("verb", job.verb());
        json.writeStringProperty("state", Camel.of(job.state()));
        json.writeStringProperty("result", job.result());
        json.writeObjectPropertyStart("progress");
        json.writeStringProperty("what", job.step().what());
        json.writeNumberProperty("done", job.step().done());
        json.writeNumberProperty("of", job.step().of());
        json.writeEndObject();
        job.finished().ifPresent(when -> json.writeStringProperty("finished", when.toString()));
        if (!job.problems().isEmpty()) Json.objects(json, "problems", job.problems(), JobJson::problem);
    }

    private static void problem(JsonGenerator json, Issue issue) {
        json.writeStringProperty("code", issue.code());
        json.writeStringProperty("detail", issue.what());
        json.writeStringProperty("where", issue.where());
        json.writeStringProperty("fix", issue.fix());
    }
}
