package org.keruen.flow.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FitterTest {
    private static final Loss NORMAL = new Loss.Normal();
    private static final FitSettings EXACT = new FitSettings(NORMAL, 0, Differences.CENTRAL, 0.02, 1e-9, 50, 1);

    private static Fit fit(
            FitSettings settings, List<FitParameter> parameters, List<FitObservation> seen, FittedModel model) {
        return new Fitter(settings).fit(parameters, StraightModel.all(seen), model, FitProgress.SILENT);
    }

    private static SeriesPeriod year(int series) {
        return StraightModel.year(StraightModel.name(series), 2001);
    }

    /// One figure a series, `straight` at these parameters and off by chance.
    private static List<FitObservation> figures(
            StraightModel model, double[] truth, double sigma, SplittableRandom chance) {
        List<FitObservation> figures = new ArrayList<>();
        for (int s = 0; s < model.slopes.length; s++) {
            double log = model.log(s, truth) + sigma * chance.nextGaussian();
            figures.add(StraightModel.observed(year(s), log, sigma));
        }
        return figures;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void straight_models_with_normal_errors_have_the_posterior_of_the_textbook(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        StraightModel model = StraightModel.drawn(chance, 12, 4);
        double[] spread = {0.5, 1, 2, 0.3};
        List<FitObservation> seen = figures(model, new double[] {0.4, -1, 2.5, 0.1}, 0.3, chance);

        // (S⁻¹ + AᵀR⁻¹A)⁻¹ and that times AᵀR⁻¹y, with A, S, R in natural units.
        double[][] curvature = new double[4][4];
        double[] right = new double[4];
        for (int p = 0; p < 4; p++) {
            curvature[p][p] = 1 / (spread[p] * spread[p]);
            for (int s = 0; s < 12; s++) {
                right[p] += model.slopes[s][p] * seen.get(s).logValue() / 0.09;
                for (int q = 0; q < 4; q++) curvature[p][q] += model.slopes[s][p] * model.slopes[s][q] / 0.09;
            }
        }
        double[][] covariance = inverse(curvature);

        Fit fit = fit(EXACT, StraightModel.free(spread), seen, model);
        assertThat(fit.stop()).isEqualTo(Fit.Stop.CONVERGED);
        assertThat(fit.curvedUpwards()).isTrue();
        double prior = 0;
        for (int p = 0; p < 4; p++) {
            double expected = 0;
            for (int q = 0; q < 4; q++) {
                expected += covariance[p][q] * right[q];
                assertThat(fit.covariance(p, q)).isCloseTo(covariance[p][q], within(1e-8));
            }
            FittedParameter one = fit.parameters().get(p);
            assertThat(one.value()).isCloseTo(expected, within(1e-8));
            assertThat(one.standardError()).isCloseTo(Math.sqrt(covariance[p][p]), within(1e-8));
            assertThat(one.spreadLeft()).isCloseTo(Math.sqrt(covariance[p][p]) / spread[p], within(1e-8));
            assertThat(one.atBound()).isFalse();
            prior += expected * expected / (2 * spread[p] * spread[p]);
        }
        assertThat(fit.correlation(0, 1))
                .isCloseTo(covariance[0][1] / Math.sqrt(covariance[0][0] * covariance[1][1]), within(1e-8));
        assertThat(fit.priorObjective()).isCloseTo(prior, within(1e-8));
        double data = 0;
        for (Residual residual : fit.residuals()) data += residual.log() * residual.log() / (2 * 0.09);
        assertThat(fit.dataObjective()).isCloseTo(data, within(1e-8));
    }

    /// By Gauss and Jordan's elimination.
    private static double[][] inverse(double[][] matrix) {
        int size = matrix.length;
        double[][] left = new double[size][];
        double[][] right = new double[size][size];
        for (int i = 0; i < size; i++) {
            left[i] = matrix[i].clone();
            right[i][i] = 1;
        }
        for (int pivot = 0; pivot < size; pivot++) {
            double by = left[pivot][pivot];
            for (int j = 0; j < size; j++) {
                left[pivot][j] /= by;
                right[pivot][j] /= by;
            }
            for (int i = 0; i < size; i++) {
                if (i == pivot) continue;
                double times = left[i][pivot];
                for (int j = 0; j < size; j++) {
                    left[i][j] -= times * left[pivot][j];
                    right[i][j] -= times * right[pivot][j];
                }
            }
        }
        return right;
    }

    /// Trade that chooses between two ways of costs 20 and 20 + s with scale θ, and grows: three parameters.
    private static double[] choice(double[] parameters, List<SeriesPeriod> asked) {
        double total = parameters[0];
        double theta = parameters[1];
        double growth = parameters[2];
        return asked.stream()
                .mapToDouble(one -> {
                    int dearer = Integer.parseInt(one.series().substring(1));
                    int years = one.from().getYear() - 2001;
                    return Math.log(total / (1 + Math.exp(theta * dearer))) + growth * years;
                })
                .toArray();
    }

    private static final List<FitParameter> CHOICE = List.of(
            new FitParameter("total", 500, 1, true, 1, 1e6, "kt", "made up"),
            new FitParameter("theta", 0.3, 0.8, true, 0.01, 5, "per USD", "made up"),
            new FitParameter("growth", 0, 0.1, false, -0.5, 0.5, "per year", "made up"));

    private static List<FitObservation> chosen(double[] truth, double sigma) {
        List<FitObservation> seen = new ArrayList<>();
        for (int dearer = 0; dearer < 6; dearer++) {
            for (int year = 2001; year < 2005; year++) {
                SeriesPeriod of = StraightModel.year(StraightModel.name(dearer), year);
                seen.add(StraightModel.observed(of, choice(truth, List.of(of))[0], sigma));
            }
        }
        return seen;
    }

    @ParameterizedTest
    @EnumSource(Differences.class)
    void the_parameters_that_made_the_figures_are_found_again(Differences differences) {
        double[] truth = {1800, 0.9, 0.07};
        FitSettings settings = FitSettings.standard()
                .likeness(0)
                .differences(differences, 1e-4)
                .to(1e-4, 50);
        for (double[] start : new double[][] {{500, 0.3, 0}, {30, 3, -0.4}, {90_000, 0.02, 0.5}}) {
            Fit fit = new Fitter(settings)
                    .fit(CHOICE, StraightModel.all(chosen(truth, 1e-3)), FitterTest::choice, start, FitProgress.SILENT);
            assertThat(fit.stop()).isEqualTo(Fit.Stop.CONVERGED);
            for (int p = 0; p < 3; p++) assertThat(fit.values()[p] / truth[p]).isCloseTo(1, within(1e-4));
        }
    }

    @Test
    void a_figure_off_by_a_factor_of_ten_moves_a_robust_fit_little_and_squares_a_lot() {
        SplittableRandom chance = new SplittableRandom(11);
        StraightModel model = StraightModel.drawn(chance, 40, 3);
        List<FitObservation> clean = figures(model, new double[] {0.5, -0.5, 1}, 0.2, chance);
        FitSettings exact = FitSettings.standard().likeness(0).to(1e-6, 100);
        double student = 0;
        double huber = 0;
        double squares = 0;
        for (int i = 0; i < 40; i++) {
            List<FitObservation> wrong = new ArrayList<>(clean);
            wrong.set(i, new FitObservation(clean.get(i).of(), 10 * clean.get(i).value(), 0.2));
            student += furthest(exact, clean, wrong, model) / 40;
            huber += furthest(exact.by(new Loss.Huber(1.345)), clean, wrong, model) / 40;
            squares += furthest(exact.by(NORMAL), clean, wrong, model) / 40;
            Residual off = fit(exact, StraightModel.free(1, 1, 1), wrong, model)
                    .residuals()
                    .get(i);
            assertThat(off.weight()).isLessThan(0.06);
        }
        assertThat(student).isLessThan(0.25);
        assertThat(huber).isBetween(student, 0.5);
        assertThat(squares).isGreaterThan(1.5);
    }

    /// The furthest that a parameter moves, in standard errors of the clean fit.
    private static double furthest(
            FitSettings settings, List<FitObservation> clean, List<FitObservation> wrong, FittedModel model) {
        Fit before = fit(settings, StraightModel.free(1, 1, 1), clean, model);
        Fit after = fit(settings, StraightModel.free(1, 1, 1), wrong, model);
        double furthest = 0;
        for (int p = 0; p < 3; p++) {
            double moved = Math.abs(after.values()[p] - before.values()[p]);
            furthest = Math.max(furthest, moved / before.parameters().get(p).standardError());
        }
        return furthest;
    }

    @Test
    void what_no_figure_depends_on_stays_as_it_was_known_before() {
        StraightModel model = new StraightModel(new double[][] {{1, 0}, {2, 0}});
        List<FitParameter> parameters = List.of(
                StraightModel.free(1).getFirst(), new FitParameter("unseen", 7, 0.4, true, 1, 90, "h", "made up"));
        List<FitObservation> seen =
                List.of(StraightModel.observed(year(0), 1, 0.1), StraightModel.observed(year(1), 2, 0.1));
        FittedParameter unseen =
                fit(EXACT, parameters, seen, model).parameters().get(1);
        assertThat(unseen.value()).isEqualTo(7);
        assertThat(unseen.standardError()).isEqualTo(0.4);
        assertThat(unseen.spreadLeft()).isEqualTo(1);
        assertThat(unseen.moved()).isZero();
    }

    @Test
    void without_figures_the_prior_is_the_answer() {
        Fit fit = fit(EXACT, CHOICE, List.of(), FitterTest::choice);
        assertThat(fit.values()).containsExactly(500, 0.3, 0);
        assertThat(fit.parameters()).allMatch(one -> one.spreadLeft() == 1);
        assertThat(fit.stop()).isEqualTo(Fit.Stop.CONVERGED);
    }

    @Test
    void one_thread_and_two_give_the_same_digits() {
        List<FitObservation> seen = chosen(new double[] {1800, 0.9, 0.07}, 0.1);
        FitSettings settings = FitSettings.standard();
        Fit one = fit(settings, CHOICE, seen, FitterTest::choice);
        Fit two = fit(settings.onThreads(2), CHOICE, seen, FitterTest::choice);
        assertThat(two.values()).isEqualTo(one.values());
        assertThat(two.evaluations()).isEqualTo(one.evaluations());
        assertThat(two.residuals()).isEqualTo(one.residuals());
        for (int p = 0; p < 3; p++) {
            for (int q = 0; q < 3; q++) assertThat(two.covariance(p, q)).isEqualTo(one.covariance(p, q));
        }
    }

    /// With p0 held at 0.5 the other is the least of `(p1 − 1)²/0.01/2 + (0.5 + p1 − 3)²/0.01/2 + p1²/2`.
    @Test
    void a_bound_is_kept_and_the_other_parameters_make_the_best_of_it() {
        StraightModel model = new StraightModel(new double[][] {{0, 1}, {1, 1}});
        List<FitParameter> parameters = List.of(
                new FitParameter("held", 0, 1, false, -1, 0.5, "1", "made up"),
                StraightModel.free(1, 1).get(1));
        List<FitObservation> seen =
                List.of(StraightModel.observed(year(0), 1, 0.1), StraightModel.observed(year(1), 3, 0.1));
        Set<Double> asked = ConcurrentHashMap.newKeySet();
        Fit fit = fit(EXACT, parameters, seen, (values, periods) -> {
            asked.add(values[0]);
            return model.logModelled(values, periods);
        });
        assertThat(fit.stop()).isEqualTo(Fit.Stop.CONVERGED);
        assertThat(fit.values()[0]).isEqualTo(0.5);
        assertThat(fit.parameters().getFirst().atBound()).isTrue();
        assertThat(fit.values()[1]).isCloseTo(350 / 201.0, within(1e-8));
        assertThat(asked).allMatch(value -> value >= -1 && value <= 0.5).hasSizeGreaterThan(1);
    }

    @Test
    void five_figures_that_err_alike_say_as_much_as_one() {
        StraightModel model = new StraightModel(new double[][] {{1}});
        List<FitObservation> five = new ArrayList<>();
        for (int year = 2001; year < 2006; year++) {
            five.add(StraightModel.observed(StraightModel.year("s000", year), 1, 0.5));
        }
        Fit one = fit(EXACT, StraightModel.free(1), five.subList(0, 1), model);
        Fit alike = fit(EXACT.likeness(1), StraightModel.free(1), five, model);
        Fit apart = fit(EXACT, StraightModel.free(1), five, model);
        assertThat(alike.values()[0]).isCloseTo(one.values()[0], within(1e-9));
        assertThat(alike.covariance(0, 0)).isCloseTo(one.covariance(0, 0), within(1e-9));
        assertThat(apart.covariance(0, 0)).isCloseTo(1 / (1 + 5 / 0.25), within(1e-9));
    }

    @Test
    void what_ends_after_the_day_up_to_which_data_are_known_is_never_asked_for_nor_counted() {
        List<FitObservation> all = chosen(new double[] {1800, 0.9, 0.07}, 0.1);
        LocalDate asOf = LocalDate.of(2003, 6, 30);
        List<FitObservation> otherFuture = new ArrayList<>();
        for (FitObservation one : all) {
            boolean later = one.of().to().isAfter(asOf);
            otherFuture.add(later ? new FitObservation(one.of(), 1e6, 0.01) : one);
        }
        Set<SeriesPeriod> asked = ConcurrentHashMap.newKeySet();
        FittedModel watched = (values, periods) -> {
            asked.addAll(periods);
            return choice(values, periods);
        };
        Fitter fitter = new Fitter(FitSettings.standard());
        Fit fit = fitter.fit(CHOICE, Split.of(asOf, all), watched, FitProgress.SILENT);
        Fit other = fitter.fit(CHOICE, Split.of(asOf, otherFuture), watched, FitProgress.SILENT);
        assertThat(asked).hasSize(12).noneMatch(one -> one.to().isAfter(asOf));
        assertThat(fit.residuals()).hasSize(12);
        assertThat(other.values()).isEqualTo(fit.values());
        assertThat(other.covariance(0, 1)).isEqualTo(fit.covariance(0, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Split(asOf, all, List.of()))
                .withMessageContaining("s000 2003-01-01..2003-12-31 ends after 2003-06-30");
    }

    @Test
    void a_model_without_an_answer_is_named_with_its_parameters() {
        List<FitObservation> seen = chosen(new double[] {1800, 0.9, 0.07}, 0.1);
        assertThatExceptionOfType(ModelFailure.class)
                .isThrownBy(() -> fit(EXACT, CHOICE, seen, (_, periods) -> {
                    double[] answer = new double[periods.size()];
                    answer[5] = Math.log(-1);
                    return answer;
                }))
                .withMessage("the logarithm of s001 2002-01-01..2002-12-31 is NaN in the model at "
                        + "total = 500.0, theta = 0.3, growth = 0.0");
        assertThatExceptionOfType(ModelFailure.class)
                .isThrownBy(() -> fit(EXACT, CHOICE, seen, (_, _) -> new double[3]))
                .withMessage("the model was asked for 24 values and gave 3");
        IllegalStateException closed = new IllegalStateException("no way to Poti");
        assertThatExceptionOfType(ModelFailure.class)
                .isThrownBy(() -> fit(EXACT.onThreads(2), CHOICE, seen, (values, periods) -> {
                    if (values[2] != 0) throw closed;
                    return choice(values, periods);
                }))
                .withMessageContaining("growth = 0.002")
                .withCause(closed);
    }

    @Test
    void an_iteration_limit_is_not_passed_off_as_convergence() {
        List<FitProgress.Point> told = new ArrayList<>();
        Fit fit = new Fitter(FitSettings.standard().to(1e-6, 1))
                .fit(
                        CHOICE,
                        StraightModel.all(chosen(new double[] {90_000, 3, 0.4}, 0.1)),
                        FitterTest::choice,
                        told::add);
        assertThat(fit.stop()).isEqualTo(Fit.Stop.ITERATION_LIMIT);
        assertThat(fit.iterations()).isEqualTo(1);
        assertThat(fit.distance()).isGreaterThan(1e-6);
        assertThat(told.getLast().evaluations()).isEqualTo(fit.evaluations());
    }

    @Test
    void a_model_that_is_rougher_than_its_slopes_stalls_and_says_so() {
        Fit fit = fit(EXACT, StraightModel.free(1), List.of(StraightModel.observed(year(0), 1, 0.1)), (v, _) ->
                new double[] {Math.abs(v[0]) == 0.02 ? v[0] : v[0] == 0 ? 0 : -5});
        assertThat(fit.stop()).isEqualTo(Fit.Stop.STALLED);
    }

    /// Errors drawn from the law that the loss stands for, truth from the prior: the distance of the answer from the
    /// truth is then a standard error on average.
    @Test
    void standard_errors_are_as_large_as_the_errors_are() {
        SplittableRandom chance = new SplittableRandom(21);
        double squares = 0;
        for (int world = 0; world < 200; world++) {
            StraightModel model = StraightModel.drawn(chance, 40, 4);
            double[] truth = new double[4];
            for (int p = 0; p < 4; p++) truth[p] = chance.nextGaussian();
            List<FitObservation> seen = new ArrayList<>();
            for (int s = 0; s < 40; s++) {
                double square = 0;
                for (int i = 0; i < 4; i++) square += Math.pow(chance.nextGaussian(), 2) / 4;
                double error = 0.3 * chance.nextGaussian() / Math.sqrt(square);
                seen.add(StraightModel.observed(year(s), model.log(s, truth) + error, 0.3));
            }
            Fit fit = fit(FitSettings.standard().likeness(0), StraightModel.free(1, 1, 1, 1), seen, model);
            assertThat(fit.stop()).isEqualTo(Fit.Stop.CONVERGED);
            for (int p = 0; p < 4; p++) {
                double off =
                        (fit.values()[p] - truth[p]) / fit.parameters().get(p).standardError();
                squares += off * off / 800;
            }
        }
        assertThat(Math.sqrt(squares)).isCloseTo(1, within(0.08));
    }

    /// Twenty parameters, twelve of them scales of demand and eight of choice, 150 figures.
    @Test
    void a_fit_of_the_size_of_a_year_model_asks_it_some_hundred_times() {
        SplittableRandom chance = new SplittableRandom(22);
        List<FitParameter> parameters = new ArrayList<>();
        double[] truth = new double[20];
        for (int p = 0; p < 20; p++) {
            parameters.add(new FitParameter("p" + p, 1, 0.5, true, 0.05, 20, "1", "made up"));
            truth[p] = Math.exp(0.5 * chance.nextGaussian());
        }
        double[][] share = new double[50][12];
        for (double[] row : share) {
            for (int p = 0; p < 12; p++) row[p] = Math.pow(chance.nextDouble(), 4);
        }
        FittedModel model = (values, asked) -> asked.stream()
                .mapToDouble(one -> {
                    int series = Integer.parseInt(one.series().substring(1));
                    int years = one.from().getYear() - 2001;
                    double sum = 0;
                    for (int p = 0; p < 12; p++) {
                        double theta = values[12 + (p + series) % 8];
                        double taken = 1 / (1 + Math.exp(theta * (series % 5 - 2 + 0.2 * years)));
                        sum += share[series][p] * values[p] * taken;
                    }
                    return Math.log(sum);
                })
                .toArray();
        List<SeriesPeriod> periods = new ArrayList<>();
        for (int s = 0; s < 50; s++) {
            for (int y = 2001; y < 2004; y++) periods.add(StraightModel.year(StraightModel.name(s), y));
        }
        double[] right = model.logModelled(truth, periods);
        List<FitObservation> seen = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            seen.add(StraightModel.observed(periods.get(i), right[i] + 0.2 * chance.nextGaussian(), 0.2));
        }
        Fit fit = fit(FitSettings.standard(), parameters, seen, model);
        assertThat(fit.stop()).isEqualTo(Fit.Stop.CONVERGED);
        assertThat(fit.evaluations()).isLessThan(400);
        for (int p = 0; p < 20; p++) {
            FittedParameter one = fit.parameters().get(p);
            assertThat(Math.abs(Math.log(one.value() / truth[p]))).isLessThan(3 * one.standardError());
        }
    }

    @Test
    void losses_have_the_slopes_and_curvatures_they_say() {
        for (Loss loss : List.of(NORMAL, new Loss.Huber(1.345), new Loss.Student(4))) {
            for (double r : new double[] {-6, -1.9, -0.4, 0.7, 1.2, 2.5, 9}) {
                double h = 1e-4;
                double slope = (loss.of(r + h) - loss.of(r - h)) / (2 * h);
                double curvature = (loss.of(r + h) - 2 * loss.of(r) + loss.of(r - h)) / (h * h);
                assertThat(loss.weight(r) * r).as("%s at %s", loss, r).isCloseTo(slope, within(1e-6));
                assertThat(loss.curvature(r)).as("%s at %s", loss, r).isCloseTo(curvature, within(1e-5));
            }
        }
    }
}
