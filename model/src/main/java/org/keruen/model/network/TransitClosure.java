package org.keruen.model.network;

import java.util.Set;
import org.keruen.model.provenance.Provenance;

/// Countries (ISO codes) shut to transit: what neither begins nor ends in any of them may not pass through them.
public record TransitClosure(Set<String> countries, Provenance provenance) {
    public TransitClosure {
        countries = Set.copyOf(countries);
    }

    /// Whether traffic between these two countries is kept out.
    public boolean stops(String fromCountry, String toCountry) {
        return !countries.contains(fromCountry) && !countries.contains(toCountry);
    }
}
