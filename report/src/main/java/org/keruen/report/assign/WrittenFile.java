package org.keruen.report.assign;

/// A file that was asked for and written.
///
/// @param what it holds: `flows`, `skims`, `selected`, `trace`, `plot`
/// @param rows 0 for what has no rows
/// @param leftOut rows that were not written because there is no path
public record WrittenFile(String what, String path, long rows, long leftOut) {}
