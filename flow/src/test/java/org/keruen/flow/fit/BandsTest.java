package org.keruen.flow.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BandsTest {
    /// Tables of Student's t, one-sided.
    @ParameterizedTest
    @CsvSource({
        "1, 0.9, 3.0776835372",
        "3, 0.9, 1.6377443536",
        "4, 0.9, 1.5332062741",
        "10, 0.9, 1.3721836411",
        "30, 0.9, 1.3104150254",
        "5, 0.975, 2.5705818356",
        "2147483647, 0.9, 1.2815515655",
        "2147483647, 0.1, -1.2815515655"
    })
    void quantiles_are_those_of_the_tables(int degrees, double share, double quantile) {
        assertThat(new StudentLaw(degrees).quantile(share)).isCloseTo(quantile, within(1e-8));
    }

    private static Map<String, List<Double>> residuals(long seed, double between, double within) {
        SplittableRandom chance = new SplittableRandom(seed);
        Map<String, List<Double>> residuals = new TreeMap<>();
        for (int s = 0; s < 400; s++) {
            double own = between * chance.nextGaussian();
            List<Double> years = new ArrayList<>();
            for (int y = 0; y <= s % 5; y++) years.add(own + within * chance.nextGaussian());
            residuals.put(StraightModel.name(s), years);
        }
        return residuals;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void what_series_have_for_good_and_what_years_add_are_told_apart(long seed) {
        ModelError error = ModelError.of(residuals(seed, 0.4, 0.15));
        assertThat(error.between()).isCloseTo(0.4, within(0.04));
        assertThat(error.within()).isCloseTo(0.15, within(0.012));
        assertThat(error.likeness()).isCloseTo(0.16 / (0.16 + 0.0225), within(0.03));
        assertThat(error.series()).isEqualTo(400);
        assertThat(error.observations()).isEqualTo(1200);
    }

    @Test
    void normal_residuals_have_normal_tails_and_a_tenth_of_wrong_series_has_not() {
        Map<String, List<Double>> residuals = residuals(4, 0.2, 0.1);
        ModelError clean = ModelError.of(residuals);
        assertThat(clean.tails()).isEqualTo(StudentLaw.NORMAL);
        assertThat(clean.gain()).isZero();
        for (int s = 0; s < 400; s += 10) {
            residuals.compute(
                    StraightModel.name(s),
                    (_, years) -> years.stream().map(one -> one + Math.log(5)).toList());
        }
        ModelError wrong = ModelError.of(residuals);
        assertThat(wrong.tails()).isLessThanOrEqualTo(10);
        assertThat(wrong.gain()).isGreaterThan(20);
        assertThat(wrong.between()).isBetween(0.15, 0.35);
    }

    @Test
    void series_of_one_figure_leave_nothing_to_tell_apart() {
        ModelError error = ModelError.of(Map.of("a", List.of(0.3), "b", List.of(-0.3)));
        assertThat(error.within()).isZero();
        assertThat(error.between()).isCloseTo(0.3, within(1e-6));
        assertThat(error.degrees()).isEqualTo(2);
    }

    private static FitObservation figure(String series, int year, double log) {
        return StraightModel.observed(StraightModel.year(series, year), log, 0.2);
    }

    @Test
    void the_step_of_a_random_walk_is_found_by_letting_persistence_guess() {
        SplittableRandom chance = new SplittableRandom(6);
        List<FitObservation> figures = new ArrayList<>();
        for (int s = 0; s < 600; s++) {
            double log = 5;
            for (int year = 2001; year <= 2006; year++) {
                double seen = log + 0.1 * chance.nextGaussian();
                figures.add(figure(StraightModel.name(s), year, seen));
                log += 0.25 * chance.nextGaussian();
            }
        }
        BackTest test = BackTest.of(figures, Rival.PERSISTENCE).orElseThrow();
        assertThat(test.errors()).isEqualTo(600 * 15);
        assertThat(test.horizons()).extracting(BackTest.Horizon::years).containsExactly(1, 2, 3, 4, 5);
        assertThat(test.yearly()).isCloseTo(0.25, within(0.01));
        assertThat(test.start()).isCloseTo(0.1 * Math.sqrt(2), within(0.03));
        assertThat(test.spread(4)).isCloseTo(Math.sqrt(0.02 + 4 * 0.0625), within(0.02));
    }

    /// A model that knows of a steady growth leaves nothing that wanders; persistence is off by it every year.
    @Test
    void what_a_model_explains_does_not_make_its_errors_grow() {
        List<FitObservation> figures = new ArrayList<>();
        for (int s = 0; s < 4; s++) {
            for (int year = 2001; year <= 2005; year++) {
                figures.add(figure(StraightModel.name(s), year, 5 + s + 0.3 * (year - 2001)));
            }
        }
        FittedModel knows = (values, asked) -> asked.stream()
                .mapToDouble(one -> values[0]
                        + Integer.parseInt(one.series().substring(1))
                        + 0.3 * (one.from().getYear() - 2001))
                .toArray();
        Fit fit = new Fitter(FitSettings.standard())
                .fit(StraightModel.free(10), StraightModel.all(figures), knows, FitProgress.SILENT);
        assertThat(BackTest.ofUnexplained(fit).orElseThrow().spread(3)).isLessThan(0.01);
        assertThat(BackTest.of(figures, Rival.PERSISTENCE).orElseThrow().spread(1))
                .isGreaterThan(0.2);
    }

    @Test
    void a_back_test_of_fewer_than_five_guesses_says_nothing() {
        List<FitObservation> figures =
                List.of(figure("a", 2001, 1), figure("a", 2002, 1.2), figure("a", 2003, 1.5), figure("b", 2003, 1));
        assertThat(BackTest.of(figures, Rival.PERSISTENCE)).isEmpty();
    }

    /// Inside, a band costs its width; outside, ten times the distance more.
    @Test
    void the_interval_score_is_width_and_ten_times_the_miss() {
        Interval band = new Interval(1, Math.E);
        assertThat(band.score(2)).isCloseTo(1, within(1e-12));
        assertThat(band.score(Math.exp(-0.3))).isCloseTo(4, within(1e-12));
        assertThat(band.score(Math.exp(1.25))).isCloseTo(3.5, within(1e-12));
        assertThat(band.holds(1)).isTrue();
        assertThat(band.holds(2.8)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(2, 1));
    }

    /// For errors that are normal, no band scores better on average than the one from P10 to P90.
    @Test
    void an_honest_band_scores_best() {
        SplittableRandom chance = new SplittableRandom(9);
        double[] halves = {0.8, 1.28155, 1.8};
        double[] sum = new double[3];
        for (int i = 0; i < 20_000; i++) {
            double value = Math.exp(chance.nextGaussian());
            for (int b = 0; b < 3; b++) sum[b] += Interval.about(0, halves[b]).score(value) / 20_000;
        }
        assertThat(sum[1]).isLessThan(sum[0]).isLessThan(sum[2]);
    }

    /// 80 worlds of 40 series: the truth drawn from the prior, series off for good, years off by chance, and
    /// in the second case a random walk all the while. A band should hold four figures of five.
    @ParameterizedTest
    @CsvSource({"1, 0", "3, 0.2"})
    void four_of_five_figures_to_come_lie_in_the_band(int ahead, double walk) {
        SplittableRandom chance = new SplittableRandom(12);
        int held = 0;
        int figures = 0;
        for (int world = 0; world < 80; world++) {
            StraightModel model = StraightModel.drawn(chance, 40, 6);
            double[] truth = new double[6];
            for (int p = 0; p < 6; p++) truth[p] = 0.5 * chance.nextGaussian();
            List<FitObservation> all = new ArrayList<>();
            for (int s = 0; s < 40; s++) {
                double log = model.log(s, truth) + 0.3 * chance.nextGaussian();
                for (int year = 2001; year <= 2005 + ahead; year++) {
                    all.add(StraightModel.observed(
                            StraightModel.year(StraightModel.name(s), year),
                            log + 0.15 * chance.nextGaussian(),
                            Math.hypot(0.3, 0.15)));
                    log += walk * chance.nextGaussian();
                }
            }
            Split split = Split.of(StraightModel.year("s", 2005).to(), all);
            List<FitObservation> last = split.keptOut().stream()
                    .filter(one -> one.of().from().getYear() == 2005 + ahead)
                    .toList();
            Fit fit = new Fitter(FitSettings.standard().likeness(0.8))
                    .fit(StraightModel.free(.5, .5, .5, .5, .5, .5), split, model, FitProgress.SILENT);
            List<Prediction> predictions = Predictor.of(fit)
                    .predict(model, last.stream().map(FitObservation::of).toList());
            for (int i = 0; i < predictions.size(); i++) {
                figures++;
                if (predictions.get(i).band().holds(last.get(i).value())) held++;
            }
        }
        assertThat(figures).isEqualTo(3200);
        assertThat((double) held / figures).isBetween(0.75, 0.85);
    }

    @Test
    void the_squares_of_what_makes_a_band_add_up_and_grow_with_the_years() {
        SplittableRandom chance = new SplittableRandom(13);
        StraightModel model = StraightModel.drawn(chance, 30, 2);
        List<FitObservation> all = new ArrayList<>();
        for (int s = 0; s < 30; s++) {
            double log = model.log(s, new double[] {1, -1});
            for (int year = 2001; year <= 2005; year++) {
                log += 0.2 * chance.nextGaussian();
                all.add(figure(StraightModel.name(s), year, log));
            }
        }
        Fit fit = new Fitter(FitSettings.standard())
                .fit(StraightModel.free(1, 1), StraightModel.all(all), model, FitProgress.SILENT);
        Predictor predictor = Predictor.of(fit);
        List<Prediction> two =
                predictor.predict(model, List.of(StraightModel.year("s003", 2005), StraightModel.year("s003", 2009)));
        Prediction now = two.get(0);
        Prediction later = two.get(1);
        assertThat(now.yearsBeyond()).isZero();
        assertThat(now.growthSpread()).isZero();
        assertThat(later.yearsBeyond()).isCloseTo(4, within(0.01));
        double yearly = predictor.growth().orElseThrow().yearly();
        assertThat(later.growthSpread()).isCloseTo(2 * yearly, within(0.01 * yearly));
        double[] row = model.slopes[3];
        double variance = 0;
        for (int p = 0; p < 2; p++) {
            for (int q = 0; q < 2; q++) variance += row[p] * fit.covariance(p, q) * row[q];
        }
        assertThat(now.parameterSpread()).isCloseTo(Math.sqrt(variance), within(1e-9));
        double whole = Math.sqrt(
                variance + later.modelSpread() * later.modelSpread() + later.growthSpread() * later.growthSpread());
        double quantile = new StudentLaw(predictor.error().degrees()).quantile(0.9);
        assertThat(Math.log(later.band().high() / later.median())).isCloseTo(quantile * whole, within(1e-9));
        assertThat(Math.log(later.median() / later.band().low())).isCloseTo(quantile * whole, within(1e-9));
    }

    /// At the point itself the slope is 100 and the parameter is known to half a unit; but there is nothing beyond
    /// what it tips between.
    @Test
    void where_a_model_tips_parameters_spread_no_wider_than_what_it_tips_between() {
        FittedModel tipping = (values, asked) -> asked.stream()
                .mapToDouble(one -> one.series().equals("tips") ? Math.tanh(100 * values[0]) : values[0])
                .toArray();
        List<FitObservation> figures = new ArrayList<>();
        for (int year = 2001; year <= 2004; year++) figures.add(figure("straight", year, 0));
        Fit fit = new Fitter(FitSettings.standard())
                .fit(StraightModel.free(0.5), StraightModel.all(figures), tipping, FitProgress.SILENT);
        List<Prediction> both = Predictor.of(fit)
                .predict(tipping, List.of(StraightModel.year("tips", 2005), StraightModel.year("straight", 2005)));
        assertThat(both.get(0).parameterSpread()).isCloseTo(1, within(1e-6));
        assertThat(both.get(1).parameterSpread()).isBetween(0.05, 0.5);
    }
}
