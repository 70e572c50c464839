/// The one place where a link's time, money, CO2e and capacity are worked out: a package and a consignment become
/// arrays and the elements they stand for.
///
/// State = (place, carrying system, form). Seconds, cents and grams are whole numbers for the consignment, rounded
/// here once; every lens takes these numbers, so they cannot disagree on an empty network.
@NullMarked
package org.keruen.supernetwork;

import org.jspecify.annotations.NullMarked;
