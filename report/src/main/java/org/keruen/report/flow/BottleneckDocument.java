package org.keruen.report.flow;

import java.util.List;
import org.keruen.model.place.Language;
import org.keruen.report.PackageStamp;

/// `keruen.bottlenecks/1`: where a year jams, the fullest first, with every term behind it.
///
/// @param used places and links whose capacity is used at all, shown or not
public record BottleneckDocument(
        PackageStamp data,
        Language language,
        int year,
        FlowFitted fit,
        FlowDocument.FlowQuality quality,
        List<BottleneckRow> bottlenecks,
        int used,
        FlowRun run) {
    public static final String SCHEMA = "keruen.bottlenecks/1";

    public BottleneckDocument {
        bottlenecks = List.copyOf(bottlenecks);
    }
}
