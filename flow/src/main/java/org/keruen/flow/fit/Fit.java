package org.keruen.flow.fit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The most probable parameters, how certain they are, and what the observations they were fitted to say
/// against them.
public final class Fit {
    /// Why a fit ended. Only the first means that the tolerance asked for was reached.
    public enum Stop {
        CONVERGED,
        /// No step made it better: the model is rougher than its slopes say.
        STALLED,
        ITERATION_LIMIT
    }

    private final List<FittedParameter> parameters;
    private final LocalDate asOf;
    private final FitSettings settings;
    private final double[] spreads;
    private final Posterior posterior;
    private final List<Residual> residuals;
    private final FitProgress.Point last;
    private final Stop stop;

    Fit(
            List<FitParameter> parameters,
            Split split,
            FitSettings settings,
            double[] spreads,
            Posterior posterior,
            double[] logModelled,
            double[] inSigmas,
            FitProgress.Point last,
            Stop stop) {
        List<FittedParameter> fitted = new ArrayList<>();
        for (int p = 0; p < spreads.length; p++) {
            FitParameter parameter = parameters.get(p);
            double value = parameter.at(spreads[p]);
            double left = posterior.deviation(p);
            boolean atBound = value <= parameter.least() || value >= parameter.most();
            fitted.add(new FittedParameter(parameter, value, left * parameter.spread(), left, atBound));
        }
        List<Residual> off = new ArrayList<>();
        for (int i = 0; i < logModelled.length; i++) {
            double weight =
                    settings.loss().weight(inSigmas[i]) / settings.loss().weight(0);
            off.add(new Residual(split.fitted().get(i), logModelled[i], weight));
        }
        this.parameters = List.copyOf(fitted);
        this.asOf = split.asOf();
        this.settings = settings;
        this.spreads = spreads.clone();
        this.posterior = posterior;
        this.residuals = List.copyOf(off);
        this.last = last;
        this.stop = stop;
    }

    public List<FittedParameter> parameters() {
        return parameters;
    }

    /// The most probable values, in the parameters' units and order: what a model is then run with.
    public double[] values() {
        return parameters.stream().mapToDouble(FittedParameter::value).toArray();
    }

    /// Of two parameters, each on its own scale: the logarithm where it is logarithmic, else its unit.
    public double covariance(int one, int other) {
        return posterior.covariance(one, other)
                * parameters.get(one).parameter().spread()
                * parameters.get(other).parameter().spread();
    }

    public double correlation(int one, int other) {
        return posterior.covariance(one, other) / (posterior.deviation(one) * posterior.deviation(other));
    }

    /// Whether the curvature is positive in every direction, as it is at a minimum. If not, figures far off,
    /// which make the answer less certain, were counted as saying nothing, and standard errors are too small.
    public boolean curvedUpwards() {
        return posterior.minimum();
    }

    /// The last day whose observations were seen.
    public LocalDate asOf() {
        return asOf;
    }

    public FitSettings settings() {
        return settings;
    }

    /// Of every observation that was fitted, in the order given.
    public List<Residual> residuals() {
        return residuals;
    }

    /// What the residuals cost; with [#priorObjective] the negative logarithm of the posterior, less a
    /// constant.
    public double dataObjective() {
        return last.dataObjective();
    }

    public double priorObjective() {
        return last.priorObjective();
    }

    public int iterations() {
        return last.iteration();
    }

    /// How often the model was asked.
    public int evaluations() {
        return last.evaluations();
    }

    /// What was left to go, in posterior standard deviations, as the model looked from here.
    public double distance() {
        return last.distance();
    }

    public Stop stop() {
        return stop;
    }

    /// In prior spreads above the prior medians.
    double[] spreads() {
        return spreads.clone();
    }

    Posterior posterior() {
        return posterior;
    }
}
