package org.keruen.report.plan;

import java.util.List;
import java.util.Optional;
import org.keruen.plan.band.Bands;
import org.keruen.report.JsonObject;

/// What an explanation needs of a `keruen.plan/1` that was written earlier: of which data it is, what was
/// asked, the options down to every figure, and the sources they name.
public record SavedPlan(Data data, Asked asked, List<PlannedOption> options, List<CitedSource> sources) {
    public SavedPlan {
        options = List.copyOf(options);
        sources = List.copyOf(sources);
    }

    /// The package as it was then.
    public record Data(String name, String version, String hash, String asOf, String scenario) {}

    /// The question in a line.
    public record Asked(
            String from,
            String to,
            String cargo,
            Optional<String> hs,
            String readyFirst,
            String readyLast,
            Bands.Regime regime,
            Optional<String> ownership,
            List<String> edocs,
            Optional<String> incoterm,
            List<String> documents) {
        public Asked {
            edocs = List.copyOf(edocs);
            documents = List.copyOf(documents);
        }
    }

    /// Reads the document. Throws [JsonObject.NotAsExpected] when it is another.
    public static SavedPlan read(String text) {
        return PlanReading.of(JsonObject.read(text));
    }
}
