package org.keruen.report.assign;

/// Vehicles of one class from zone to zone.
public record ZonePair(String userClass, String origin, String destination, double vehicles) {}
