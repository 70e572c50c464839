package org.keruen.ingest.check;

import java.util.HashSet;
import java.util.Set;
import org.keruen.ingest.problem.NetworkProblem;
import org.keruen.ingest.problem.Spot;
import org.keruen.ingest.table.Reading;
import org.keruen.model.network.Link;
import org.keruen.model.network.Mode;
import org.keruen.model.operation.Operation;
import org.keruen.model.place.Place;

/// A railway or road that crosses a border passes an exit on the one side and an entry on the other, in each
/// direction it can be travelled.
final class Borders {
    private final Network network;
    private final Reading reading;
    private final Set<String> told = new HashSet<>();

    private Borders(Network network, Reading reading) {
        this.network = network;
        this.reading = reading;
    }

    static void check(Network network, Reading reading) {
        Borders borders = new Borders(network, reading);
        for (Place from : network.corridors().places()) {
            for (Network.Way way : network.leaving(from.id())) borders.cross(way.link(), from, way.to());
        }
    }

    private void cross(Link link, Place from, Place to) {
        boolean land = link.mode() == Mode.RAIL || link.mode() == Mode.ROAD;
        boolean sameCountry = from.country().equals(to.country());
        if (!land || sameCountry || EuropeanUnion.inside(from.country(), to.country())) return;
        look(link, from, "exit", from.country(), to.country());
        look(link, to, "entry", from.country(), to.country());
    }

    private void look(Link link, Place at, String side, String from, String to) {
        for (Operation row : network.corridors().operations()) {
            boolean border =
                    row.kind() == Operation.Kind.BORDER || row.includes().contains(Operation.Kind.BORDER);
            if (border && Matching.speaks(row, at, from, to, link.mode())) return;
        }
        String direction = from + ">" + to;
        if (!told.add(at.id() + direction + link.mode())) return;
        reading.add(new NetworkProblem.SilentBorder(
                Spot.of(link.provenance().at(), side.equals("exit") ? "from" : "to"),
                at.id().text(),
                direction,
                side,
                link.mode().word()));
    }
}
