package org.keruen.flow.year;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.keruen.flow.corridor.CorridorProblem;
import org.keruen.model.Id;
import org.keruen.model.demand.Zone;
import org.keruen.model.network.Mode;

/// A slice as a corridor problem, and what its numbers stand for.
///
/// Volumes are those of the slice's days. Meters come in this order: one a term of the book, then two a service
/// (its surcharge and its wait), then what goes ahead of the rest at a term. Gates are in the order of [Gates], their
/// shapes beside them; `facts` has an
/// entry a link, `parts` an entry a demand.
///
/// @param tonnesPerUnit by goods, of the consignment that stands for them
/// @param unserved pairs that no way serves
record SliceProblem(
        Slice slice,
        CorridorProblem problem,
        TermBook book,
        List<ServiceScale> services,
        Gates gates,
        List<QueueShape> shapes,
        List<ArcFacts> facts,
        List<Part> parts,
        List<OdVolume> unserved,
        Map<Goods, Double> tonnesPerUnit,
        YearParameters parameters) {

    /// A demand: a pair's cargo of one class.
    record Part(OdVolume pair, CargoClass cargo) {
        /// What stays the same when volumes and stances change.
        Key key() {
            return new Key(pair.goods(), pair.modes(), pair.from(), pair.to(), cargo.segment());
        }

        record Key(Goods goods, Set<Mode> modes, Id<Zone> from, Id<Zone> to, int segment) {}
    }

    /// The meter of a service's surcharge; that of its wait is the next.
    static int serviceMeter(TermBook book, int service) {
        return book.terms().size() + 2 * service;
    }

    /// The entries of a state that are services: two each.
    Set<Integer> serviceEntries(Collection<Integer> services) {
        Set<Integer> entries = new TreeSet<>();
        for (int service : services) {
            entries.add(serviceMeter(book, service));
            entries.add(serviceMeter(book, service) + 1);
        }
        return entries;
    }

    /// What share of a year the slice's volumes are, as the volumes of services are reckoned.
    double yearShare() {
        return slice.days() / 365.0;
    }

    /// The services of one thin corridor by number; of one way, or of both where none is named.
    List<Integer> servicesOf(Corridor corridor, Optional<String> way) {
        return IntStream.range(0, services.size())
                .filter(i -> services.get(i).corridor().equals(corridor.word()))
                .filter(i -> way.isEmpty() || services.get(i).way().equals(way.get()))
                .boxed()
                .toList();
    }
}
