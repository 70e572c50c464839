package org.keruen.supernetwork.price;

import org.keruen.model.itinerary.Charge;
import org.keruen.supernetwork.consignment.Lot;

/// What is raised on a step before it is said for how much cargo: a charge but for the lot. Whole US cents are rounded
/// once, half up.
public sealed interface Levy permits TariffLevy, RateShare {
    Charge of(Lot lot);

    long cents(Lot lot);
}
