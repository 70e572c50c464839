package org.keruen.study.corridors;

import java.util.List;
import org.keruen.model.CorridorPackage;
import org.keruen.model.issue.Issue;
import org.keruen.model.service.Service;
import org.keruen.report.PackageStamp;

/// A package that can be worked with, the scenario it was changed by, and what was found odd on the way.
/// `published` are its services before the scenario.
public record OpenCorridors(CorridorPackage content, String scenario, List<Issue> warnings, List<Service> published) {
    public OpenCorridors {
        warnings = List.copyOf(warnings);
        published = List.copyOf(published);
    }

    public PackageStamp stamp() {
        var info = content.info();
        return new PackageStamp(info.name(), info.title(), info.version(), info.hash(), info.asOf(), scenario);
    }
}
