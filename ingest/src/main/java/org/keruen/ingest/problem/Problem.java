package org.keruen.ingest.problem;

import org.keruen.model.issue.Issue;

/// A problem with a file, and where in it.
public sealed interface Problem extends Issue
        permits FileProblem,
                CellProblem,
                RowProblem,
                NetworkProblem,
                ServiceProblem,
                GapProblem,
                FlowProblem,
                OrderProblem,
                ScenarioFileProblem,
                SheetProblem,
                AssignmentFileProblem,
                AssignmentValueProblem,
                DemandProblem {
    /// No file of a package or scenario is read beyond this size.
    long MOST_BYTES = 64L << 20;

    Spot at();

    @Override
    default String where() {
        return at().toString();
    }
}
