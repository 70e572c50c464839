package org.keruen.report.flow;

import java.util.List;
import java.util.Optional;
import org.keruen.flow.year.Corridor;
import org.keruen.model.place.Language;
import org.keruen.report.PackageStamp;

/// `keruen.compare/1`: a year in a scenario held against the base.
///
/// @param data of the scenario
/// @param base the scenario that is compared with
/// @param tonnes of all corridors
/// @param teu of all corridors
/// @param totalCostUsd what all expect to pay
/// @param series whole years
/// @param bottlenecks places and links whose fullest term is used in either
/// @param moved what left one corridor for another, the most first
public record CompareDocument(
        PackageStamp data,
        Language language,
        int year,
        String base,
        FlowFitted fit,
        FlowDocument.FlowQuality baseQuality,
        FlowDocument.FlowQuality scenarioQuality,
        Change tonnes,
        Change teu,
        Change totalCostUsd,
        List<ByCorridor> corridors,
        List<BySeries> series,
        List<ByBottleneck> bottlenecks,
        List<Moved> moved,
        FlowRun run) {
    public static final String SCHEMA = "keruen.compare/1";

    public CompareDocument {
        corridors = List.copyOf(corridors);
        series = List.copyOf(series);
        bottlenecks = List.copyOf(bottlenecks);
        moved = List.copyOf(moved);
    }

    /// One corridor's boxes, goods and share of all tonnes.
    public record ByCorridor(Corridor corridor, Change teu, Change tonnes, Change share) {}

    public record BySeries(String series, String unit, Change modelled) {}

    /// One place or link in one direction.
    ///
    /// @param base what binds there in the base; absent where nothing is used
    public record ByBottleneck(
            String name,
            String at,
            String direction,
            Change ratio,
            Optional<BottleneckRow> base,
            Optional<BottleneckRow> scenario) {
        /// Whether another term binds in the scenario than in the base.
        public boolean moved() {
            return base.isPresent()
                    && scenario.isPresent()
                    && !base.get().resource().equals(scenario.get().resource());
        }
    }

    /// Goods of a class that left one corridor for another, summed over pairs of zones: what a pair's losing
    /// corridors lose goes to its gaining ones as they gain.
    ///
    /// @param from absent for trade that the base has not
    /// @param to absent for trade that the scenario has no more
    /// @param unit TEU or t
    public record Moved(
            String cargoClass,
            Optional<Corridor> from,
            Optional<Corridor> to,
            double volume,
            String unit,
            double tonnes) {}

    /// The same with what was written of it.
    public CompareDocument written(List<String> files) {
        return new CompareDocument(
                data,
                language,
                year,
                base,
                fit,
                baseQuality,
                scenarioQuality,
                tonnes,
                teu,
                totalCostUsd,
                corridors,
                series,
                bottlenecks,
                moved,
                new FlowRun(run.readSeconds(), run.solveSeconds(), files));
    }
}
