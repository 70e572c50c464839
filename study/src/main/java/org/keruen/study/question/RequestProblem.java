package org.keruen.study.question;

import org.keruen.model.issue.Issue;

/// A problem with a question. Where it lies is said in the words of the command line, which are those of
/// every door.
public sealed interface RequestProblem extends Issue
        permits PlaceProblem,
                CargoProblem,
                DateProblem,
                WordProblem,
                ConflictProblem,
                RouteProblem,
                BoardProblem,
                TermsProblem {}
