package org.keruen.study.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keruen.model.CorridorPackage;
import org.keruen.model.Id;
import org.keruen.model.demand.Zone;
import org.keruen.model.network.Link;
import org.keruen.model.place.GeoPoint;
import org.keruen.model.place.Language;
import org.keruen.model.place.Place;
import org.keruen.report.flow.DrawnLink;

/// Names and lines of what a year's documents speak of, in one language.
final class Ground {
    private final CorridorPackage corridors;
    private final Map<Id<Place>, Place> places = new HashMap<>();
    private final Map<Id<Link>, Link> links = new HashMap<>();
    private final Map<Id<Zone>, String> zones = new HashMap<>();
    private final Language language;

    Ground(CorridorPackage corridors, Language language) {
        this.corridors = corridors;
        this.language = language;
        for (Place place : corridors.places()) places.put(place.id(), place);
        for (Link link : corridors.links()) links.put(link.id(), link);
        for (Zone zone : corridors.zones()) zones.put(zone.id(), zone.names().in(language));
    }

    Place place(Id<Place> id) {
        Place place = places.get(id);
        if (place == null) throw new IllegalStateException("a table names a place the package has not: " + id);
        return place;
    }

    Link link(Id<Link> id) {
        Link link = links.get(id);
        if (link == null) throw new IllegalStateException("a table names a link the package has not: " + id);
        return link;
    }

    String name(Id<Place> id) {
        return place(id).names().in(language);
    }

    String zone(Id<Zone> id) {
        return zones.getOrDefault(id, id.text());
    }

    String name(Link link) {
        return name(link.from()) + " – " + name(link.to());
    }

    List<DrawnLink> network() {
        return corridors.links().stream()
                .map(link -> new DrawnLink(link.id().text(), link.mode(), line(link)))
                .toList();
    }

    private List<GeoPoint> line(Link link) {
        List<GeoPoint> line = new ArrayList<>();
        line.add(place(link.from()).at());
        line.addAll(link.between());
        line.add(place(link.to()).at());
        return line;
    }
}
