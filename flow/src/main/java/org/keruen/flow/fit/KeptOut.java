package org.keruen.flow.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A fitted model against observations it did not see, beside methods that only draw a series' past on.
///
/// All three see what is known on [Fit#asOf] and nothing later, and are scored on the same figures. Where a
/// series has no figure by then only the model can speak; those are [scored apart][#alone].
///
/// @param figures every observation that was kept out, in the order given
/// @param together scores on the figures of which all methods speak; empty without such
/// @param alone the model's score on the figures of which only it speaks; empty without such
public record KeptOut(List<Figure> figures, Optional<Together> together, Optional<Score> alone) {
    public KeptOut {
        figures = List.copyOf(figures);
    }

    /// One figure and what each method says of it.
    ///
    /// @param persistence empty where the series has no figure that was known in time; so is the trend then
    public record Figure(
            FitObservation observation,
            Prediction model,
            Optional<RivalForecast> persistence,
            Optional<RivalForecast> trend) {}

    /// Scores of three methods on the same figures.
    public record Together(Score model, Score persistence, Score trend) {}

    /// Scores a fit.
    ///
    /// @param past what was known on [Fit#asOf], which may be more than what was fitted: rivals may use all
    ///     of it
    /// @param keptOut observations that end later
    /// @throws IllegalArgumentException when an observation is on the wrong side of that day, or there is
    ///     none
    /// @throws ModelFailure when the model cannot be evaluated or gives something that is no figure
    public static KeptOut of(
            Predictor predictor, FittedModel model, List<FitObservation> past, List<FitObservation> keptOut) {
        Fit fit = predictor.fit();
        Split split = new Split(fit.asOf(), past, keptOut);
        if (keptOut.isEmpty()) throw new IllegalArgumentException("nothing was kept out after " + fit.asOf());
        Map<String, List<FitObservation>> known = BackTest.bySeries(split.fitted());
        Optional<BackTest> steady = BackTest.of(split.fitted(), Rival.PERSISTENCE);
        Optional<BackTest> drawn = BackTest.of(split.fitted(), Rival.TREND);
        List<SeriesPeriod> asked =
                split.keptOut().stream().map(FitObservation::of).toList();
        List<Prediction> predictions = predictor.predict(model, asked);
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            FitObservation observation = split.keptOut().get(i);
            List<FitObservation> own = known.getOrDefault(observation.series(), List.of());
            figures.add(new Figure(
                    observation,
                    predictions.get(i),
                    forecast(Rival.PERSISTENCE, own, asked.get(i), steady, drawn),
                    forecast(Rival.TREND, own, asked.get(i), steady, drawn)));
        }
        return scored(figures);
    }

    private static Optional<RivalForecast> forecast(
            Rival rival,
            List<FitObservation> own,
            SeriesPeriod asked,
            Optional<BackTest> steady,
            Optional<BackTest> drawn) {
        return rival.guess(own, asked).map(guess -> {
            Optional<BackTest> test = switch (guess.by()) {
                case PERSISTENCE -> steady;
                case TREND -> drawn;
            };
            Optional<Interval> band =
                    test.map(one -> Interval.about(guess.log(), BackTest.P90 * one.spread(guess.years())));
            return new RivalForecast(guess.by(), Math.exp(guess.log()), band, guess.otherSeason());
        });
    }

    private static KeptOut scored(List<Figure> figures) {
        List<Score.Try> model = new ArrayList<>();
        List<Score.Try> persistence = new ArrayList<>();
        List<Score.Try> trend = new ArrayList<>();
        List<Score.Try> alone = new ArrayList<>();
        for (Figure figure : figures) {
            double observed = figure.observation().value();
            Score.Try own = new Score.Try(
                    figure.model().median(),
                    observed,
                    Optional.of(figure.model().band()));
            if (figure.persistence().isEmpty() || figure.trend().isEmpty()) {
                alone.add(own);
                continue;
            }
            RivalForecast steady = figure.persistence().get();
            RivalForecast drawn = figure.trend().get();
            model.add(own);
            persistence.add(new Score.Try(steady.value(), observed, steady.band()));
            trend.add(new Score.Try(drawn.value(), observed, drawn.band()));
        }
        Optional<Together> together = model.isEmpty()
                ? Optional.empty()
                : Optional.of(new Together(Score.of(model), Score.of(persistence), Score.of(trend)));
        return new KeptOut(figures, together, alone.isEmpty() ? Optional.empty() : Optional.of(Score.of(alone)));
    }
}
