/// One shipment: every Pareto-optimal itinerary by arrival, cost and CO2e, with bands, folded to what a person can
/// compare.
///
/// Method: exact multi-criteria search over the supernetwork (`org.keruen.graph.pareto`), on integers, with
/// discrete and headway departures. It stops being true where the package does: prices are as dated, queues as
/// observed, and nothing is booked.
@NullMarked
package org.keruen.plan;

import org.jspecify.annotations.NullMarked;
