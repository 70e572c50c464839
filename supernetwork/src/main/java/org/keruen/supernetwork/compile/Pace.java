package org.keruen.supernetwork.compile;

import java.util.Optional;
import org.keruen.model.provenance.Provenance;
import org.keruen.model.units.Hours;

/// How long a link takes a service: its share of a segment's stated hours, or (when empty) the link's own moving time
/// at the service's pace.
record Pace(Optional<Hours> stated, Provenance provenance) {
    static final Pace OF_THE_LINK = new Pace(Optional.empty(), Provenance.assumed("the link's own time"));

    static Pace stated(Hours hours, Provenance provenance) {
        return new Pace(Optional.of(hours), provenance);
    }
}
