package org.keruen.plan.terms;

import java.util.List;
import org.keruen.model.Id;
import org.keruen.model.place.Place;

/// A rule and the place named with it, which may be any of a city's terminals; `named` as it was said.
public record TradeTerms(Incoterm rule, String named, List<Id<Place>> places) {
    public TradeTerms {
        places = List.copyOf(places);
    }
}
