package org.keruen.plan.band;

import java.util.Arrays;

/// Probability over hours after a beginning, on a grid of one hour: `chance[i]` stands for `first + i`. What is
/// `lost` never arrives.
///
/// Ends of a sum that hold next to nothing are laid on the hour beside them: sums of many waits are far wider than
/// what they weigh, and adding costs width times width. So little cannot move a quantile by a second.
final class Mass {
    private static final double NEXT_TO_NOTHING = 1e-11;

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

    /// How many hours it lies on.
    int width() {
        return chance.length;
    }

    double[] spectrum(Fourier fourier) {
        return fourier.spectrum(chance);
    }

    double chance(int hour) {
        return hour < first || hour > last() ? 0 : chance[hour - first];
    }

    double lost() {
        return lost;
    }

    /// The sum of both, independent of each other; what either loses is lost.
    Mass plus(Mass other) {
        double[] sum =
                chance.length < other.chance.length ? convolved(chance, other.chance) : convolved(other.chance, chance);
        return new Mass(first + other.first, sum, 1 - (1 - lost) * (1 - other.lost)).trimmed();
    }

    /// Four hours of the narrow one at a time over the whole of the wide one, with nothing to test inside: the
    /// machine then works on several hours at once, and fetches each sum once for four products.
    private static double[] convolved(double[] narrow, double[] wide) {
        double[] padded = new double[wide.length + 6];
        System.arraycopy(wide, 0, padded, 3, wide.length);
        double[] weights = Arrays.copyOf(narrow, (narrow.length + 3) / 4 * 4);
        double[] sum = new double[weights.length + wide.length - 1];
        for (int i = 0; i < weights.length; i += 4) {
            double a = weights[i];
            double b = weights[i + 1];
            double c = weights[i + 2];
            double d = weights[i + 3];
            for (int j = 0; j < wide.length + 3; j++) {
                sum[i + j] += a * padded[j + 3] + b * padded[j + 2] + c * padded[j + 1] + d * padded[j];
            }
        }
        return Arrays.copyOf(sum, narrow.length + wide.length - 1);
    }

    /// The same without ends that hold next to nothing.
    Mass trimmed() {
        int from = 0;
        double head = chance[0];
        while (from < chance.length - 1 && head <= NEXT_TO_NOTHING) head += chance[++from];
        int to = chance.length - 1;
        double tail = chance[to];
        while (to > from && tail <= NEXT_TO_NOTHING) tail += chance[--to];
        if (from == 0 && to == chance.length - 1) return this;
        double[] kept = Arrays.copyOfRange(chance, from, to + 1);
        if (to > from) {
            kept[0] = head;
            kept[to - from] = tail;
        }
        return new Mass(first + from, kept, lost);
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
