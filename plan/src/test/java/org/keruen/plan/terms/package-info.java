/// Tests of the terms of sale.
@NullMarked
package org.keruen.plan.terms;

import org.jspecify.annotations.NullMarked;
