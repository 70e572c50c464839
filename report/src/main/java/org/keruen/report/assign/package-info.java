/// Assignments: how good the solution is, the busiest links, and the long tables as CSV.
@NullMarked
package org.keruen.report.assign;

import org.jspecify.annotations.NullMarked;
