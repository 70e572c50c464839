package org.keruen.server.plan;

import java.io.IOException;
import java.util.Optional;
import org.keruen.report.plan.PlanDocument;
import org.keruen.study.answers.Answers;

/// The plans that were answered last, with the ground their options pass over.
public interface PlanShelf extends Answers {
    /// Keeps a plan and says its hash.
    ///
    /// @param lasting the document without `run`
    String keep(PlanDocument document, String lasting);

    /// One option as GeoJSON, by its id or its number from 1; empty where there is no such plan or option.
    Optional<String> geoJson(String hash, String option) throws IOException;
}
