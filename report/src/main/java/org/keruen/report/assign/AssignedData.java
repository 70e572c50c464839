package org.keruen.report.assign;

import java.util.List;

/// What was read.
///
/// @param timeUnit how people call the unit of the times: minutes where the format says so
/// @param hash one short hash of all files
public record AssignedData(List<File> files, String hash, int zones, int nodes, int links, String timeUnit) {
    /// A file that was read.
    ///
    /// @param sha256 of the bytes on the disk
    public record File(String name, String sha256) {}

    public AssignedData {
        files = List.copyOf(files);
    }
}
