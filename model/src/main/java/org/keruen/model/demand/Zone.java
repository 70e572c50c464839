package org.keruen.model.demand;

import java.util.List;
import org.keruen.model.Id;
import org.keruen.model.place.Names;
import org.keruen.model.place.Place;
import org.keruen.model.provenance.Provenance;

/// A region where cargo begins or ends, and the places that stand for it; it loads at the first of them unless
/// something says otherwise. Zones may share places: one may be the sum of others.
public record Zone(Id<Zone> id, Names names, List<Id<Place>> places, String covers, Provenance provenance) {
    public Zone {
        places = List.copyOf(places);
    }
}
