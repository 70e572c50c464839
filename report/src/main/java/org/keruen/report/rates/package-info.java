/// Rates taken over from a person's own sheet, and through rates held against the sum of their parts.
@NullMarked
package org.keruen.report.rates;

import org.jspecify.annotations.NullMarked;
