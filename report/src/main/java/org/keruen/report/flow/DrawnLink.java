package org.keruen.report.flow;

import java.util.List;
import org.keruen.model.network.Mode;
import org.keruen.model.place.GeoPoint;

/// A link as it lies on the ground, the way it is drawn.
public record DrawnLink(String link, Mode mode, List<GeoPoint> line) {
    public DrawnLink {
        line = List.copyOf(line);
    }
}
