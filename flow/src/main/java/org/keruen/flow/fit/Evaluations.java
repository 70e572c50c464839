package org.keruen.flow.fit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keruen.flow.threads.Crew;

/// Asks a model, several points at once if threads allow, and takes its slopes by differences. Inside, a
/// parameter is how many prior spreads it lies above its prior median.
final class Evaluations implements AutoCloseable {
    private final List<FitParameter> parameters;
    private final FittedModel model;
    private final List<SeriesPeriod> asked;
    private final Crew crew;
    private final double[] least;
    private final double[] most;
    private int count;

    Evaluations(List<FitParameter> parameters, FittedModel model, List<SeriesPeriod> asked, int threads) {
        this.parameters = List.copyOf(parameters);
        this.model = model;
        this.asked = List.copyOf(asked);
        crew = new Crew(threads);
        least = parameters.stream().mapToDouble(p -> p.spreads(p.least())).toArray();
        most = parameters.stream().mapToDouble(p -> p.spreads(p.most())).toArray();
    }

    int count() {
        return count;
    }

    /// In prior spreads.
    double least(int parameter) {
        return least[parameter];
    }

    double most(int parameter) {
        return most[parameter];
    }

    double[] natural(double[] spreads) {
        double[] values = new double[spreads.length];
        for (int p = 0; p < values.length; p++) values[p] = parameters.get(p).at(spreads[p]);
        return values;
    }

    double[] at(double[] spreads) {
        return all(List.of(spreads))[0];
    }

    /// Slopes of every logarithm that is asked for, per prior spread of every parameter:
    /// `[asked][parameter]`. At a bound, and wherever a step would cross one, the difference is taken on the
    /// side that is left.
    double[][] slopes(double[] spreads, double[] centre, boolean central, double step) {
        List<double[]> points = new ArrayList<>();
        int[] up = new int[spreads.length];
        int[] down = new int[spreads.length];
        for (int p = 0; p < spreads.length; p++) {
            double above = Math.min(spreads[p] + step, most[p]);
            double below = Math.max(spreads[p] - step, least[p]);
            boolean room = above - spreads[p] >= spreads[p] - below;
            up[p] = central || room ? point(points, spreads, p, above) : -1;
            down[p] = central || !room ? point(points, spreads, p, below) : -1;
        }
        double[][] values = all(points);
        double[][] slopes = new double[asked.size()][spreads.length];
        for (int p = 0; p < spreads.length; p++) {
            double[] high = up[p] < 0 ? centre : values[up[p]];
            double[] low = down[p] < 0 ? centre : values[down[p]];
            double width = (up[p] < 0 ? spreads[p] : points.get(up[p])[p])
                    - (down[p] < 0 ? spreads[p] : points.get(down[p])[p]);
            for (int i = 0; i < slopes.length; i++) slopes[i][p] = (high[i] - low[i]) / width;
        }
        return slopes;
    }

    /// Half of what every logarithm that is asked for differs by between a step forward and the same step back:
    /// `[asked][step]`. A point beyond a bound stands on it.
    double[][] halfDifferences(double[] spreads, List<double[]> steps) {
        List<double[]> points = new ArrayList<>();
        for (double[] step : steps) {
            points.add(within(spreads, step, 1));
            points.add(within(spreads, step, -1));
        }
        double[][] values = all(points);
        double[][] halves = new double[asked.size()][steps.size()];
        for (int i = 0; i < halves.length; i++) {
            for (int s = 0; s < steps.size(); s++) halves[i][s] = (values[2 * s][i] - values[2 * s + 1][i]) / 2;
        }
        return halves;
    }

    private double[] within(double[] spreads, double[] step, int way) {
        double[] point = new double[spreads.length];
        for (int p = 0; p < point.length; p++) point[p] = Math.clamp(spreads[p] + way * step[p], least[p], most[p]);
        return point;
    }

    /// The number of the point, or −1 where it is the centre itself.
    private static int point(List<double[]> points, double[] spreads, int parameter, double value) {
        if (value == spreads[parameter]) return -1;
        double[] point = spreads.clone();
        point[parameter] = value;
        points.add(point);
        return points.size() - 1;
    }

    private double[][] all(List<double[]> points) {
        double[][] answers = new double[points.size()][];
        @Nullable RuntimeException[] failures = new @Nullable RuntimeException[points.size()];
        crew.each(points.size(), i -> {
            try {
                answers[i] = one(natural(points.get(i)));
            } catch (RuntimeException failure) {
                failures[i] = failure;
            }
        });
        for (RuntimeException failure : failures) {
            if (failure != null) throw failure;
        }
        count += points.size();
        return answers;
    }

    private double[] one(double[] values) {
        double[] answer;
        try {
            answer = model.logModelled(values.clone(), asked);
        } catch (RuntimeException failure) {
            throw ModelFailure.thrown(parameters, values, failure);
        }
        if (answer.length != asked.size()) throw ModelFailure.count(asked.size(), answer.length);
        for (int i = 0; i < answer.length; i++) {
            if (!Double.isFinite(answer[i])) {
                throw ModelFailure.noFigure(parameters, values, asked.get(i), answer[i]);
            }
        }
        return answer;
    }

    @Override
    public void close() {
        crew.close();
    }
}
