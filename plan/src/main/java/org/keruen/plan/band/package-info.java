/// How long an itinerary may take: legs' waiting distributions put together.
@NullMarked
package org.keruen.plan.band;

import org.jspecify.annotations.NullMarked;
