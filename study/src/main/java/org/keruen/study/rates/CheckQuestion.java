package org.keruen.study.rates;

import java.util.Optional;

/// The day on which rates are to be compared, each on its own without one; the language.
public record CheckQuestion(Optional<String> on, Optional<String> language) {}
