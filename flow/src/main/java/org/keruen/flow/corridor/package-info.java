/// The corridor model: a year's trade spreads over competing ways by choice that is not certain, while what
/// it shares gets slower, or cheaper, the more is sent.
///
/// A [CorridorProblem] holds links, classes, demand and *meters*. A meter counts what several links and
/// classes use together (trains over a border, boxes in a service) and has a cost that rises or falls with
/// the count. Ways to a destination are [frozen][FrozenWays] at free flow, so that the choice is one pass
/// over an acyclic graph; a [CorridorSolver] finds the counts that reproduce themselves, and an
/// [EquilibriumSearch] all of them it can.
///
/// It stops being true where people would turn back on a way that free flow never offered, and where classes
/// weigh a shared delay in other proportions at other loads.
@NullMarked
package org.keruen.flow.corridor;

import org.jspecify.annotations.NullMarked;
