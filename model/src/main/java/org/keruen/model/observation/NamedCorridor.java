package org.keruen.model.observation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.keruen.model.Id;
import org.keruen.model.network.Mode;
import org.keruen.model.place.Names;
import org.keruen.model.place.Place;
import org.keruen.model.provenance.Provenance;

/// A corridor the news speaks of, with the one question that stands for it.
public record NamedCorridor(
        String id,
        Names names,
        Id<Place> from,
        Id<Place> to,
        List<Id<Place>> via,
        Set<String> avoid,
        Set<Mode> modes,
        String cargo,
        LocalDate ready,
        Provenance provenance) {
    public NamedCorridor {
        via = List.copyOf(via);
        avoid = Set.copyOf(avoid);
        modes = Set.copyOf(modes);
    }
}
