package org.keruen.report.offer;

import java.util.List;
import org.keruen.report.PackageStamp;

/// `keruen.scenarios/1`: the scenarios a question may name, `base` the first.
public record ScenariosDocument(PackageStamp data, List<Offered> scenarios) {
    public static final String SCHEMA = "keruen.scenarios/1";

    public ScenariosDocument {
        scenarios = List.copyOf(scenarios);
    }

    /// A scenario by its name, the one it is built on, and how many changes it makes. `own` is one that was saved here
    /// rather than shipped with the package.
    public record Offered(String name, String title, String from, int changes, boolean own) {}
}
