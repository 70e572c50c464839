/// Tests of the waiting-time bands.
@NullMarked
package org.keruen.plan.band;

import org.jspecify.annotations.NullMarked;
