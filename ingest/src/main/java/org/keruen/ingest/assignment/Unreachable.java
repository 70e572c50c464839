package org.keruen.ingest.assignment;

/// Trips that no path can carry: zones of the network and a class, by number, from 0.
public record Unreachable(int userClass, int origin, int destination, double volume) {}
