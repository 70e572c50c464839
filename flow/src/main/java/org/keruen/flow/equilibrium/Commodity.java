package org.keruen.flow.equilibrium;

import org.keruen.model.assignment.AssignmentNetwork;
import org.keruen.model.assignment.OdMatrix;
import org.keruen.model.assignment.UserClass;

/// The trips of one class from one zone to all others. Those within the zone are not assigned and not counted.
final class Commodity {
    /// Told of each destination: its zone, its node, and the trips in equivalents.
    @FunctionalInterface
    interface Destination {
        void at(int zone, int node, double volume);
    }

    final int userClass;
    final int zone;
    final int root;
    private final AssignmentNetwork network;
    private final OdMatrix demand;
    private final double equivalents;

    Commodity(AssignmentNetwork network, int userClass, UserClass users, int zone) {
        this.network = network;
        this.userClass = userClass;
        this.zone = zone;
        this.root = network.zoneNode(zone);
        this.demand = users.demand();
        this.equivalents = users.equivalents();
    }

    void each(Destination destination) {
        for (int entry = demand.first(zone); entry < demand.end(zone); entry++) {
            int to = demand.destination(entry);
            if (to != zone) destination.at(to, network.zoneNode(to), equivalents * demand.volume(entry));
        }
    }

    /// All its trips, in equivalents.
    double total() {
        Sum total = new Sum();
        each((_, _, volume) -> total.add(volume));
        return total.value();
    }
}
