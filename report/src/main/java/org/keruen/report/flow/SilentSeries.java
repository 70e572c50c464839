package org.keruen.report.flow;

/// A series that the model cannot speak about, and why.
public record SilentSeries(String series, String reason) {}
