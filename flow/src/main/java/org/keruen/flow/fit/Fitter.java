package org.keruen.flow.fit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds the parameters of a model that are most probable after what has been observed up to a day.
///
/// Objective: the sum of the [losses][Loss] of `(ln modelled − ln observed) / sigma`, and `½ ((p − prior) /
/// spread)²` of every parameter, on a logarithmic scale where the parameter is logarithmic. Method: Gauss and
/// Newton's steps, damped as Levenberg and Marquardt do where the model bends; slopes by differences. What it
/// costs is evaluations of the model: one a parameter and iteration, two near the end.
public final class Fitter {
    private static final double FIRST_DAMPING = 1e-3;
    private static final double DAMPING_FACTOR = 10;
    private static final int MOST_TRIALS = 12;

    /// The shares of what a straight model promised that make a step good enough, poor and good.
    private static final double ENOUGH = 1e-4;

    private static final double POOR = 0.25;
    private static final double GOOD = 0.75;

    /// Rounding in the objective, as a share of it.
    private static final double ROUNDING = 1e-13;

    /// Where Student's loss is to be minimised, Huber's is at first: it has one minimum where the model is
    /// straight, so what is let go in the end is what the rest contradicts, not what happened to be far off
    /// at the start.
    private static final Loss AT_FIRST = new Loss.Huber(1.345);

    /// Posterior standard deviations from which on central differences are worth their price.
    private static final double NEAR = 0.1;

    /// A step that gains less in the objective is as good as none: the model's own roughness gains and loses more.
    private static final double NOTHING_GAINED = 0.02;

    private final FitSettings settings;

    public Fitter(FitSettings settings) {
        this.settings = settings;
    }

    /// Begins at the prior medians.
    ///
    /// @throws ModelFailure when the model cannot be evaluated or gives something that is no figure
    public Fit fit(List<FitParameter> parameters, Split split, FittedModel model, FitProgress progress) {
        return fit(
                parameters,
                split,
                model,
                parameters.stream().mapToDouble(FitParameter::prior).toArray(),
                progress);
    }

    /// Begins at given values: another start, which should lead to the same answer, or an answer found before.
    ///
    /// @param start in the parameters' units; values beyond a bound are put on it
    /// @throws ModelFailure when the model cannot be evaluated or gives something that is no figure
    public Fit fit(
            List<FitParameter> parameters, Split split, FittedModel model, double[] start, FitProgress progress) {
        check(parameters, start);
        List<FitObservation> fitted = split.fitted();
        List<SeriesPeriod> asked = fitted.stream().map(FitObservation::of).toList();
        try (Evaluations evaluations = new Evaluations(parameters, model, asked, settings.threads())) {
            double[] spreads = new double[start.length];
            for (int p = 0; p < start.length; p++) {
                spreads[p] = Math.clamp(parameters.get(p).spreads(start[p]), evaluations.least(p), evaluations.most(p));
            }
            return new Run(parameters, split, evaluations, sigmas(fitted), progress).from(spreads);
        }
    }

    private static void check(List<FitParameter> parameters, double[] start) {
        if (parameters.isEmpty()) throw new IllegalArgumentException("nothing to fit: there is no parameter");
        Set<String> ids = new HashSet<>();
        for (FitParameter parameter : parameters) {
            if (!ids.add(parameter.id())) throw new IllegalArgumentException(parameter.id() + " occurs twice");
        }
        if (start.length != parameters.size()) {
            throw new IllegalArgumentException(
                    "%d values to start from for %d parameters".formatted(start.length, parameters.size()));
        }
    }

    /// Sigmas widened for what the figures of one series have in common.
    private double[] sigmas(List<FitObservation> fitted) {
        Map<String, Integer> figures = new HashMap<>();
        for (FitObservation one : fitted) figures.merge(one.series(), 1, Integer::sum);
        return fitted.stream()
                .mapToDouble(one ->
                        one.sigma() * Math.sqrt(1 + (figures.getOrDefault(one.series(), 1) - 1) * settings.likeness()))
                .toArray();
    }

    /// One fit under way.
    private final class Run {
        private final List<FitParameter> parameters;
        private final Split split;
        private final Evaluations evaluations;
        private final double[] sigmas;
        private final FitProgress progress;

        private double damping;
        private double gained = Double.POSITIVE_INFINITY;
        private Loss loss = settings.loss() instanceof Loss.Student ? AT_FIRST : settings.loss();
        private boolean central = settings.differences() == Differences.CENTRAL;

        Run(
                List<FitParameter> parameters,
                Split split,
                Evaluations evaluations,
                double[] sigmas,
                FitProgress progress) {
            this.parameters = parameters;
            this.split = split;
            this.evaluations = evaluations;
            this.sigmas = sigmas;
            this.progress = progress;
        }

