package org.keruen.report.flow;

import java.util.List;
import org.keruen.flow.Stop;
import org.keruen.model.place.Language;
import org.keruen.report.PackageStamp;

/// `keruen.flow/1`: where a year's trade goes, what is published of it, and where it jams.
///
/// @param year a calendar year
/// @param series rows of series that speak: the whole year, and every period inside it that somebody observed
/// @param silent series that cannot be said as a sum of flows
public record FlowDocument(
        PackageStamp data,
        Language language,
        int year,
        FlowFitted fit,
        FlowQuality quality,
        List<FlowEquilibrium> equilibria,
        List<CorridorVolume> corridors,
        List<SeriesRow> series,
        List<SilentSeries> silent,
        List<BottleneckRow> bottlenecks,
        List<LinkVolume> links,
        List<UnservedVolume> unserved,
        FlowRun run) {
    public static final String SCHEMA = "keruen.flow/1";

    public FlowDocument {
        equilibria = List.copyOf(equilibria);
        corridors = List.copyOf(corridors);
        series = List.copyOf(series);
        silent = List.copyOf(silent);
        bottlenecks = List.copyOf(bottlenecks);
        links = List.copyOf(links);
        unserved = List.copyOf(unserved);
    }

    /// How well the year is solved.
    ///
    /// @param residual the worst slice's: a share of what a meter can do
    public record FlowQuality(Stop stop, double residual, int iterations) {}

    /// The same with what was written of it.
    public FlowDocument written(List<String> files) {
        return new FlowDocument(
                data,
                language,
                year,
                fit,
                quality,
                equilibria,
                corridors,
                series,
                silent,
                bottlenecks,
                links,
                unserved,
                new FlowRun(run.readSeconds(), run.solveSeconds(), files));
    }
}
