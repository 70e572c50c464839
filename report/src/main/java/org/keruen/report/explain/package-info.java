/// Every figure of one option, with the row and the source it comes from.
@NullMarked
package org.keruen.report.explain;

import org.jspecify.annotations.NullMarked;