        Fit from(double[] start) {
            Place at = place(start);
            double[][] slopes = slopes(at);
            for (int iteration = 0; ; ) {
                RobustStep way = new RobustStep(loss, at.spreads, at.residuals, slopes, evaluations);
                double[] whole = way.damped(0);
                double left = way.length(whole);
                progress.at(new FitProgress.Point(iteration, evaluations.count(), at.data, at.prior, left));
                boolean near = left <= Math.max(NEAR, settings.tolerance()) || gained < NOTHING_GAINED;
                if (near && becomesFinal()) {
                    at = weighed(at.spreads, at.logModelled);
                    continue;
                }
                if (near && becomesCentral()) {
                    slopes = slopes(at);
                    continue;
                }
                if (left <= settings.tolerance()) return end(at, slopes, iteration, left, Fit.Stop.CONVERGED);
                if (gained < settings.tolerance() * settings.tolerance())
                    return end(at, slopes, iteration, left, Fit.Stop.STALLED);
                if (iteration == settings.maxIterations()) {
                    if (becomesFinal()) at = weighed(at.spreads, at.logModelled);
                    return end(at, slopes, iteration, left, Fit.Stop.ITERATION_LIMIT);
                }
                Optional<Place> next = next(at, way, whole);
                if (next.isPresent()) {
                    gained = at.objective() - next.get().objective();
                    at = next.get();
                    iteration++;
                } else if (becomesFinal()) {
                    at = weighed(at.spreads, at.logModelled);
                    continue;
                } else if (!becomesCentral()) {
                    return end(at, slopes, iteration, left, Fit.Stop.STALLED);
                }
                slopes = slopes(at);
            }
        }

        private boolean becomesFinal() {
            if (loss.equals(settings.loss())) return false;
            loss = settings.loss();
            gained = Double.POSITIVE_INFINITY;
            damping = 0;
            return true;
        }

        private boolean becomesCentral() {
            if (central || settings.differences() == Differences.FORWARD) return false;
            central = true;
            gained = Double.POSITIVE_INFINITY;
            return true;
        }

        /// A better place; nothing where no step is good enough.
        private Optional<Place> next(Place at, RobustStep way, double[] whole) {
            for (int trial = 0; trial < MOST_TRIALS; trial++) {
                double[] step = damping == 0 ? whole : way.damped(damping);
                double[] spreads = new double[step.length];
                for (int p = 0; p < step.length; p++) {
                    spreads[p] = Math.clamp(at.spreads[p] + step[p], evaluations.least(p), evaluations.most(p));
                }
                Place next = place(spreads);
                double promised = way.promised(step);
                double fall = at.objective() - next.objective();
                if (fall >= ENOUGH * promised - ROUNDING * (1 + Math.abs(at.objective()))) {
                    if (fall < POOR * promised) more();
                    if (fall > GOOD * promised) less();
                    return Optional.of(next);
                }
                more();
            }
            return Optional.empty();
        }

        private void more() {
            damping = damping == 0 ? FIRST_DAMPING : damping * DAMPING_FACTOR;
        }

        private void less() {
            damping = damping <= FIRST_DAMPING ? 0 : damping / DAMPING_FACTOR;
        }

        private Place place(double[] spreads) {
            return weighed(spreads, evaluations.at(spreads));
        }

        private Place weighed(double[] spreads, double[] logModelled) {
            double[] residuals = new double[logModelled.length];
            double data = 0;
            for (int i = 0; i < residuals.length; i++) {
                residuals[i] = (logModelled[i] - split.fitted().get(i).logValue()) / sigmas[i];
                data += loss.of(residuals[i]);
            }
            double prior = 0;
            for (double one : spreads) prior += one * one / 2;
            return new Place(spreads, logModelled, residuals, data, prior);
        }

        /// Slopes of the residuals, in sigmas per prior spread.
        private double[][] slopes(Place at) {
            double[][] slopes = evaluations.slopes(at.spreads, at.logModelled, central, settings.step());
            for (int i = 0; i < slopes.length; i++) {
                for (int p = 0; p < slopes[i].length; p++) slopes[i][p] /= sigmas[i];
            }
            return slopes;
        }

        private Fit end(Place at, double[][] slopes, int iterations, double left, Fit.Stop stop) {
            Posterior posterior = Posterior.of(settings.loss(), parameters.size(), slopes, at.residuals);
            return new Fit(
                    parameters,
                    split,
                    settings,
                    at.spreads,
                    posterior,
                    at.logModelled,
                    at.residuals,
                    new FitProgress.Point(iterations, evaluations.count(), at.data, at.prior, left),
                    stop);
        }
    }

    /// Where a run stands.
    private static final class Place {
        final double[] spreads;
        final double[] logModelled;
        final double[] residuals;
        final double data;
        final double prior;

        Place(double[] spreads, double[] logModelled, double[] residuals, double data, double prior) {
            this.spreads = spreads;
            this.logModelled = logModelled;
            this.residuals = residuals;
            this.data = data;
            this.prior = prior;
        }

        double objective() {
            return data + prior;
        }
    }
}
