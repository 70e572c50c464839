package org.keruen.flow.equilibrium;

import java.util.ArrayList;
import java.util.List;
import org.keruen.model.assignment.AssignmentNetwork;
import org.keruen.model.assignment.DelayFunction;
import org.keruen.model.assignment.UserClass;

/// What is asked, as arrays in the kernel's numbers.
final class ProblemArrays {
    final LinkStar star;
    final DelayFunction[] delays;
    /// What a class pays on a link beside time; infinite where it may not go. In the unit of time.
    final double[][] fixed;
    final Commodity[] commodities;
    /// All trips between different zones, in equivalents.
    final double total;

    ProblemArrays(AssignmentNetwork network, List<UserClass> classes) {
        star = new LinkStar(network);
        delays = star.delays(network);
        fixed = new double[classes.size()][];
        List<Commodity> found = new ArrayList<>();
        Sum trips = new Sum();
        for (int k = 0; k < classes.size(); k++) {
            fixed[k] = fixedCosts(network, star, classes.get(k));
            for (int zone = 0; zone < network.zones(); zone++) {
                Commodity one = new Commodity(network, k, classes.get(k), zone);
                double volume = one.total();
                if (volume == 0) continue;
                trips.add(volume);
                found.add(one);
            }
        }
        total = trips.value();
        commodities = found.toArray(Commodity[]::new);
    }

    private static double[] fixedCosts(AssignmentNetwork network, LinkStar star, UserClass users) {
        double[] cost = new double[star.links];
        for (int link = 0; link < star.links; link++) {
            int of = star.original[link];
            if (users.bannedTypes().contains(network.type(of))) {
                cost[link] = Double.POSITIVE_INFINITY;
                continue;
            }
            // A factor of 0 leaves the toll out even where it is infinite.
            if (users.tollFactor() > 0) cost[link] += users.tollFactor() * network.toll(of);
            if (users.distanceFactor() > 0) cost[link] += users.distanceFactor() * network.length(of);
        }
        return cost;
    }
}
