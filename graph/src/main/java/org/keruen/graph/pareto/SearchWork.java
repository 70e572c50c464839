package org.keruen.graph.pareto;

/// What a search cost: counts that repeat exactly from run to run, and two times that do not.
///
/// @param generated labels that passed the limits and both dominance tests and were queued
/// @param popped labels taken from the queue
/// @param settled popped labels that were still not dominated
/// @param boundsNanos time spent on lower bounds; 0 when those of the previous query served again
/// @param searchNanos time spent on everything else
public record SearchWork(long generated, long popped, long settled, long boundsNanos, long searchNanos) {}
