package org.keruen.ingest.check;

import org.keruen.ingest.problem.ServiceProblem;
import org.keruen.ingest.problem.Spot;
import org.keruen.ingest.table.Reading;
import org.keruen.model.network.Link;
import org.keruen.model.service.Service;

/// Forwarding over an area has at least one link to run on.
final class Areas {
    private Areas() {}

    static void check(Network network, Reading reading) {
        for (Service service : network.corridors().services()) {
            if (!(service instanceof Service.Area area)) continue;
            boolean any = false;
            for (Network.Way way : network.forward()) {
                any = any || covers(area, way);
            }
            if (any || reading.doubts(area.terms().provenance().at())) continue;
            reading.add(new ServiceProblem.AreaWithoutLink(
                    Spot.of(area.terms().provenance().at(), "countries"),
                    area.terms().id().text(),
                    Network.system(area.terms().mode(), area.gauge())));
        }
    }

    static boolean covers(Service.Area area, Network.Way way) {
        Link link = way.link();
        return link.mode() == area.terms().mode()
                && link.gauge() == area.gauge()
                && area.countries().contains(way.from().country())
                && area.countries().contains(way.to().country())
                && Network.meet(link.validity(), area.terms().validity());
    }
}
