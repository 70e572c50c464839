package org.keruen.ingest;

import org.keruen.model.CorridorPackage;
import org.keruen.model.issue.Issues;
import org.keruen.model.issue.Refused;

/// What was read, and everything found wrong on the way. Rows that could not be understood are left out of
/// `content`; with a fatal issue it is there for reports only.
public record ReadPackage(CorridorPackage content, Issues issues) {
    /// The package, or [Refused] with all issues when one of them is fatal.
    public CorridorPackage usable() {
        if (issues.fatal()) throw new Refused(issues.all());
        return content;
    }
}
