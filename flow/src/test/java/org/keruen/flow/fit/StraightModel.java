package org.keruen.flow.fit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// A model whose logarithms are straight in plain parameters: the fit of normal errors has a closed form. A
/// series' row of slopes is drawn once and is the same every year.
final class StraightModel implements FittedModel {
    static final int FIRST_YEAR = 2001;

    final double[][] slopes;

    StraightModel(double[][] slopes) {
        this.slopes = slopes;
    }

    static StraightModel drawn(RandomGenerator chance, int series, int parameters) {
        double[][] slopes = new double[series][parameters];
        for (double[] row : slopes) {
            for (int p = 0; p < parameters; p++) row[p] = chance.nextGaussian();
        }
        return new StraightModel(slopes);
    }

    static String name(int series) {
        return "s%03d".formatted(series);
    }

    static SeriesPeriod year(String series, int year) {
        return new SeriesPeriod(series, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    static FitObservation observed(SeriesPeriod of, double log, double sigma) {
        return new FitObservation(of, Math.exp(log), sigma);
    }

    /// Parameters about 0, with these spreads and no bounds.
    static List<FitParameter> free(double... spreads) {
        List<FitParameter> parameters = new ArrayList<>();
        for (double spread : spreads) {
            parameters.add(new FitParameter(
                    "p" + parameters.size(),
                    0,
                    spread,
                    false,
                    Double.NEGATIVE_INFINITY,
                    Double.POSITIVE_INFINITY,
                    "1",
                    "made up"));
        }
        return parameters;
    }

    static Split all(List<FitObservation> observations) {
        return Split.of(LocalDate.of(2100, 1, 1), observations);
    }

    double log(int series, double[] parameters) {
        double sum = 0;
        for (int p = 0; p < parameters.length; p++) sum += slopes[series][p] * parameters[p];
        return sum;
    }

    @Override
    public double[] logModelled(double[] parameters, List<SeriesPeriod> asked) {
        return asked.stream()
                .mapToDouble(one -> log(Integer.parseInt(one.series().substring(1)), parameters))
                .toArray();
    }
}
