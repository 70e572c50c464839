/// A year of trade over all corridors at once: what is to be carried, the network of every quarter, what its
/// parts can do, and where choice sends the cargo.
///
/// The door is [YearSolver]. It cuts the year into [Slice]s; [Networks] compiles the network of every kind of
/// goods with the planner's compiler, [ArcReader] reads off what a unit meets on each arc, [TermBook] turns the
/// capacities and quotas in force into terms, [SliceBuilder] lays [YearDemand] on all of it, and `flow.corridor`
/// finds the equilibrium. What moves is kept for every pair of zones ([YearFlow]), so that any published series
/// can be counted from it ([SeriesCount]). What calibration may move is listed in [Fitted].
///
/// It stops being true within a quarter (nothing is said about days), for cargo that never leaves a zone, and
/// where the demand's cells are our estimates, which most are.
@NullMarked
package org.keruen.flow.year;

import org.jspecify.annotations.NullMarked;
