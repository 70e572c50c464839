/// Timetabled departures on the way of one consignment: those taken, and those that could not be.
@NullMarked
package org.keruen.plan.departure;

import org.jspecify.annotations.NullMarked;
