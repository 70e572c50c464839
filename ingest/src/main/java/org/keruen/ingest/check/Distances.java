package org.keruen.ingest.check;

import org.jspecify.annotations.Nullable;
import org.keruen.ingest.problem.NetworkProblem;
import org.keruen.ingest.problem.Spot;
import org.keruen.ingest.table.Reading;
import org.keruen.model.network.Link;
import org.keruen.model.place.Place;

/// No link is shorter than the great circle between its ends, or absurdly longer.
final class Distances {
    /// Coordinates are those of a town or a harbour, not of the milepost.
    private static final double TOLERANCE = 0.98;

    /// Longer than the way around a cape. A few kilometres on top, since two terminals of one town may share
    /// their coordinates.
    private static final double ABSURD = 3;

    private static final double SLACK_KM = 30;

    private Distances() {}

    static void check(Network network, Reading reading) {
        for (Link link : network.corridors().links()) {
            if (link.from().text().equals(link.to().text())) {
                reading.add(new NetworkProblem.Loop(Spot.of(link.provenance().at(), "to")));
                continue;
            }
            @Nullable Place from = network.place(link.from());
            @Nullable Place to = network.place(link.to());
            if (from == null || to == null || doubtful(link, from, to, reading)) continue;
            double straight = from.at().kilometresTo(to.at());
            double km = link.length().value();
            Spot at = Spot.of(link.provenance().at(), "km");
            if (km < straight * TOLERANCE) {
                reading.add(new NetworkProblem.TooShort(at, km, straight));
            } else if (km > straight * ABSURD + SLACK_KM) {
                reading.add(new NetworkProblem.TooLong(at, km, straight));
            }
        }
    }

    private static boolean doubtful(Link link, Place from, Place to, Reading reading) {
        return reading.doubts(link.provenance().at())
                || reading.doubts(from.provenance().at())
                || reading.doubts(to.provenance().at());
    }
}
