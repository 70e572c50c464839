package org.keruen.study.calibrate;

import java.util.List;
import java.util.Optional;
import org.keruen.flow.fit.BackTest;
import org.keruen.flow.fit.Fit;
import org.keruen.flow.fit.KeptOut;
import org.keruen.flow.fit.ModelError;
import org.keruen.flow.fit.Prediction;
import org.keruen.flow.fit.Split;
import org.keruen.report.PackageStamp;

/// A fit, what it says of figures it has not seen, and of every series in every year.
public record Calibration(
        PackageStamp stamp,
        Split split,
        Fit fit,
        ModelError error,
        Optional<BackTest> growth,
        Optional<KeptOut> keptOut,
        List<Prediction> predictions) {
    public Calibration {
        predictions = List.copyOf(predictions);
    }
}
