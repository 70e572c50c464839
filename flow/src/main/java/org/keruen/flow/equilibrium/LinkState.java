package org.keruen.flow.equilibrium;

import java.util.Arrays;
import org.keruen.model.assignment.DelayFunction;

/// Volume, time and slope of every link, kept in step: whoever changes a volume has the other two worked out
/// at once.
///
/// The four usual shapes of a volume–delay function are worked out from arrays, without a call; others ask
/// their object. Under the system-optimum principle "time" is the marginal time `t + v t'`, "slope" its
/// derivative.
final class LinkState {
    private static final byte CONSTANT = 0;
    private static final byte LINEAR = 1;
    private static final byte QUARTIC = 2;
    private static final byte POWER = 3;
    private static final byte OTHER = 4;

    /// Below this share of its capacity a link's slope is that of this share: with a power below 1 it would be
    /// infinite.
    private static final double LEAST_SHARE = 1e-9;

    final double[] volume;
    final double[] time;
    final double[] slope;

    private final byte[] shape;
    private final double[] base;
    private final double[] gain;
    private final double[] perCapacity;
    private final double[] power;
    private final DelayFunction[] delay;
    private final boolean marginal;

    LinkState(DelayFunction[] delay, boolean marginal) {
        this.delay = delay;
        this.marginal = marginal;
        int links = delay.length;
        volume = new double[links];
        time = new double[links];
        slope = new double[links];
        shape = new byte[links];
        base = new double[links];
        gain = new double[links];
        perCapacity = new double[links];
        power = new double[links];
        for (int link = 0; link < links; link++) {
            switch (delay[link]) {
                case DelayFunction.Bpr bpr -> bpr(link, bpr);
                case DelayFunction.Linear linear -> linear(link, linear.constant(), linear.perUnit());
                case DelayFunction.Conical _, DelayFunction.Davidson _, DelayFunction.Akcelik _ -> shape[link] = OTHER;
            }
            refresh(link);
        }
    }

    private void bpr(int link, DelayFunction.Bpr bpr) {
        if (bpr.constant()) {
            linear(link, bpr.time(0), 0);
        } else if (bpr.power() == 1) {
            linear(link, bpr.freeTime(), bpr.slope(0));
        } else {
            shape[link] = bpr.power() == 4 ? QUARTIC : POWER;
            base[link] = bpr.freeTime();
            power[link] = bpr.power();
            gain[link] = bpr.freeTime() * bpr.b() * (marginal ? bpr.power() + 1 : 1);
            perCapacity[link] = 1 / bpr.capacity();
        }
    }

    private void linear(int link, double constant, double perUnit) {
        shape[link] = perUnit == 0 ? CONSTANT : LINEAR;
        base[link] = constant;
        gain[link] = marginal ? 2 * perUnit : perUnit;
    }

    void add(int link, double more) {
        volume[link] += more;
        refresh(link);
    }

    void refreshAll() {
        for (int link = 0; link < volume.length; link++) refresh(link);
    }

    void clear() {
        Arrays.fill(volume, 0);
    }

    /// Works out time and slope from the volume. Rounding may leave a volume a hair below 0; it counts as 0.
    void refresh(int link) {
        double v = Math.max(volume[link], 0);
        switch (shape[link]) {
            case QUARTIC -> {
                double x = v * perCapacity[link];
                double cubic = gain[link] * x * x * x;
                time[link] = base[link] + cubic * x;
                slope[link] = 4 * cubic * perCapacity[link];
            }
            case CONSTANT -> time[link] = base[link];
            case LINEAR -> {
                time[link] = base[link] + gain[link] * v;
                slope[link] = gain[link];
            }
            case POWER -> {
                double x = v * perCapacity[link];
                double kept = Math.max(x, LEAST_SHARE);
                double last = gain[link] * Math.pow(kept, power[link] - 1);
                time[link] = base[link] + last * x;
                slope[link] = power[link] * last * perCapacity[link];
            }
            default -> other(link, v);
        }
    }

    private void other(int link, double v) {
        DelayFunction function = delay[link];
        if (marginal) {
            time[link] = function.time(v) + v * function.slope(v);
            slope[link] = 2 * function.slope(v) + v * function.curvature(v);
        } else {
            time[link] = function.time(v);
            slope[link] = function.slope(v);
        }
    }
}
