package org.keruen.flow.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class KeptOutTest {
    private static final LocalDate AS_OF = LocalDate.of(2005, 12, 31);

    private static FitObservation year(String series, int year, double value) {
        return new FitObservation(StraightModel.year(series, year), value, 0.2);
    }

    private static FitObservation months(String series, int year, int first, int last, double perDay) {
        LocalDate from = LocalDate.of(year, first, 1);
        LocalDate to = LocalDate.of(year, last, 1).plusMonths(1).minusDays(1);
        SeriesPeriod of = new SeriesPeriod(series, from, to);
        return new FitObservation(of, perDay * of.days(), 0.2);
    }

    private static Rival.Guess guess(Rival rival, SeriesPeriod asked, FitObservation... past) {
        return rival.guess(List.of(past), asked).orElseThrow();
    }

    @Test
    void persistence_is_last_years_figure_a_day() {
        Rival.Guess guess =
                guess(Rival.PERSISTENCE, StraightModel.year("a", 2006), year("a", 2003, 365), year("a", 2005, 730));
        assertThat(guess.log()).isCloseTo(Math.log(730), within(1e-12));
        assertThat(guess.years()).isCloseTo(1, within(0.01));
        assertThat(guess.otherSeason()).isFalse();
    }

    @Test
    void persistence_takes_the_same_months_of_last_year_before_an_older_year_and_says_when_it_cannot() {
        SeriesPeriod firstHalf = months("a", 2006, 1, 6, 1).of();
        FitObservation autumn = months("a", 2005, 9, 12, 9);
        Rival.Guess same =
                guess(Rival.PERSISTENCE, firstHalf, year("a", 2004, 366), months("a", 2005, 1, 6, 2), autumn);
        assertThat(Math.exp(same.log())).isCloseTo(2 * 181, within(1e-9));
        assertThat(same.otherSeason()).isFalse();
        Rival.Guess older = guess(Rival.PERSISTENCE, firstHalf, year("a", 2004, 366), autumn);
        assertThat(Math.exp(older.log())).isCloseTo(181, within(1e-9));
        assertThat(older.otherSeason()).isTrue();
        Rival.Guess onlyAutumn = guess(Rival.PERSISTENCE, firstHalf, autumn);
        assertThat(Math.exp(onlyAutumn.log())).isCloseTo(9 * 181, within(1e-9));
        assertThat(onlyAutumn.otherSeason()).isTrue();
        assertThat(Rival.PERSISTENCE.guess(List.of(), firstHalf)).isEmpty();
    }

    @Test
    void a_trend_goes_on_by_the_same_factor_and_needs_two_full_years() {
        SeriesPeriod asked = StraightModel.year("a", 2007);
        Rival.Guess trend = guess(
                Rival.TREND,
                asked,
                year("a", 2001, 100),
                year("a", 2002, 150),
                year("a", 2003, 225),
                months("a", 2005, 1, 3, 1e6));
        assertThat(Math.exp(trend.log())).isCloseTo(100 * Math.pow(1.5, 6), within(2.0));
        assertThat(trend.by()).isEqualTo(Rival.TREND);
        assertThat(trend.years()).isCloseTo(4, within(0.01));
        FitObservation only = year("a", 2003, 225);
        assertThat(guess(Rival.TREND, asked, only)).isEqualTo(guess(Rival.PERSISTENCE, asked, only));
    }

    /// The model is right; series grow by a tenth a year from 100, 200, ... and it knows.
    private static double[] growing(double[] parameters, List<SeriesPeriod> asked) {
        return asked.stream()
                .mapToDouble(one ->
                        Math.log(100 * (1 + Integer.parseInt(one.series().substring(1))))
                                + parameters[0] * (one.from().getYear() - 2001))
                .toArray();
    }

    private static final List<FitParameter> GROWTH =
            List.of(new FitParameter("growth", 0, 0.2, false, -1, 1, "per year", "made up"));

    /// Series 0 to 3 from 2001 on, series 4 only afterwards. Figures of odd years are 5 % high.
    private static List<FitObservation> figures() {
        List<FitObservation> figures = new ArrayList<>();
        for (int s = 0; s < 5; s++) {
            for (int year = s == 4 ? 2007 : 2001; year <= 2007; year++) {
                double value = 100 * (1 + s) * Math.exp(0.1 * (year - 2001)) * (year % 2 == 1 ? 1.05 : 1);
                figures.add(new FitObservation(StraightModel.year(StraightModel.name(s), year), value, 0.03));
            }
        }
        return figures;
    }

    private static KeptOut kept(List<FitObservation> figures) {
        Split split = Split.of(AS_OF, figures);
        Fit fit = new Fitter(FitSettings.standard()).fit(GROWTH, split, KeptOutTest::growing, FitProgress.SILENT);
        Predictor predictor = Predictor.of(fit, BackTest.ofUnexplained(fit));
        return KeptOut.of(predictor, KeptOutTest::growing, split.fitted(), split.keptOut());
    }

    @Test
    void three_methods_are_scored_on_the_figures_that_all_speak_of() {
        KeptOut kept = kept(figures());
        assertThat(kept.figures()).hasSize(9);
        KeptOut.Together together = kept.together().orElseThrow();
        assertThat(together.model().figures()).isEqualTo(8);
        assertThat(together.persistence().figures()).isEqualTo(8);
        assertThat(together.trend().bands()).isEqualTo(8);
        // 2005 to 2006 is 0.1 − ln 1.05 and to 2007 is 0.2, whatever the series.
        assertThat(together.persistence().meanLogError()).isCloseTo((0.1 - Math.log(1.05) + 0.2) / 2, within(1e-4));
        assertThat(together.persistence().meanShareError())
                .isCloseTo((1 - 1.05 * Math.exp(-0.1) + (1 - Math.exp(-0.2))) / 2, within(1e-4));
        assertThat(together.model().meanLogError()).isLessThan(0.05);
        assertThat(together.model().intervalScore())
                .isLessThan(together.persistence().intervalScore());
    }

    @Test
    void a_series_that_nobody_counted_before_is_scored_apart() {
        KeptOut kept = kept(figures());
        List<KeptOut.Figure> alone = kept.figures().stream()
                .filter(one -> one.persistence().isEmpty())
                .toList();
        assertThat(alone).hasSize(1).allMatch(one -> one.trend().isEmpty());
        assertThat(alone.getFirst().observation().series()).isEqualTo("s004");
        assertThat(kept.alone().orElseThrow().figures()).isEqualTo(1);
    }

    @Test
    void no_method_knows_what_was_kept_out() {
        List<FitObservation> other = new ArrayList<>();
        for (FitObservation one : figures()) {
            other.add(one.of().to().isAfter(AS_OF) ? new FitObservation(one.of(), 1e9, 0.2) : one);
        }
        List<KeptOut.Figure> first = kept(figures()).figures();
        List<KeptOut.Figure> second = kept(other).figures();
        for (int i = 0; i < first.size(); i++) {
            assertThat(second.get(i).model()).isEqualTo(first.get(i).model());
            assertThat(second.get(i).persistence()).isEqualTo(first.get(i).persistence());
            assertThat(second.get(i).trend()).isEqualTo(first.get(i).trend());
        }
    }

    @Test
    void a_figure_on_the_wrong_side_of_the_day_is_refused() {
        Split split = Split.of(AS_OF, figures());
        Fit fit = new Fitter(FitSettings.standard()).fit(GROWTH, split, KeptOutTest::growing, FitProgress.SILENT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KeptOut.of(Predictor.of(fit), KeptOutTest::growing, figures(), split.keptOut()))
                .withMessageContaining("cannot be fitted");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KeptOut.of(Predictor.of(fit), KeptOutTest::growing, split.fitted(), figures()))
                .withMessageContaining("is not kept out");
    }

    @Test
    void scores_are_what_one_gets_by_hand() {
        Interval wide = new Interval(1, 4);
        Score score = Score.of(List.of(
                new Score.Try(2, 1, Optional.of(wide)),
                new Score.Try(2, 4, Optional.of(new Interval(1, 2))),
                new Score.Try(3, 3, Optional.empty())));
        assertThat(score.figures()).isEqualTo(3);
        assertThat(score.medianLogError()).isCloseTo(Math.log(2), within(1e-12));
        assertThat(score.meanLogError()).isCloseTo(2 * Math.log(2) / 3, within(1e-12));
        assertThat(score.medianShareError()).isCloseTo(0.5, within(1e-12));
        assertThat(score.meanShareError()).isCloseTo(0.5, within(1e-12));
        assertThat(score.bands()).isEqualTo(2);
        assertThat(score.covered()).isEqualTo(0.5);
        assertThat(score.intervalScore()).isCloseTo((2 * Math.log(2) + 11 * Math.log(2)) / 2, within(1e-12));
    }
}
