/// Choice among routes that are given: shares, equilibria of people who choose with error, and equilibria
/// where more volume makes a route cheaper.
///
/// *Route* is the word of this field for one of the sets of links that a pair's users choose between, and
/// is used for nothing else. Routes, links and pairs are numbered from 0. Three questions, smallest
/// first:
///
/// - [LogitChoice]: what share takes each route at these costs, [overlaps][Overlap] minded or not.
/// - [LogitEquilibriumSolver]: shares and costs that agree, where costs rise with volume.
/// - [ScaleSearch]: every equilibrium it can find where [costs may fall][AverageCost] with volume, which
///   of them last, and which starts lead there.
///
/// Where routes come from is not asked here: what is not in the [RouteSet] is not chosen.
@NullMarked
package org.keruen.flow.choice;

import org.jspecify.annotations.NullMarked;
