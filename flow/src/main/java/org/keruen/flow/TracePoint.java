package org.keruen.flow;

/// How good the solution was at one iteration.
///
/// @param relativeGap `(TSTT − SPTT) / TSTT` in generalised cost, from full shortest paths under the costs of
///     this iteration's flows
/// @param objective what is minimised, see [Assignment#objective]
/// @param seconds since the solve began
public record TracePoint(int iteration, double relativeGap, double objective, double seconds) {}
