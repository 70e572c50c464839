package org.keruen.model.place;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.keruen.model.Id;
import org.keruen.model.provenance.Provenance;

/// A station, port, airport or waypoint. `city` is the name all terminals of one city share; `country` ISO 3166
/// alpha-2.
public record Place(
        Id<Place> id,
        Names names,
        String city,
        String country,
        GeoPoint at,
        ZoneId zone,
        Set<PlaceKind> kinds,
        List<Alias> aliases,
        Provenance provenance) {
    public Place {
        kinds = Set.copyOf(kinds);
        aliases = List.copyOf(aliases);
    }

    /// The id alone: places are put into sets by the thousand, and ids are unique.
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
