package org.keruen.ingest.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.keruen.ingest.problem.NetworkProblem;
import org.keruen.ingest.problem.Spot;
import org.keruen.ingest.table.Reading;
import org.keruen.model.network.Link;
import org.keruen.model.network.Mode;
import org.keruen.model.operation.Operation;
import org.keruen.model.place.Place;

/// Where a train arrives on one gauge and the line goes on in another, a gauge change is described in that
/// direction.
///
/// The direction is that of the border the train has just crossed, else that of the border it comes to next,
/// else any. Going back where it came from does not count as going on.
final class GaugeBreaks {
    private record Arrival(Place from, Link link) {}

    private final Network network;
    private final Reading reading;
    private final Set<String> told = new HashSet<>();

    private GaugeBreaks(Network network, Reading reading) {
        this.network = network;
        this.reading = reading;
    }

    static void check(Network network, Reading reading) {
        GaugeBreaks breaks = new GaugeBreaks(network, reading);
        for (Place place : network.corridors().places()) {
            if (breaks.hasTwoGauges(place)) breaks.look(place);
        }
    }

    private boolean hasTwoGauges(Place place) {
        Set<Integer> gauges = new HashSet<>();
        for (Network.Way way : network.waysFrom(place)) {
            if (way.link().mode() == Mode.RAIL) gauges.add(way.link().gauge().millimetres());
        }
        for (Arrival arrival : arrivals(place)) gauges.add(arrival.link.gauge().millimetres());
        return gauges.size() > 1;
    }

    private List<Arrival> arrivals(Place place) {
        List<Arrival> arrivals = new ArrayList<>();
        String id = place.id().text();
        for (Link link : network.corridors().links()) {
            if (link.mode() != Mode.RAIL) continue;
            Place from = network.place(link.from());
            Place to = network.place(link.to());
            if (from == null || to == null) continue;
            if (link.to().text().equals(id)) arrivals.add(new Arrival(from, link));
            if (link.bothWays() && link.from().text().equals(id)) arrivals.add(new Arrival(to, link));
        }
        return arrivals;
    }

    private void look(Place place) {
        for (Arrival arrival : arrivals(place)) {
            for (Network.Way way : network.waysFrom(place)) {
                boolean changes = way.link().mode() == Mode.RAIL
                        && way.link().gauge() != arrival.link.gauge()
                        && !way.to().id().text().equals(arrival.from.id().text());
                if (changes) look(place, arrival, way);
            }
        }
    }

    private void look(Place place, Arrival arrival, Network.Way way) {
        boolean crossed = !arrival.from.country().equals(place.country());
        String from = crossed ? arrival.from.country() : place.country();
        String to = crossed ? place.country() : way.to().country();
        for (Operation row : network.corridors().operations()) {
            boolean change =
                    row.kind() == Operation.Kind.GAUGE_CHANGE || row.includes().contains(Operation.Kind.GAUGE_CHANGE);
            if (change && Matching.speaks(row, place, from, to, Mode.RAIL)) return;
        }
        String direction = from + ">" + to;
        if (!told.add(place.id() + direction + arrival.link.gauge() + way.link().gauge())) return;
        reading.add(new NetworkProblem.BreakWithoutChange(
                Spot.of(arrival.link.provenance().at(), "gauge"),
                place.id().text(),
                direction,
                arrival.link.gauge().millimetres(),
                way.link().gauge().millimetres()));
    }
}
