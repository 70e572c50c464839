package org.keruen.report.flow;

import java.util.List;
import org.keruen.flow.year.CorridorIndicators;
import org.keruen.model.place.Language;
import org.keruen.report.PackageStamp;

/// `keruen.flow-indicators/1`: a year's journeys by corridor in the units of corridor performance measurement.
public record IndicatorsDocument(
        PackageStamp data,
        Language language,
        int year,
        FlowFitted fit,
        FlowDocument.FlowQuality quality,
        List<CorridorIndicators> corridors,
        FlowRun run) {
    public static final String SCHEMA = "keruen.flow-indicators/1";

    public IndicatorsDocument {
        corridors = List.copyOf(corridors);
    }
}
