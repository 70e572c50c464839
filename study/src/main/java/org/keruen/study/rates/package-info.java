/// Rates of one's own as an overlay, and through rates held against the sum of their parts.
@NullMarked
package org.keruen.study.rates;

import org.jspecify.annotations.NullMarked;
