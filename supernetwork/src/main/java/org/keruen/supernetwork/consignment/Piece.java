package org.keruen.supernetwork.consignment;

/// The largest single piece of a consignment: measures in metres (0 where boxes and bulk have none), mass in tonnes.
public record Piece(double lengthM, double widthM, double heightM, double tonnes) {}
