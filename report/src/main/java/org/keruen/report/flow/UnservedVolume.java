package org.keruen.report.flow;

/// Trade that no way serves on some days of the year.
///
/// @param unit TEU or t, a year
/// @param days of the year without a way
public record UnservedVolume(String cargoClass, String from, String to, double volume, String unit, int days) {}
