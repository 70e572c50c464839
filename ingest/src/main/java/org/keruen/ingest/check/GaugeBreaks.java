package org.keruen.ingest.check;

import java.util.HashSet;
import java.util.Set;
import org.keruen.ingest.problem.NetworkProblem;
import org.keruen.ingest.problem.Spot;
import org.keruen.ingest.table.Reading;
import org.keruen.model.network.Mode;
import org.keruen.model.operation.Operation;
import org.keruen.model.operation.Operation.Direction;
import org.keruen.model.place.Place;

/// Where a train arrives on one gauge and the line goes on in another, a gauge change is described in that
/// direction.
///
/// The direction is that of the border the train has just crossed, else that of the border it comes to next.
/// Where both are further off, any gauge change described at the place will do. Going back where it came from
/// is not going on.
final class GaugeBreaks {
    private final Network network;
    private final Reading reading;
    private final Set<String> told = new HashSet<>();

    private GaugeBreaks(Network network, Reading reading) {
        this.network = network;
        this.reading = reading;
    }

    static void check(Network network, Reading reading) {
        GaugeBreaks breaks = new GaugeBreaks(network, reading);
        for (Place place : network.corridors().places()) breaks.look(place);
    }

    private void look(Place place) {
        for (Network.Way in : network.arriving(place.id())) {
            if (in.link().mode() != Mode.RAIL) continue;
            for (Network.Way out : network.leaving(place.id())) {
                boolean changes = out.link().mode() == Mode.RAIL
                        && out.link().gauge() != in.link().gauge()
                        && !out.to().id().text().equals(in.from().id().text());
                if (changes) look(place, in, out);
            }
        }
    }

    private void look(Place place, Network.Way in, Network.Way out) {
        boolean crossed = !in.from().country().equals(place.country());
        String from = crossed ? in.from().country() : place.country();
        String to = crossed ? place.country() : out.to().country();
        for (Operation row : network.corridors().operations()) {
            boolean change =
                    row.kind() == Operation.Kind.GAUGE_CHANGE || row.includes().contains(Operation.Kind.GAUGE_CHANGE);
            if (!change) continue;
            if (Matching.speaks(row, place, from, to, Mode.RAIL)) return;
            if (from.equals(to) && row.direction() instanceof Direction.Across && Matching.at(row, place)) return;
        }
        String direction = from.equals(to) ? "any" : from + ">" + to;
        if (!told.add(place.id() + direction + in.link().gauge() + out.link().gauge())) return;
        reading.add(new NetworkProblem.BreakWithoutChange(
                Spot.of(in.link().provenance().at(), "gauge"),
                place.id().text(),
                direction,
                in.link().gauge().millimetres(),
                out.link().gauge().millimetres()));
    }
}
