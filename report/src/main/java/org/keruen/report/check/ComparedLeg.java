package org.keruen.report.check;

/// A leg in both lenses.
///
/// @param route number of the route it is taken from, from 1
/// @param what haul, handling, transfer, gauge change or border, and of what
/// @param from name of the place
/// @param to name of the place
public record ComparedLeg(int route, String cargo, String what, String from, String to, Compared figures) {}
