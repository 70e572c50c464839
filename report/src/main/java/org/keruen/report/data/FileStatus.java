package org.keruen.report.data;

/// One table: its rows, and how many of them are known in which way. Sources have no basis of their own.
public record FileStatus(String file, int rows, int sourced, int derived, int assumed, int illustrative) {
    /// Both, under this one's name.
    public FileStatus plus(FileStatus other) {
        return new FileStatus(
                file,
                rows + other.rows,
                sourced + other.sourced,
                derived + other.derived,
                assumed + other.assumed,
                illustrative + other.illustrative);
    }
}
