package org.keruen.report.check;

import java.util.List;

/// A whole route in both lenses.
///
/// @param number from 1
/// @param option id of the plan's option
/// @param from name of the place
/// @param to name of the place
/// @param countries in order of first passage
/// @param legs how many were compared
public record ComparedRoute(
        int number,
        String cargo,
        String option,
        String from,
        String to,
        List<String> countries,
        int legs,
        Compared figures) {
    public ComparedRoute {
        countries = List.copyOf(countries);
    }
}
