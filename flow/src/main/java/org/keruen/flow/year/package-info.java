/// A year of trade over all corridors at once: what is to be carried, the network of every quarter, what its
/// parts can do, and where choice sends the cargo.
///
/// The door is [YearSolver]. It cuts the year into [Slice]s, compiles each cargo class's network with the
/// same compiler the planner uses ([ClassNetwork]), turns the resources in force into meters and gates
/// ([Capacities]), lays [YearDemand] on it and has `flow.corridor` find the equilibrium. What is counted is
/// kept for every pair of zones ([YearFlow]), so that any published [SeriesCount] can be read from it.
///
/// It stops being true within a quarter (nothing is said about days), for cargo that never leaves a zone, and
/// where the demand's cells are our estimates, which most are.
@NullMarked
package org.keruen.flow.year;

import org.jspecify.annotations.NullMarked;
