package org.keruen.flow.corridor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;

/// The ways of one class to one destination, and how alike the branches at each place are. Frozen: both stay
/// as they are however costs change.
///
/// A place is a node on the way to the destination by journeys of one kind; a node that journeys of several
/// kinds pass is as many places, and where a trip may be of several kinds it begins at a place of its own
/// that leads to them all. How the ways are found: [WaysFinder].
///
/// What ways share is corrected for: [Overlap].
final class FrozenWays {
    final int cargo;
    /// How much a unit of cost matters on the way there.
    final double theta;
    /// Demands for this class and destination, by number, and the place where each begins.
    final int[] demand;
    final int[] origin;
    /// The steps leaving place `i` are `firstStep[i] .. firstStep[i + 1] - 1`. The destination is place 0; every
    /// step leads to a place of a lower number.
    final int[] firstStep;
    final int[] head;
    /// The links that step `s` takes are `link[firstLink[s]] .. link[firstLink[s + 1] - 1]`: one as a rule; none from
    /// where a trip begins to a kind of journey; any number where ways are contracted ([Contraction]).
    final int[] firstLink;
    final int[] link;
    /// What each step costs besides its links: nothing, less what it is worth more than a logit says.
    final double[] besides;
    /// The expected cost at which half of each demand is forgone; never, where it is infinite.
    final double[] most;

    FrozenWays(
            int cargo,
            double theta,
            int[] demand,
            int[] origin,
            int[] firstStep,
            int[] head,
            int[] firstLink,
            int[] link,
            double[] besides) {
        this.cargo = cargo;
        this.theta = theta;
        this.demand = demand;
        this.origin = origin;
        this.firstStep = firstStep;
        this.head = head;
        this.firstLink = firstLink;
        this.link = link;
        this.besides = besides;
        most = new double[demand.length];
    }

    int places() {
        return firstStep.length - 1;
    }

    int steps() {
        return head.length;
    }

    /// What the links of a step cost together.
    double cost(int step, double[] linkCost) {
        double sum = 0;
        for (int at = firstLink[step]; at < firstLink[step + 1]; at++) sum += linkCost[link[at]];
        return sum;
    }

    /// The ways of all classes to all destinations that have demand.
    ///
    /// @param freeFlow cost of each link when nothing is in the way
    /// @throws NoWay when demand cannot reach its destination
    static List<FrozenWays> all(CorridorProblem problem, double[] freeFlow, boolean overlap) {
        Map<Aim, List<Integer>> alike = new LinkedHashMap<>();
        for (int number = 0; number < problem.demand.size(); number++) {
            CorridorProblem.Demand one = problem.demand.get(number);
            if (one.volume() == 0 || one.origin() == one.destination()) continue;
            alike.computeIfAbsent(new Aim(one.cargo(), one.destination()), aim -> new ArrayList<>())
                    .add(number);
        }
        Queue<CorridorProblem.Demand> lost = new ConcurrentLinkedQueue<>();
        List<FrozenWays> found = IntStream.range(0, problem.classes())
                .parallel()
                .mapToObj(cargo -> ofClass(problem, cargo, freeFlow, alike, lost, overlap))
                .flatMap(List::stream)
                .toList();
        if (!lost.isEmpty()) {
            throw new NoWay(problem.demand.stream().filter(lost::contains).toList());
        }
        return found;
    }

    /// A class and where it goes.
    private record Aim(int cargo, int destination) {}

    private static List<FrozenWays> ofClass(
            CorridorProblem problem,
            int cargo,
            double[] freeFlow,
            Map<Aim, List<Integer>> alike,
            Queue<CorridorProblem.Demand> lost,
            boolean overlap) {
        List<FrozenWays> found = new ArrayList<>();
        WaysFinder finder = new WaysFinder(problem, cargo, freeFlow, lost);
        ChoicePass pass = new ChoicePass(problem);
        alike.forEach((aim, demand) -> {
            if (aim.cargo != cargo) return;
            finder.find(aim.destination, demand).ifPresent(ways -> {
                ways.finish(problem, pass, freeFlow, finder, overlap);
                found.add(ways);
            });
        });
        return found;
    }

    private void finish(CorridorProblem problem, ChoicePass pass, double[] cost, WaysFinder finder, boolean overlap) {
        pass.value(this, cost);
        if (overlap) new Overlap(problem, this, pass, finder, cost).correct();
        for (int i = 0; i < demand.length; i++) {
            double more = problem.demand.get(demand[i]).forgo() - 1;
            most[i] = pass.value(origin[i]) + more * finder.toGo(origin[i]);
        }
    }
}
