/// A calibration for people: parameters, errors on what was fitted and on what was kept out, beside methods that
/// know no network.
@NullMarked
package org.keruen.report.calibrate;

import org.jspecify.annotations.NullMarked;
