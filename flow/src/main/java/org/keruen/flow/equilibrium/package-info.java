/// The equilibrium kernel: arrays in, arrays out.
///
/// [EquilibriumSolver] alternates two things. *Trees*: under frozen costs, the shortest path tree of every
/// origin, which gives the relative gap and the used links that are not on shortest paths. *Segments*: for
/// such a link, the two ways between the node where they part and the node where they meet become a
/// [pair][SegmentPairs]; flow is shifted within all pairs, again and again, until their costs agree.
///
/// Bar-Gera (2010), "Traffic assignment by paired alternative segments", Transp. Res. B 44; Xie, Xie (2016),
/// "New insights and improvements of using paired alternative segments for traffic assignment", Transp. Res.
/// B 93: one origin a pair.
@NullMarked
package org.keruen.flow.equilibrium;

import org.jspecify.annotations.NullMarked;
