package org.keruen.ingest.check;

import java.util.ArrayList;
import java.util.List;
import org.keruen.ingest.problem.ServiceProblem;
import org.keruen.ingest.problem.Spot;
import org.keruen.ingest.table.Reading;
import org.keruen.model.Id;
import org.keruen.model.place.Place;
import org.keruen.model.service.Segment;
import org.keruen.model.service.Service;

/// The segments of a line follow one another, and each runs over open links of its mode and gauge in running
/// order.
final class Lines {
    private Lines() {}

    static void check(Network network, Reading reading) {
        for (Service service : network.corridors().services()) {
            if (service instanceof Service.Line line) check(line, network, reading);
        }
    }

    private static void check(Service.Line line, Network network, Reading reading) {
        String name = line.terms().id().text();
        for (int i = 0; i < line.segments().size(); i++) {
            Segment segment = line.segments().get(i);
            if (i > 0
                    && !line.segments()
                            .get(i - 1)
                            .to()
                            .text()
                            .equals(segment.from().text())) {
                reading.add(new ServiceProblem.NotConnected(
                        Spot.of(segment.provenance().at(), "from"),
                        name,
                        line.segments().get(i - 1).to().text(),
                        segment.from().text(),
                        "any mode: a segment begins where the one before it ended"));
            }
            List<Id<Place>> stops = stops(segment);
            for (int stop = 1; stop < stops.size(); stop++) {
                Id<Place> from = stops.get(stop - 1);
                Id<Place> to = stops.get(stop);
                boolean runs = network.connected(
                        from, to, segment.mode(), segment.gauge(), line.terms().validity());
                if (runs || reading.doubts(segment.provenance().at())) continue;
                String column = stop < stops.size() - 1 ? "via" : "to";
                reading.add(new ServiceProblem.NotConnected(
                        Spot.of(segment.provenance().at(), column),
                        name,
                        from.text(),
                        to.text(),
                        Network.system(segment.mode(), segment.gauge())));
            }
        }
    }

    private static List<Id<Place>> stops(Segment segment) {
        List<Id<Place>> stops = new ArrayList<>();
        stops.add(segment.from());
        stops.addAll(segment.via());
        stops.add(segment.to());
        return stops;
    }
}
