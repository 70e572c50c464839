package org.keruen.ingest.check;

import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.keruen.ingest.problem.NetworkProblem;
import org.keruen.ingest.problem.Spot;
import org.keruen.ingest.table.Reading;
import org.keruen.model.network.Link;
import org.keruen.model.network.Mode;
import org.keruen.model.place.Terminal;
import org.keruen.model.place.TerminalRole;

/// What a terminal can do is of use only where a link of a fitting mode reaches it. Crude comes and goes by
/// pipeline or tanker.
final class Roles {
    private Roles() {}

    static void check(Network network, Reading reading) {
        for (Terminal terminal : network.corridors().terminals()) {
            for (TerminalRole role : new TreeSet<>(terminal.roles())) {
                if (network.place(terminal.place()) == null || served(terminal, role, network)) continue;
                reading.add(new NetworkProblem.RoleUnserved(
                        Spot.of(terminal.provenance().at(), "roles"),
                        terminal.place().text(),
                        role.name().toLowerCase(Locale.ROOT)));
            }
        }
    }

    private static boolean served(Terminal terminal, TerminalRole role, Network network) {
        for (Network.Way way : network.leaving(terminal.place())) {
            if (serves(way.link(), role)) return true;
        }
        for (Network.Way way : network.arriving(terminal.place())) {
            if (serves(way.link(), role)) return true;
        }
        return false;
    }

    private static boolean serves(Link link, TerminalRole role) {
        Mode mode = link.mode();
        return switch (role) {
            case BOX_RAIL, WAGON_RAIL -> mode == Mode.RAIL;
            case BOX_SEA, BULK_SEA -> mode == Mode.SEA || mode == Mode.FEEDER;
            case WAGON_FERRY, TRUCK_FERRY -> mode == Mode.FERRY;
            case AIR -> mode == Mode.AIR;
            case TRUCK -> mode == Mode.ROAD;
            case CRUDE_PIPE -> mode == Mode.SEA || carries(link, Link.Product.CRUDE);
            case GAS_PIPE -> carries(link, Link.Product.GAS);
        };
    }

    private static boolean carries(Link link, Link.Product product) {
        return link.mode() == Mode.PIPELINE && link.product().equals(Optional.of(product));
    }
}
