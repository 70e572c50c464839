package org.keruen.report.data;

import java.util.List;
import org.keruen.model.place.Language;
import org.keruen.report.PackageStamp;

/// `keruen.dataStatus/1`: what a package holds, and how much of each named corridor can be looked up.
public record DataDocument(
        PackageStamp data, Language language, List<FileStatus> files, List<CorridorStatus> corridors) {
    public static final String SCHEMA = "keruen.dataStatus/1";

    public DataDocument {
        files = List.copyOf(files);
        corridors = List.copyOf(corridors);
    }
}
