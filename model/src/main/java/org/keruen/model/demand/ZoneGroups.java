package org.keruen.model.demand;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.keruen.model.Id;

/// What a zone that sums others up stands for: the base zones all of whose places are among its places. A zone is
/// such a sum where its note begins with `AGGREGATE`; places alone would not tell, because a base zone without a
/// place of its own borrows a neighbour's. For the same reason the Americas, which load at Rotterdam and Felixstowe,
/// count to Europe in the liner sense. A base zone that belongs to a sum in part only does not belong to it.
public final class ZoneGroups {
    private static final String SUM = "AGGREGATE";

    private final Map<Id<Zone>, Set<Id<Zone>>> members = new HashMap<>();
    private final Set<Id<Zone>> sums = new HashSet<>();

    public ZoneGroups(List<Zone> zones) {
        for (Zone zone : zones) {
            if (zone.provenance().note().startsWith(SUM)) sums.add(zone.id());
        }
        for (Zone zone : zones) members.put(zone.id(), isSum(zone.id()) ? within(zone, zones) : Set.of(zone.id()));
    }

    private Set<Id<Zone>> within(Zone sum, List<Zone> zones) {
        Set<Id<Zone>> within = new LinkedHashSet<>();
        for (Zone zone : zones) {
            if (!isSum(zone.id()) && sum.places().containsAll(zone.places())) within.add(zone.id());
        }
        return Set.copyOf(within);
    }

    public boolean isSum(Id<Zone> zone) {
        return sums.contains(zone);
    }

    /// The base zones it stands for: a base zone for itself, an unknown zone for none.
    public Set<Id<Zone>> of(Id<Zone> zone) {
        return members.getOrDefault(zone, Set.of());
    }
}
