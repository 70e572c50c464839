package org.keruen.model.series;

import java.util.List;
import org.keruen.model.Id;
import org.keruen.model.provenance.Provenance;

/// A count that somebody publishes: the sum of its terms, in its own unit. One that does not speak cannot be said as a
/// sum of flows, for the `reason` given, and has no terms; its observations are kept and compared with nothing.
public record Series(
        Id<Series> id,
        String unit,
        String publisher,
        String definition,
        boolean speaks,
        String reason,
        List<SeriesTerm> terms,
        Provenance provenance) {
    public Series {
        terms = List.copyOf(terms);
    }
}
