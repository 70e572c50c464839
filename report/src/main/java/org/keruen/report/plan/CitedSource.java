package org.keruen.report.plan;

/// A source that a figure of the document names, as the package describes it.
public record CitedSource(String id, String publisher, String title, String url, String date) {}
