package org.keruen.flow.year;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.keruen.flow.corridor.CorridorEquilibrium;

/// Traces a thin corridor's [VolumeCurve] and refines what is read off it.
final class CurveSolver {
    private static final int HALVINGS = 30;
    private static final double SAME = 1e-5;

    private final HeldServices held;
    private final Corridor corridor;
    private final String way;

    CurveSolver(YearFlow year, YearSettings settings, Corridor corridor, String way) {
        this.corridor = corridor;
        this.way = way;
        held = new HeldServices(year, settings, corridor, Optional.of(way));
    }

    private record Traced(double volume, double answered, CorridorEquilibrium at, VolumeCurve.Point point) {
        private double gain() {
            return answered - volume;
        }

        /// Over the rival; positive where there is none.
        private double dearer() {
            return point.rival()
                    .map(rival -> point.cost().paidAndSpent() - rival.usd())
                    .orElse(Double.POSITIVE_INFINITY);
        }
    }

    VolumeCurve trace() {
        double present = held.present();
        List<Double> grid = held.grid();
        List<Traced> traced = new ArrayList<>();
        CorridorEquilibrium near = held.usual();
        for (double volume : grid) {
            if (volume < present) continue;
            traced.add(at(volume, near));
            near = traced.getLast().at();
        }
        near = held.usual();
        for (double volume : grid.reversed()) {
            if (volume >= present) continue;
            traced.add(at(volume, near));
            near = traced.getLast().at();
        }
        traced.sort(Comparator.comparingDouble(Traced::volume));
        return new VolumeCurve(
                corridor,
                way,
                held.laid().slice(),
                present,
                held.filling(),
                held.point(present, held.usual()),
                traced.stream().map(Traced::point).toList(),
                crossings(traced),
                breakEven(traced));
    }

    private Traced at(double volume, CorridorEquilibrium near) {
        CorridorEquilibrium rest = held.held(volume, near);
        return new Traced(volume, held.volume(rest), rest, held.point(volume, rest));
    }

    private List<VolumeCurve.Crossing> crossings(List<Traced> traced) {
        List<VolumeCurve.Crossing> crossings = new ArrayList<>();
        if (traced.getFirst().gain() == 0) {
            crossings.add(new VolumeCurve.Crossing(
                    traced.getFirst().volume(), traced.get(1).gain() < 0));
        }
        for (int i = 0; i + 1 < traced.size(); i++) {
            Traced low = traced.get(i);
            Traced high = traced.get(i + 1);
            boolean falls = low.gain() > 0;
            if (low.gain() == 0 || falls == high.gain() > 0) continue;
            crossings.add(new VolumeCurve.Crossing(crossing(low, high), falls));
        }
        return crossings;
    }

    /// Where what choice answers goes through what is held, by false position; the end that stays twice counts
    /// for half (Illinois).
    private double crossing(Traced low, Traced high) {
        double from = low.volume();
        double to = high.volume();
        double below = low.gain();
        double above = high.gain();
        CorridorEquilibrium near = low.at();
        boolean stayed = false;
        boolean lowStayed = false;
        for (int i = 0; i < HALVINGS && to - from > SAME * to; i++) {
            double middle = from + (to - from) * below / (below - above);
            near = held.held(middle, near);
            double gain = held.volume(near) - middle;
            boolean moveLow = gain > 0 == below > 0;
            if (moveLow) {
                from = middle;
                below = gain;
                if (stayed && !lowStayed) above /= 2;
            } else {
                to = middle;
                above = gain;
                if (stayed && lowStayed) below /= 2;
            }
            stayed = true;
            lowStayed = !moveLow;
            if (Math.abs(gain) < SAME / 10 * middle) return middle;
        }
        return (from + to) / 2;
    }

    private OptionalDouble breakEven(List<Traced> traced) {
        for (int i = 0; i < traced.size(); i++) {
            if (traced.get(i).dearer() > 0) continue;
            if (i == 0) return OptionalDouble.of(traced.getFirst().volume());
            Traced low = traced.get(i - 1);
            double from = low.volume();
            double to = traced.get(i).volume();
            CorridorEquilibrium near = low.at();
            for (int halving = 0; halving < HALVINGS && to - from > 1e-3 * to; halving++) {
                Traced middle = at((from + to) / 2, near);
                near = middle.at();
                if (middle.dearer() > 0) from = middle.volume();
                else to = middle.volume();
            }
            return OptionalDouble.of((from + to) / 2);
        }
        return OptionalDouble.empty();
    }
}
