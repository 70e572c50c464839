package org.keruen.study.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.keruen.plan.WeeklyVolume.Fit;
import org.keruen.plan.WeeklyVolume.Unit;
import org.keruen.report.plan.PlannedOption;
import org.keruen.report.plan.PlannedWeekly;
import org.keruen.study.Eurasia;
import org.keruen.study.question.Ask;

/// Weekly volumes against the arithmetic of departures and capacity.
class WeeklyTest {
    private static List<PlannedWeekly> weekly(String perWeek) {
        return new PlanStudy(Eurasia.open())
                .plan(Ask.good().to("Duisburg").modes("rail").perWeek(perWeek).question()).options().stream()
                        .map(PlannedOption::perWeek)
                        .map(one -> one.orElseThrow())
                        .toList();
    }

    @Test
    void what_is_needed_is_the_volume_over_what_one_departure_takes() {
        assertThat(weekly("400"))
                .isNotEmpty()
                .allSatisfy(one -> one.scarcest().ifPresent(scarcest -> {
                    // Two 40-foot boxes are 4 TEU and stay together.
                    assertThat(scarcest.unit()).isEqualTo(Unit.TEU);
                    int together = scarcest.capacityPerDeparture().intValue() / 4;
                    assertThat(scarcest.departuresNeeded()).isEqualTo((400 + together - 1) / together);
                    boolean fits = scarcest.departuresNeeded()
                            <= scarcest.departuresAvailable().doubleValue();
                    assertThat(one.fits() == Fit.NO).isEqualTo(!fits);
                    assertThat(scarcest.carried() == 400).isEqualTo(fits);
                }));
    }

    @Test
    void too_many_for_a_daily_train_do_not_fit_and_it_is_said_how_many_do() {
        assertThat(weekly("400")).anySatisfy(one -> {
            assertThat(one.fits()).isEqualTo(Fit.NO);
            assertThat(one.scarcest().orElseThrow().carried()).isBetween(1, 399);
        });
    }

    @Test
    void where_capacity_or_headway_is_not_known_nothing_is_promised() {
        assertThat(weekly("1"))
                .allSatisfy(
                        one -> assertThat(one.fits()).isEqualTo(one.unknown().isEmpty() ? Fit.YES : Fit.UNKNOWN));
    }
}
