package org.keruen.flow.year;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keruen.flow.corridor.CorridorEquilibrium;
import org.keruen.flow.corridor.CorridorProblem;
import org.keruen.flow.corridor.CorridorSolver;

/// A thin corridor's services in the year's longest part: what they carry, what it costs who uses them, and what
/// becomes of both when they are held at another volume.
final class HeldServices {
    /// A gate gets fuller with the corridor when its use rises by so much.
    private static final double FULLER = 1e-3;

    /// A rival counts that so many of the boxes could choose.
    private static final double COVERED = 0.5;

    private static final List<Corridor> RIVALS = List.of(Corridor.NORTHERN, Corridor.SEA);

    private final YearFlow year;
    private final YearSettings settings;
    private final Corridor corridor;
    private final SliceProblem laid;
    private final CorridorEquilibrium usual;
    private final List<Integer> services;
    private final CorridorSolver holding;
    /// Of the volume, what each service has.
    private final double[] share;
    /// Loaded units that use the corridor at present, by demand.
    private final Map<Integer, Double> users = new HashMap<>();

    HeldServices(YearFlow year, YearSettings settings, Corridor corridor, Optional<String> way) {
        this.year = year;
        this.settings = settings;
        this.corridor = corridor;
        laid = year.longest().laid();
        usual = year.longest().found();
        services = laid.servicesOf(corridor, way);
        if (services.isEmpty()) throw new IllegalArgumentException("no services of " + corridor + " " + way);
        holding = usual.solver().holding(laid.serviceEntries(services));
        share = new double[services.size()];
        double present = present();
        for (int i = 0; i < share.length; i++) {
            share[i] = present > 0 ? volume(usual, i) / present : filling(i) / filling();
        }
        double[] ways = new double[laid.problem().links()];
        for (int link = 0; link < ways.length; link++) {
            for (ArcFacts.Boarding one : laid.facts().get(link).boarded) {
                if (!laid.services().get(one.service()).corridor().equals(corridor.word())) continue;
                ways[link] += services.contains(one.service()) ? one.teu() : -one.teu();
            }
        }
        Map<Integer, Double> along = new HashMap<>();
        usual.byDemand(flow -> {
            if (laid.parts().get(flow.demand()).cargo().goods() != Goods.LOADED_BOXES) return;
            double sum = 0;
            for (int step = 0; step < flow.steps(); step++) {
                if (flow.link(step) >= 0) sum += flow.flow(step) * ways[flow.link(step)];
            }
            if (sum > 0) along.put(flow.demand(), sum);
        });
        new CorridorJourneys(year, laid, usual).each(along::containsKey, (number, by, units, journey) -> {
            if (by == corridor) users.put(number, units);
        });
    }

    SliceProblem laid() {
        return laid;
    }

    CorridorEquilibrium usual() {
        return usual;
    }

    private double volume(CorridorEquilibrium at, int service) {
        return at.load(SliceProblem.serviceMeter(laid.book(), services.get(service))) / laid.yearShare();
    }

    private double filling(int service) {
        return laid.services().get(services.get(service)).fillingVolume();
    }

    /// TEU a year that fill the least services.
    double filling() {
        double sum = 0;
        for (int i = 0; i < services.size(); i++) sum += filling(i);
        return sum;
    }

    /// TEU a year that choice sends.
    double volume(CorridorEquilibrium at) {
        double sum = 0;
        for (int i = 0; i < services.size(); i++) sum += volume(at, i);
        return sum;
    }

    double present() {
        return volume(usual);
    }

    /// Everything else at rest when the services are held at this volume.
    CorridorEquilibrium held(double volume, CorridorEquilibrium near) {
        double[] state = near.state();
        for (int i = 0; i < share.length; i++) {
            int meter = SliceProblem.serviceMeter(laid.book(), services.get(i));
            state[meter] = volume * share[i] * laid.yearShare();
            state[meter + 1] = state[meter];
        }
        return holding.solve(state, settings.residual(), settings.mostIterations());
    }

    /// How many TEU one unit on each link boards the services with: an entry a link, 0 for what is in no box.
    double[] boardings() {
        double[] boardings = new double[laid.problem().links()];
        for (int link = 0; link < boardings.length; link++) {
            for (ArcFacts.Boarding one : laid.facts().get(link).boarded) {
                if (services.contains(one.service())) boardings[link] += one.teu();
            }
        }
        return boardings;
    }

    /// What a state costs the present users on their corridor and, where they have it, on the cheapest rival.
    VolumeCurve.Point point(double volume, CorridorEquilibrium at) {
        Map<Corridor, double[]> sums = new EnumMap<>(Corridor.class);
        Map<Corridor, Double> units = new EnumMap<>(Corridor.class);
        new CorridorJourneys(year, laid, at).each(users::containsKey, (number, by, moved, journey) -> {
            if (by != corridor && !RIVALS.contains(by)) return;
            double weight = users.getOrDefault(number, 0.0);
            double[] sum = sums.computeIfAbsent(by, k -> new double[Journey.PARTS]);
            double[] parts = journey.parts();
            for (int i = 0; i < parts.length; i++) sum[i] += weight * parts[i];
            units.merge(by, weight, Double::sum);
        });
        double all = users.values().stream().mapToDouble(Double::doubleValue).sum();
        Optional<VolumeCurve.RivalCost> rival = Optional.empty();
        for (Corridor one : RIVALS) {
            double[] sum = sums.get(one);
            double covered = units.getOrDefault(one, 0.0);
            if (sum == null || covered < COVERED * all) continue;
            double usd = Journey.of(sum, 0, covered).paidAndSpent();
            if (rival.isEmpty() || usd < rival.get().usd()) {
                rival = Optional.of(new VolumeCurve.RivalCost(one, usd, covered / all));
            }
        }
        double[] own = sums.get(corridor);
        Journey cost = own == null ? Journey.NONE : Journey.of(own, 0, units.getOrDefault(corridor, 1.0));
        return new VolumeCurve.Point(volume, volume(at), cost, rival, fullest(at));
    }

    /// The fullest term of the gates that are fuller than at present.
    Optional<TermUse> fullest(CorridorEquilibrium at) {
        CorridorProblem problem = laid.problem();
        Optional<TermUse> fullest = Optional.empty();
        for (int gate = 0; gate < problem.gates().size(); gate++) {
            if (at.use(gate) < usual.use(gate) + FULLER) continue;
            for (int term : laid.gates().lines().get(gate).terms()) {
                TermUse use = use(at, term);
                if (fullest.isEmpty() || use.ratio() > fullest.get().ratio()) fullest = Optional.of(use);
            }
        }
        return fullest;
    }

    private TermUse use(CorridorEquilibrium at, int term) {
        CapacityTerm one = laid.book().terms().get(term);
        return new TermUse(laid.slice(), one.row(), one.usePerDay(at.load(term)), one.perDay());
    }

    /// Volumes of a curve: evenly by ratio from next to nothing to plenty, and closer about the present.
    List<Double> grid() {
        double present = present();
        double most = Math.max(filling(), present);
        double[] volumes = new double[25];
        for (int i = 0; i < 14; i++) volumes[i] = most * 0.02 * Math.pow(8 / 0.02, i / 13.0);
        double middle = present > 0.02 * most ? present : most;
        for (int i = 0; i < 10; i++) volumes[14 + i] = middle * Math.pow(2, (i - 4.5) / 4.5);
        volumes[24] = 0;
        Arrays.sort(volumes);
        List<Double> grid = new ArrayList<>();
        for (double one : volumes) grid.add(one);
        return grid;
    }
}
