package org.keruen.server.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.keruen.report.Json;
import org.keruen.study.answers.Answers;

/// `keruen.plans/1`: the hashes of the answers that are kept, the newest first.
final class KeptPlansJson {
    private KeptPlansJson() {}

    static String write(Answers answers) {
        List<String> hashes;
        try {
            hashes = answers.newestFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Json.object(json -> {
            json.writeStringProperty("schema", "keruen.plans/1");
            Json.objects(json, "plans", hashes, (one, hash) -> one.writeStringProperty("hash", hash));
        });
    }
}
