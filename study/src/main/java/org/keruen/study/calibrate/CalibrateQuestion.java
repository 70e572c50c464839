package org.keruen.study.calibrate;

import java.time.LocalDate;
import java.util.Optional;
import org.keruen.study.corridors.PackageChoice;
import org.keruen.study.flow.FlowFit;

/// A fit asked for.
///
/// @param asOf no figure of a period that ends later is used
/// @param iterations at most
/// @param begin a fit whose values to begin with, in place of the priors
public record CalibrateQuestion(PackageChoice data, LocalDate asOf, int iterations, Optional<FlowFit> begin) {}
