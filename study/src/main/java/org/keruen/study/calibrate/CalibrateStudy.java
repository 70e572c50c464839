package org.keruen.study.calibrate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.keruen.flow.fit.Differences;
import org.keruen.flow.fit.Fit;
import org.keruen.flow.fit.FitObservation;
import org.keruen.flow.fit.FitParameter;
import org.keruen.flow.fit.FitSettings;
import org.keruen.flow.fit.Fitter;
import org.keruen.flow.fit.KeptOut;
import org.keruen.flow.fit.Predictor;
import org.keruen.flow.fit.SeriesPeriod;
import org.keruen.flow.fit.Split;
import org.keruen.flow.year.Fitted;
import org.keruen.flow.year.SeriesCount;
import org.keruen.flow.year.YearSeriesModel;
import org.keruen.model.CorridorPackage;
import org.keruen.model.issue.Refused;
import org.keruen.model.series.Observation;
import org.keruen.model.series.Series;
import org.keruen.study.Progress;
import org.keruen.study.corridors.Corridors;
import org.keruen.study.corridors.OpenCorridors;
import org.keruen.study.flow.FlowProblem;

/// Fits the year model to published figures and tries it on later ones.
///
/// Used are figures of series that speak, traced to a source, of periods within one year from 2019 on. Every one
/// is given the same error of the logarithm: what a publisher's definition and our reading of it differ by is far
/// more than what he miscounts.
public final class CalibrateStudy {
    private static final int FIRST_YEAR = 2019;
    private static final int LAST_YEAR = 2027;

    /// Assumed; the page says what the residuals make of it.
    private static final double SIGMA = 0.3;

    /// Of a prior spread: the model is a solved equilibrium and not smooth below that.
    private static final double STEP = 0.1;

    /// In posterior standard deviations.
    private static final double NEAR = 0.15;

    public Calibration answer(CalibrateQuestion question, Progress progress) {
        OpenCorridors corridors = Corridors.open(question.data());
        CorridorPackage content = corridors.content();
        Split split = Split.of(question.asOf(), observations(content));
        if (split.fitted().isEmpty()) {
            throw new Refused(List.of(new FlowProblem.NothingToFit(
                    content.info().name(), question.asOf().toString())));
        }
        List<FitParameter> parameters =
                List.of(Fitted.values()).stream().map(Fitted::forFit).toList();
        progress.at("years at the priors", 0, question.iterations());
        YearSeriesModel model = new YearSeriesModel(
                content, IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR).boxed().toList());
        FitSettings settings = FitSettings.standard()
                .differences(Differences.FORWARD, STEP)
                .to(NEAR, question.iterations())
                .onThreads(Runtime.getRuntime().availableProcessors());
        double[] begin = question.begin()
                .map(fit -> parameters.stream()
                        .mapToDouble(one -> fit.values().getOrDefault(one.id(), one.prior()))
                        .toArray())
                .orElseGet(() ->
                        parameters.stream().mapToDouble(FitParameter::prior).toArray());
        Fit fit = new Fitter(settings)
                .fit(
                        parameters,
                        split,
                        model,
                        begin,
                        point -> progress.at(
                                "objective %.2f".formatted(point.dataObjective() + point.priorObjective()),
                                point.iteration(),
                                Math.max(point.iteration(), question.iterations())));
        progress.at("bands and kept-out figures", question.iterations(), question.iterations());
        Predictor predictor = Predictor.of(fit);
        Optional<KeptOut> keptOut = split.keptOut().isEmpty()
                ? Optional.empty()
                : Optional.of(KeptOut.of(predictor, model, split.fitted(), split.keptOut()));
        return new Calibration(
                corridors.stamp(),
                split,
                fit,
                predictor.error(),
                predictor.growth(),
                keptOut,
                predictor.predict(model, years(content)));
    }

    private static List<FitObservation> observations(CorridorPackage content) {
        Map<String, Series> speaking = new HashMap<>();
        for (Series series : content.series()) {
            if (SeriesCount.counts(series)) speaking.put(series.id().text(), series);
        }
        List<FitObservation> all = new ArrayList<>();
        for (Observation one : content.observations()) {
            LocalDate first = one.period().first();
            LocalDate last = one.period().last();
            boolean usable = speaking.containsKey(one.series().text())
                    && one.provenance().basis().traced()
                    && first.getYear() >= FIRST_YEAR
                    && first.getYear() == last.getYear()
                    && one.value() > 0;
            if (usable) all.add(new FitObservation(one.series().text(), first, last, one.value(), SIGMA));
        }
        return all;
    }

    /// Every series that speaks, in every calendar year.
    private static List<SeriesPeriod> years(CorridorPackage content) {
        List<SeriesPeriod> all = new ArrayList<>();
        for (Series series : content.series()) {
            if (!SeriesCount.counts(series)) continue;
            for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
                all.add(new SeriesPeriod(series.id().text(), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
            }
        }
        return all;
    }
}
