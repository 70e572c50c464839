package org.keruen.model.resource;

import java.util.Optional;
import java.util.Set;
import org.keruen.model.Id;
import org.keruen.model.network.Link;
import org.keruen.model.place.Place;
import org.keruen.model.provenance.Provenance;
import org.keruen.model.time.Validity;

/// One term of what a place or link can do in a direction. The capacity is the least of its terms. `nominal` is what
/// the equipment could do, `practical` what can be kept up, `achieved` what was seen at best; at least one is known.
/// Empty classes or wagon kinds stand for all.
public record Resource(
        Id<Resource> id,
        At at,
        Direction direction,
        Term term,
        Set<String> classes,
        Set<String> wagonKinds,
        Optional<Double> nominal,
        Optional<Double> practical,
        Optional<Double> achieved,
        CapacityUnit unit,
        Validity validity,
        Provenance provenance) {
    public enum Term {
        PATHS,
        SIDING,
        CRANES,
        WAGONS,
        INSPECTION,
        ACCEPTANCE,
        BERTH,
        YARD,
        LOCOMOTIVES,
        FLEET,
        PIPELINE
    }

    /// What the term belongs to.
    public sealed interface At {
        record OfPlace(Id<Place> place) implements At {}

        record OfLink(Id<Link> link) implements At {}

        /// Done at one end of a link, for what goes over it: one side of a border, a port's berths for one crossing.
        record OfEnd(Id<Place> place, Id<Link> link) implements At {}
    }

    /// Which traffic shares the term.
    public sealed interface Direction {
        /// Both ways together.
        record Both() implements Direction {}

        /// The way the link is drawn.
        record Forward() implements Direction {}

        record Backward() implements Direction {}

        /// From one country into another.
        record Across(String fromCountry, String toCountry) implements Direction {}

        /// From land onto ships.
        record ToSea() implements Direction {}

        record FromSea() implements Direction {}
    }

    /// What counts, in [#unit]: practical, where it is not known nominal, where that is not known either achieved.
    public double capacity() {
        return practical.or(() -> nominal).or(() -> achieved).orElseThrow();
    }

    public Resource {
        classes = Set.copyOf(classes);
        wagonKinds = Set.copyOf(wagonKinds);
    }
}
