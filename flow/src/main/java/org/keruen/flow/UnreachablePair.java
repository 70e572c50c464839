package org.keruen.flow;

/// Trips for which the network has no path. Class and zones by their numbers in the request.
public record UnreachablePair(int userClass, int origin, int destination, double volume) {}
