package org.keruen.report.flow;

import java.util.List;
import org.keruen.model.network.Mode;
import org.keruen.model.place.Language;
import org.keruen.report.PackageStamp;

/// `keruen.selectLink/1`: whose trade uses a link one way in a year.
///
/// @param forward the way the link is drawn
/// @param from name of the place where it begins, the way asked for
/// @param classes the largest first
/// @param pairs all that use it, the largest first
public record SelectedLink(
        PackageStamp data,
        Language language,
        int year,
        FlowFitted fit,
        FlowDocument.FlowQuality quality,
        String link,
        Mode mode,
        boolean forward,
        String from,
        String to,
        double teu,
        double tonnes,
        List<ByClass> classes,
        List<ByPair> pairs,
        FlowRun run) {
    public static final String SCHEMA = "keruen.selectLink/1";

    public SelectedLink {
        classes = List.copyOf(classes);
        pairs = List.copyOf(pairs);
    }

    /// What one class sends over it.
    ///
    /// @param loading `loaded` or `empty` for boxes, blank otherwise
    public record ByClass(String cargoClass, String loading, double volume, String unit, double tonnes) {}

    /// What one pair of zones sends over it.
    ///
    /// @param from zone id
    /// @param share of all the pair moves of the class
    public record ByPair(
            String cargoClass,
            String loading,
            String from,
            String fromName,
            String to,
            String toName,
            double volume,
            String unit,
            double tonnes,
            double share) {}
}
