package org.keruen.flow.year;

import java.util.Set;
import org.keruen.model.Id;
import org.keruen.model.demand.Zone;
import org.keruen.model.network.Mode;

/// What one kind of goods has to move between two zones in a year: TEU for boxes, tonnes for the rest.
///
/// @param modes it may move by; empty = any
record OdVolume(Goods goods, Set<Mode> modes, Id<Zone> from, Id<Zone> to, double volume) {
    OdVolume {
        modes = Set.copyOf(modes);
    }
}
