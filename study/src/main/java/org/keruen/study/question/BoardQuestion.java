package org.keruen.study.question;

import java.util.List;
import java.util.Optional;

/// What a person types to see the board of a place. Without `on` it begins on the package's as-of date; no
/// modes means all.
public record BoardQuestion(
        String place,
        Optional<String> days,
        Optional<String> on,
        List<String> modes,
        Optional<String> direction,
        Optional<String> language) {
    public BoardQuestion {
        modes = List.copyOf(modes);
    }
}
