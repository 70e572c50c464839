package org.keruen.bench.server;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.keruen.bench.corridor.RandomRequests;
import org.keruen.model.CorridorPackage;
import org.keruen.model.cargo.Cargo;
import org.keruen.model.cargo.Commodity;
import org.keruen.plan.PlanRequest;

/// Questions for plans, drawn from a package's own places, days and goods, distinct by all of them.
final class Bodies {
    private Bodies() {}

    static List<String> of(CorridorPackage corridors, long seed, int count) {
        RandomRequests random = new RandomRequests(corridors, seed, false);
        Set<String> bodies = new LinkedHashSet<>();
        while (bodies.size() < count) {
            for (PlanRequest request : random.draw(count - bodies.size())) {
                bodies.add("{\"from\":\"%s\",\"to\":\"%s\",\"cargo\":\"%s\",\"ready\":\"%s\"}"
                        .formatted(
                                request.from().getFirst().id(),
                                request.to().getFirst().id(),
                                words(request.cargo(), corridors),
                                request.readyFirst()));
            }
        }
        return new ArrayList<>(bodies);
    }

    /// A wagon is asked for by the kind that carries the goods.
    private static String words(Cargo cargo, CorridorPackage corridors) {
        if (!(cargo instanceof Cargo.Wagons wagons)) return cargo.text();
        for (Commodity commodity : corridors.commodities()) {
            if (commodity.id().equals(wagons.commodity())
                    && !commodity.wagonKind().isEmpty()) {
                return "%dx%s:%s".formatted(wagons.count(), commodity.wagonKind(), commodity.id());
            }
        }
        return "1x40HC";
    }
}
