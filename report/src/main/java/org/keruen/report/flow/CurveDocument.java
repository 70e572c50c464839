package org.keruen.report.flow;

import java.util.List;
import org.keruen.flow.year.VolumeCurve;
import org.keruen.model.place.Language;
import org.keruen.report.PackageStamp;

/// `keruen.flow-curve/1`: what boxes cost on a thin corridor one way as its services fill, and which volumes
/// reproduce themselves.
public record CurveDocument(
        PackageStamp data,
        Language language,
        int year,
        FlowFitted fit,
        FlowDocument.FlowQuality quality,
        VolumeCurve curve,
        FlowRun run) {
    public static final String SCHEMA = "keruen.flow-curve/1";

    /// The same with what was written of it.
    public CurveDocument written(List<String> files) {
        return new CurveDocument(
                data, language, year, fit, quality, curve, new FlowRun(run.readSeconds(), run.solveSeconds(), files));
    }
}
