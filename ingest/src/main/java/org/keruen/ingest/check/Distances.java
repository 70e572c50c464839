package org.keruen.ingest.check;

import org.keruen.ingest.problem.NetworkProblem;
import org.keruen.ingest.problem.Spot;
import org.keruen.ingest.table.Reading;
import org.keruen.model.network.Link;
import org.keruen.model.network.Mode;

/// No link is shorter than the great circle between its ends, or absurdly longer.
final class Distances {
    /// Coordinates are those of a town or a harbour, not of the milepost.
    private static final double TOLERANCE = 0.98;

    /// Longer than any line winds over land; a ship may have to go around a whole country. A few kilometres on
    /// top, since two terminals of one town may share their coordinates.
    private static final double ABSURD = 3;
    private static final double ABSURD_AT_SEA = 5;

    private static final double SLACK_KM = 30;

    private Distances() {}

    static void check(Network network, Reading reading) {
        for (Network.Way way : network.forward()) {
            Link link = way.link();
            if (link.from().text().equals(link.to().text())) {
                reading.add(new NetworkProblem.Loop(Spot.of(link.provenance().at(), "to")));
            } else if (!doubtful(way, reading)) {
                check(link, way.from().at().kilometresTo(way.to().at()), reading);
            }
        }
    }

    private static void check(Link link, double straight, Reading reading) {
        double km = link.length().value();
        Spot at = Spot.of(link.provenance().at(), "km");
        double absurd = atSea(link.mode()) ? ABSURD_AT_SEA : ABSURD;
        if (km < straight * TOLERANCE) {
            reading.add(new NetworkProblem.TooShort(at, km, straight));
        } else if (km > straight * absurd + SLACK_KM) {
            reading.add(new NetworkProblem.TooLong(at, km, straight, absurd));
        }
    }

    private static boolean atSea(Mode mode) {
        return mode == Mode.SEA || mode == Mode.FEEDER || mode == Mode.FERRY;
    }

    private static boolean doubtful(Network.Way way, Reading reading) {
        return reading.doubts(way.link().provenance().at())
                || reading.doubts(way.from().provenance().at())
                || reading.doubts(way.to().provenance().at());
    }
}
