package org.keruen.study.explain;

import java.util.Optional;
import org.keruen.study.answers.PlanPlace;

/// Which option to explain: its id, or its number in the newest saved answer; `leg` counts from 1; `plan` is the
/// one plan to look in.
public record ExplainQuestion(
        String option, Optional<String> leg, Optional<PlanPlace> plan, Optional<String> language) {}
