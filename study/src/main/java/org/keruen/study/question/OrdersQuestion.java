package org.keruen.study.question;

import java.util.Optional;

/// What a person types to see operating orders; an empty part leaves none out.
public record OrdersQuestion(
        Optional<String> at, Optional<String> on, Optional<String> commodity, Optional<String> language) {}
