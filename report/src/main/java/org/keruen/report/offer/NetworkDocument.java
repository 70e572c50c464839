package org.keruen.report.offer;

import java.time.LocalDate;
import java.util.List;
import org.keruen.model.network.Gauge;
import org.keruen.model.network.Mode;
import org.keruen.model.place.GeoPoint;
import org.keruen.model.place.Language;
import org.keruen.model.provenance.Provenance;
import org.keruen.report.PackageStamp;

/// The network as a map draws it: what is or was or will be laid, each link along its drawn ground, and the places.
public record NetworkDocument(
        PackageStamp data, Language language, LocalDate on, List<Laid> links, List<OfferedPlace> places) {
    public NetworkDocument {
        links = List.copyOf(links);
        places = List.copyOf(places);
    }

    /// Whether a link is in use on the day of the map.
    public enum Status {
        OPEN,
        PLANNED,
        CLOSED
    }

    /// One link. `gauge` says nothing where the mode has none.
    public record Laid(
            String id,
            Mode mode,
            Gauge gauge,
            String from,
            String fromName,
            String to,
            String toName,
            boolean bothWays,
            double km,
            int tracks,
            Status status,
            LocalDate first,
            LocalDate last,
            Provenance provenance,
            List<GeoPoint> line) {
        public Laid {
            line = List.copyOf(line);
        }
    }
}
