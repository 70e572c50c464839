package org.keruen.study.explain;

import java.nio.file.Path;
import java.util.Optional;

/// Which option to explain: its id, or its number in the newest saved answer; `leg` counts from 1; `plan` is a file
/// with a plan to take instead of the saved ones.
public record ExplainQuestion(String option, Optional<String> leg, Optional<Path> plan, Optional<String> language) {}
