package org.keruen.report.offer;

import java.util.List;
import org.keruen.model.PackageInfo;
import org.keruen.report.data.FileStatus;

/// `keruen.packages/1`: the package that is open, with how many rows its larger tables have.
public record PackagesDocument(List<Open> packages) {
    public static final String SCHEMA = "keruen.packages/1";

    public PackagesDocument {
        packages = List.copyOf(packages);
    }

    /// A package, and how many rows its larger tables have.
    ///
    /// @param known how the rows of all tables are known
    public record Open(
            PackageInfo info,
            int places,
            int links,
            int services,
            int tariffs,
            int orders,
            int sources,
            FileStatus known) {}
}
