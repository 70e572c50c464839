package org.keruen.report.calibrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.keruen.flow.fit.BackTest;
import org.keruen.flow.fit.Fit;
import org.keruen.flow.fit.FittedParameter;
import org.keruen.flow.fit.KeptOut;
import org.keruen.flow.fit.ModelError;
import org.keruen.flow.fit.Residual;
import org.keruen.flow.fit.RivalForecast;
import org.keruen.flow.fit.Score;
import org.keruen.flow.fit.SeriesPeriod;
import org.keruen.report.PackageStamp;

/// The calibration as a page of Markdown.
public final class CalibrationPage {
    private final StringBuilder page = new StringBuilder();

    private CalibrationPage() {}

    public static String write(
            PackageStamp stamp, Fit fit, ModelError error, Optional<BackTest> growth, Optional<KeptOut> keptOut) {
        CalibrationPage page = new CalibrationPage();
        page.head(stamp, fit);
        page.parameters(fit);
        page.errors(fit, error, growth);
        keptOut.ifPresent(page::keptOut);
        page.fitted(fit);
        return page.page.toString();
    }

    private void line(String text) {
        page.append(text).append('\n');
    }

    private void head(PackageStamp stamp, Fit fit) {
        long series = fit.residuals().stream()
                .map(one -> one.observation().series())
                .distinct()
                .count();
        line("# What calibration found");
        line("");
        line(String.format(
                Locale.ROOT,
                "Built by `keruen calibrate --as-of %s` from the package %s, data %s. Method:",
                fit.asOf(),
                stamp.name(),
                stamp.hash()));
        line("[calibration-method.md](calibration-method.md); model: [flow-year.md](flow-year.md).");
        line("");
        line(String.format(
                Locale.ROOT,
                "**%d parameters against %d observations of %d series**, none of a period that ends after %s. No constant or",
                fit.parameters().size(),
                fit.residuals().size(),
                series,
                fit.asOf()));
        line(String.format(
                Locale.ROOT,
                "trend belongs to a series. Objective %.1f from the figures and %.1f from the priors, %d iterations, %d years'",
                fit.dataObjective(),
                fit.priorObjective(),
                fit.iterations(),
                fit.evaluations()));
        line(String.format(
                Locale.ROOT,
                "evaluations, ended as %s.",
                fit.stop().name().toLowerCase(Locale.ROOT).replace('_', ' ')));
        line("");
    }

    private void parameters(Fit fit) {
        line("## Parameters");
        line("");
        line("*Left* is how much of what was uncertain beforehand still is; 1 means the figures said nothing.");
        line("");
        line("| parameter | what it is | prior | fitted | standard error | left |");
        line("|---|---|--:|--:|--:|--:|");
        for (FittedParameter one : fit.parameters()) {
            line(String.format(
                    Locale.ROOT,
                    "| %s | %s, %s | %s | %s | %s | %.2f%s |",
                    one.parameter().id(),
                    one.parameter().words(),
                    one.parameter().unit(),
                    number(one.parameter().prior()),
                    number(one.value()),
                    number(one.standardError()),
                    one.spreadLeft(),
                    one.atBound() ? " (at its bound)" : ""));
        }
        line("");
    }

    private void errors(Fit fit, ModelError error, Optional<BackTest> growth) {
        List<Double> logs = fit.residuals().stream()
                .map(one -> Math.abs(one.log()))
                .sorted()
                .toList();
        double mean = logs.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        double share = fit.residuals().stream()
                .mapToDouble(one -> Math.abs(Math.expm1(one.log())))
                .average()
                .orElse(0);
        line("## Errors on what was fitted");
        line("");
        line(String.format(
                Locale.ROOT,
                "Log error: median %.2f, mean %.2f; mean absolute percentage error %.0f %% (a few series that the network",
                logs.get(logs.size() / 2),
                mean,
                100 * share));
        line("cannot tell well carry most of it; see the table at the end).");
        line(String.format(
                Locale.ROOT,
                "What a series is off for good: %.2f; what a period adds: %.2f (logarithms, %s). These make the bands.",
                error.between(),
                error.within(),
                error.tails() == Integer.MAX_VALUE ? "normal tails" : "Student's t of " + error.tails() + " degrees"));
        growth.ifPresent(test -> line(String.format(
                Locale.ROOT,
                "Beyond the last figure the band also grows as what the model leaves unexplained has wandered: %.2f at once, %.2f a year.",
                test.start(),
                test.yearly())));
        line("");
    }

    private void keptOut(KeptOut kept) {
        line("## Figures that were kept out");
        line("");
        kept.together().ifPresent(together -> {
            line("| method | figures | log error, median | mean | MAPE | in the 80 % band | interval score |");
            line("|---|--:|--:|--:|--:|--:|--:|");
            score("model", together.model());
            score("persistence", together.persistence());
            score("trend", together.trend());
            line("");
            line("An interval score is the band's width plus what lies outside it tenfold; smaller is better.");
        });
        kept.alone().ifPresent(alone -> {
            line("Series that had no figure before, of which only the model speaks:");
            line("");
            line("| method | figures | log error, median | mean | MAPE | in the 80 % band | interval score |");
            line("|---|--:|--:|--:|--:|--:|--:|");
            score("model", alone);
        });
        line("");
        line("| series | period | observed | model | P10–P90 | persistence | trend |");
        line("|---|---|--:|--:|---|--:|--:|");
        for (KeptOut.Figure one : kept.figures()) {
            line(String.format(
                    Locale.ROOT,
                    "| %s | %s | %s | %s | %s–%s | %s | %s |",
                    one.observation().series(),
                    period(one.observation().of()),
                    number(one.observation().value()),
                    number(one.model().median()),
                    number(one.model().band().low()),
                    number(one.model().band().high()),
                    guess(one.persistence()),
                    guess(one.trend())));
        }
        line("");
    }

    private void score(String method, Score score) {
        line(String.format(
                Locale.ROOT,
                "| %s | %d | %.2f | %.2f | %.0f %% | %.0f %% | %.2f |",
                method,
                score.figures(),
                score.medianLogError(),
                score.meanLogError(),
                100 * score.meanShareError(),
                100 * score.covered(),
                score.intervalScore()));
    }

    private static String guess(Optional<RivalForecast> guess) {
        return guess.map(one -> number(one.value())).orElse("–");
    }

    private void fitted(Fit fit) {
        line("## Every figure that was fitted");
        line("");
        line("| series | period | observed | modelled | log error | weight |");
        line("|---|---|--:|--:|--:|--:|");
        List<Residual> order = new ArrayList<>(fit.residuals());
        for (Residual one : order) {
            line(String.format(
                    Locale.ROOT,
                    "| %s | %s | %s | %s | %+.2f | %.2f |",
                    one.observation().series(),
                    period(one.observation().of()),
                    number(one.observation().value()),
                    number(Math.exp(one.logModelled())),
                    one.log(),
                    one.weight()));
        }
    }

    private static String period(SeriesPeriod period) {
        boolean year =
                period.from().getDayOfYear() == 1 && period.to().plusDays(1).getDayOfYear() == 1;
        return year ? String.valueOf(period.from().getYear()) : period.from() + " to " + period.to();
    }

    /// Three digits that count.
    private static String number(double value) {
        if (value == 0) return "0";
        double size = Math.abs(value);
        if (size >= 1000) return String.format(Locale.ROOT, "%,.0f", value);
        int digits = Math.max(0, 2 - (int) Math.floor(Math.log10(size)));
        return String.format(Locale.ROOT, "%." + Math.min(digits, 6) + "f", value);
    }
}
