package org.keruen.report.flow;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.keruen.model.resource.Resource;

/// Where a year jams, in the slice of it in which it is fullest.
///
/// @param resource the row of `resources.csv` that binds
/// @param at the place or link
/// @param direction as `resources.csv` writes it
/// @param scope which cargo the term is for; `all` for any
/// @param unit of use, capacity and the one more unit
/// @param valueOfOneMoreUnitUsd what one more unit, kept up all year, would save those who pass
/// @param next the term that would bind if this one were out of the way
/// @param waitHours waiting there at this use, beyond the work itself
/// @param from the slice's first day
/// @param to the slice's last day
/// @param terms all that limits passage there in that slice, the fullest first
public record BottleneckRow(
        String resource,
        String name,
        String at,
        String direction,
        String scope,
        double use,
        double capacity,
        String unit,
        double ratio,
        Resource.Term bindingTerm,
        double valueOfOneMoreUnitUsd,
        Optional<Next> next,
        double waitHours,
        LocalDate from,
        LocalDate to,
        List<TermRow> terms) {
    public BottleneckRow {
        terms = List.copyOf(terms);
    }

    /// What would bind next, and how full it is.
    public record Next(String resource, Resource.Term term, double ratio) {}
}
