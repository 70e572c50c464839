package org.keruen.study.question;

import java.util.Optional;
import org.keruen.study.answers.PlanPlace;

/// What a person types to learn why a route is not offered: the planning question, and the route by its
/// family's word or by an option of an earlier answer, kept or in a file. What the planning question leaves
/// open is taken from that answer.
public record WhyNotQuestion(
        PlanQuestion plan, Optional<String> route, Optional<String> option, Optional<PlanPlace> from) {}
