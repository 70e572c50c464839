package org.keruen.flow.year;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.keruen.flow.corridor.CorridorEquilibrium;

/// Works out a thin corridor's [CorridorTargets].
final class TargetSolver {
    private static final double STEP = 0.1;
    private static final int TRIES = 25;
    private static final int POINTS = 11;
    private static final double PLENTY = 8;
    private static final double NEAR = 1e-3;

    private final YearSettings settings;
    private final Corridor corridor;
    private final HeldServices held;
    private final double[] boardings;

    TargetSolver(YearFlow year, YearSettings settings, Corridor corridor) {
        this.settings = settings;
        this.corridor = corridor;
        held = new HeldServices(year, settings, corridor, Optional.empty());
        boardings = held.boardings();
    }

    /// A state in which each box is let off so much.
    private record Let(double off, double volume, CorridorEquilibrium at) {}

    CorridorTargets work(double volumeAim, double costAim) {
        double present = held.present();
        VolumeCurve.Point now = held.point(present, held.usual());
        List<CorridorTargets.Step> path = new ArrayList<>();
        Let last = walk(volumeAim, present, now.cost().usd(), path);
        List<VolumeCurve.Point> points = points();
        VolumeCurve curve = new VolumeCurve(
                corridor,
                "",
                held.laid().slice(),
                present,
                held.filling(),
                now,
                points,
                List.of(),
                OptionalDouble.empty());
        VolumeCurve.Point atVolume = held.point(last.volume(), last.at());
        return new CorridorTargets(
                corridor,
                held.laid().slice(),
                volumeAim,
                costAim,
                present,
                now.cost(),
                path,
                atVolume,
                curve.volumeAt((1 - costAim) * now.cost().paidAndSpent()),
                curve.cheapest(),
                atVolume.fullest().filter(use -> use.ratio() > 1));
    }

    /// From the present up, where services fill.
    private List<VolumeCurve.Point> points() {
        double present = held.present();
        double most = Math.max(held.filling(), present);
        List<VolumeCurve.Point> points = new ArrayList<>();
        CorridorEquilibrium near = held.usual();
        for (int i = 0; i < POINTS; i++) {
            double volume = present * Math.pow(PLENTY * most / present, i / (POINTS - 1.0));
            near = held.held(volume, near);
            points.add(held.point(volume, near));
        }
        return points;
    }

    /// Step by step up to the aim, as far as letting boxes off all charges brings it; the last step reached.
    private Let walk(double aim, double present, double charges, List<CorridorTargets.Step> path) {
        Let last = new Let(0, present, held.usual());
        for (int step = 1; last.volume() > 0; step++) {
            double more = Math.min(aim, STEP * step);
            Optional<Let> found = volume(present * (1 + more), last, charges);
            if (found.isEmpty()) break;
            last = found.get();
            double unit = held.point(last.volume(), last.at()).cost().paidAndSpent() - last.off();
            path.add(new CorridorTargets.Step(more, last.volume(), last.off(), unit, held.fullest(last.at())));
            if (more >= aim) break;
        }
        return last;
    }

    private Let let(double off, CorridorEquilibrium near) {
        double[] perLink = new double[boardings.length];
        for (int link = 0; link < perLink.length; link++) perLink[link] = off * boardings[link];
        CorridorEquilibrium at =
                near.solver().cheaper(perLink).solve(near.state(), settings.residual(), settings.mostIterations());
        return new Let(off, held.volume(at), at);
    }

    /// The least reduction that brings the volume, from one that does not: doubled until it does, then narrowed
    /// by false position.
    private Optional<Let> volume(double wanted, Let below, double charges) {
        Let low = below;
        double step = charges / 100;
        Let high = let(Math.min(charges, low.off() + step), low.at());
        while (high.volume() < wanted) {
            if (high.off() >= charges) return Optional.empty();
            step *= 2;
            low = high;
            high = let(Math.min(charges, low.off() + step), low.at());
        }
        for (int i = 0; i < TRIES && high.volume() > wanted * (1 + NEAR); i++) {
            double share = (wanted * (1 + NEAR / 2) - low.volume()) / (high.volume() - low.volume());
            double part = i % 3 == 2 ? 0.5 : Math.clamp(share, 0.05, 0.95);
            Let middle = let(low.off() + part * (high.off() - low.off()), low.at());
            if (middle.volume() < wanted) low = middle;
            else high = middle;
            if (high.off() - low.off() < 1e-6 * charges) break;
        }
        return Optional.of(high);
    }
}
