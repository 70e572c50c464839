package org.keruen.plan.band;

import java.util.Arrays;

/// Probability over hours after a beginning, on a grid of one hour: `chance[i]` stands for `first + i`. What is `lost`
/// never arrives.
final class Mass {
    private final int first;
    private final double[] chance;
    private final double lost;

    Mass(int first, double[] chance, double lost) {
        this.first = first;
        this.chance = chance;
        this.lost = lost;
    }

    /// All of it at one hour.
    static Mass at(int hour) {
        return new Mass(hour, new double[] {1}, 0);
    }

    int first() {
        return first;
    }

    int last() {
        return first + chance.length - 1;
    }

    double chance(int hour) {
        return hour < first || hour > last() ? 0 : chance[hour - first];
    }

    double lost() {
        return lost;
    }

    /// The sum of both, independent of each other; what either loses is lost.
    Mass plus(Mass other) {
        double[] sum = new double[chance.length + other.chance.length - 1];
        for (int i = 0; i < chance.length; i++) {
            double weight = chance[i];
            if (weight == 0) continue;
            for (int j = 0; j < other.chance.length; j++) sum[i + j] += weight * other.chance[j];
        }
        return new Mass(first + other.first, sum, 1 - (1 - lost) * (1 - other.lost));
    }

    /// A mixture under way: weighted masses added one by one.
    static final class Mixture {
        private int first;
        private double[] chance = {};
        private double lost;

        void add(Mass part, double weight) {
            if (chance.length == 0) {
                first = part.first;
                chance = new double[part.chance.length];
            }
            int from = Math.min(first, part.first);
            int to = Math.max(first + chance.length, part.first + part.chance.length);
            if (from < first || to > first + chance.length) {
                double[] wider = new double[to - from];
                System.arraycopy(chance, 0, wider, first - from, chance.length);
                chance = wider;
                first = from;
            }
            for (int i = 0; i < part.chance.length; i++) chance[part.first - first + i] += weight * part.chance[i];
            lost += weight * part.lost;
        }

        Mass mixed() {
            return new Mass(first, Arrays.copyOf(chance, chance.length), lost);
        }
    }

    /// The hour by which a share of the whole has arrived, within its hour linearly; infinite when that much never
    /// does.
    double quantile(double share) {
        if (chance.length == 1 && lost == 0) return first; // certain, not spread over its hour
        double sum = 0;
        for (int i = 0; i < chance.length; i++) {
            if (sum + chance[i] >= share) {
                double within = chance[i] == 0 ? 0 : (share - sum) / chance[i];
                return chance.length == 1 ? first : Math.max(first, first + i - 0.5 + within);
            }
            sum += chance[i];
        }
        return sum + 1e-9 >= share ? last() + 0.5 : Double.POSITIVE_INFINITY;
    }
}
