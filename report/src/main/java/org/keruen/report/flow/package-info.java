/// A year's trade over all corridors: the document, its tables, its maps and charts, and two years held against each
/// other.
@NullMarked
package org.keruen.report.flow;

import org.jspecify.annotations.NullMarked;
