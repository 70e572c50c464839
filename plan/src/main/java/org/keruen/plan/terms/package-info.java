/// Terms of sale: which of seller and buyer pays which charge of a journey, and who sees to what, by the rule
/// they agreed on and the place they named.
@NullMarked
package org.keruen.plan.terms;

import org.jspecify.annotations.NullMarked;
