package org.keruen.report.flow;

import java.util.Optional;
import org.keruen.flow.year.CorridorTargets;
import org.keruen.model.place.Language;
import org.keruen.report.PackageStamp;

/// `keruen.flow-targets/1`: whether a thin corridor can carry so much more at so much less cost.
///
/// @param limit the term beyond what it can do at the aimed volume, in its own unit; its place by name
public record TargetsDocument(
        PackageStamp data,
        Language language,
        int year,
        FlowFitted fit,
        FlowDocument.FlowQuality quality,
        CorridorTargets targets,
        Optional<TermRow> limit,
        String limitName,
        FlowRun run) {
    public static final String SCHEMA = "keruen.flow-targets/1";
}
