/// Every Pareto-optimal path from sources to targets under two to five criteria, with or without departures to wait
/// for.
///
/// Describe the network with a [ParetoGraph][org.keruen.graph.pareto.ParetoGraph], ask with a
/// [ParetoQuery][org.keruen.graph.pareto.ParetoQuery], and let a
/// [ParetoSearch][org.keruen.graph.pareto.ParetoSearch] answer with a
/// [ParetoFront][org.keruen.graph.pareto.ParetoFront]. The answer is exact unless it says that a work limit cut it
/// short. All numbers are integers: equal means equal, on every machine.
///
/// Criterion 0 is a clock, the others are plain sums. What the search cannot do: criteria that shrink along a path,
/// prices that depend on the path already taken, and waiting that is rewarded.
@NullMarked
package org.keruen.graph.pareto;

import org.jspecify.annotations.NullMarked;
