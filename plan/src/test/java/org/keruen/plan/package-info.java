/// Tests of the plan lens: known fronts, drawn corridors, and random ones against an obvious twin.
@NullMarked
package org.keruen.plan;

import org.jspecify.annotations.NullMarked;
