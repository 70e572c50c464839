/// One shipment's journey, leg by leg.
@NullMarked
package org.keruen.model.itinerary;

import org.jspecify.annotations.NullMarked;
