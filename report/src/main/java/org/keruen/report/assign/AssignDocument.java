package org.keruen.report.assign;

import java.util.List;
import java.util.Optional;
import org.keruen.flow.Principle;
import org.keruen.model.issue.Issue;

/// `keruen.assign/1`: what was assigned, how well, and what stands out. The volumes of all links are a file of their
/// own.
///
/// Times and costs are in the network's unit of time, volumes in equivalents, trips in vehicles of their class.
///
/// @param warnings what was odd in the files, or left out
/// @param selected there when trips over some links were asked for
public record AssignDocument(
        AssignedData data,
        Principle principle,
        List<AssignedClass> classes,
        CostFactor tollFactor,
        CostFactor distanceFactor,
        Quality quality,
        Unassigned unreachable,
        Optional<SelectedFlow> selected,
        BusyLinks busiest,
        List<Issue> warnings,
        AssignRun run) {
    public static final String SCHEMA = "keruen.assign/1";

    public AssignDocument {
        classes = List.copyOf(classes);
        warnings = List.copyOf(warnings);
    }
}
