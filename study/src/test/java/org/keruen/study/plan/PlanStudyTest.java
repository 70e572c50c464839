package org.keruen.study.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keruen.model.place.Place;
import org.keruen.plan.band.Bands;
import org.keruen.report.plan.PlanDocument;
import org.keruen.report.plan.PlannedCharge;
import org.keruen.report.plan.PlannedLeg;
import org.keruen.report.plan.PlannedLoad;
import org.keruen.report.plan.PlannedOption;
import org.keruen.study.Eurasia;
import org.keruen.study.question.Ask;

class PlanStudyTest {
    private static final PlanDocument XIAN_POTI = plan(Ask.good());

    private static PlanDocument plan(Ask ask) {
        return new PlanStudy(Eurasia.open()).plan(ask.question());
    }

    @Test
    void xian_to_poti_has_several_options_and_one_goes_over_the_caspian() {
        assertThat(XIAN_POTI.options()).hasSizeGreaterThanOrEqualTo(3).hasSizeLessThanOrEqualTo(9);
        assertThat(XIAN_POTI.options()).anyMatch(option -> option.countries().equals(List.of("CN", "KZ", "AZ", "GE")));
    }

    @Test
    void totals_are_the_sums_of_the_legs() {
        for (PlannedOption option : XIAN_POTI.options()) {
            assertThat(sum(option, PlannedLeg::costUsd)).isEqualByComparingTo(option.costUsd());
            assertThat(sum(option, PlannedLeg::co2eTonnes)).isEqualByComparingTo(option.co2eTonnes());
            assertThat(sum(option, PlannedLeg::hours)).isEqualByComparingTo(option.hours());
            for (PlannedLeg leg : option.legs()) {
                BigDecimal charges =
                        leg.charges().stream().map(PlannedCharge::usd).reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(charges).isEqualByComparingTo(leg.costUsd());
            }
        }
    }

    @Test
    void legs_touch_in_place_and_time_and_their_hours_are_those_between_their_times() {
        for (PlannedOption option : XIAN_POTI.options()) {
            List<PlannedLeg> legs = option.legs();
            assertThat(legs.getFirst().departure()).isEqualTo(option.departure());
            assertThat(legs.getLast().arrival()).isEqualTo(option.arrival());
            for (int i = 0; i < legs.size(); i++) {
                PlannedLeg leg = legs.get(i);
                double hours = Duration.between(leg.departure(), leg.arrival()).toSeconds() / 3600.0;
                assertThat(leg.hours().doubleValue()).isBetween(hours - 0.0101, hours + 0.0101);
                assertThat(leg.hoursP10()).isBetween(BigDecimal.ZERO, leg.hours());
                assertThat(leg.hoursP90()).isGreaterThanOrEqualTo(leg.hours());
                if (i == 0) continue;
                assertThat(leg.from()).isEqualTo(legs.get(i - 1).to());
                assertThat(leg.departure().toInstant())
                        .isEqualTo(legs.get(i - 1).arrival().toInstant());
            }
        }
    }

    @Test
    void times_carry_the_offset_of_the_place_they_happen_at() {
        for (PlannedOption option : XIAN_POTI.options()) {
            for (PlannedLeg leg : option.legs()) {
                assertLocal(leg.departure(), leg.from().id());
                assertLocal(leg.arrival(), leg.to().id());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"2024-02-10, +06:00", "2024-03-10, +05:00"})
    void almaty_was_six_hours_ahead_until_the_end_of_february_2024_and_is_five_since(String ready, String offset) {
        PlanDocument document =
                plan(Ask.good().from("Almaty").to("Aktau").ready(ready).modes("rail"));
        assertThat(document.options()).isNotEmpty();
        assertThat(document.options().getFirst().departure().getOffset()).hasToString(offset);
    }

    @Test
    void another_currency_is_shown_beside_dollars_with_its_rate_and_still_adds_up() {
        PlanDocument document = plan(Ask.good().currency("CNY"));
        assertThat(document.conversion()).hasValueSatisfying(rate -> {
            assertThat(rate.currency()).isEqualTo("CNY");
            assertThat(rate.last()).isBeforeOrEqualTo("2026-03-03");
        });
        for (PlannedOption option : document.options()) {
            BigDecimal cost = option.cost().orElseThrow();
            assertThat(sum(option, leg -> leg.cost().orElseThrow())).isEqualByComparingTo(cost);
            assertThat(cost).isGreaterThan(option.costUsd());
        }
    }

    @Test
    void the_same_option_promises_other_days_in_congested_weeks_than_in_normal_ones() {
        PlanDocument normal = plan(Ask.good().regime("normal"));
        PlanDocument congested = plan(Ask.good().regime("congested"));
        assertThat(congested.request().regime()).isEqualTo(Bands.Regime.CONGESTED);
        assertThat(XIAN_POTI.request().regime()).isEqualTo(Bands.Regime.EITHER);
        for (PlannedOption option : normal.options()) {
            assertThat(congested.options())
                    .filteredOn(other -> other.id().equals(option.id()))
                    .singleElement()
                    .satisfies(other -> assertThat(other.daysP90()).isGreaterThan(option.daysP90()));
        }
    }

    @Test
    void a_day_to_arrive_by_gives_the_latest_days_to_load_for_an_even_chance_and_for_nine_in_ten() {
        PlanDocument document = plan(Ask.good().ready("").arriveBy("2026-05-15"));
        PlannedLoad latest = document.latest().orElseThrow();
        PlannedLoad.Promise even = latest.p50().orElseThrow();
        PlannedLoad.Promise sure = latest.p90().orElseThrow();
        assertThat(sure.load()).isBefore(even.load());
        assertThat(even.load().toLocalDate().plusDays(even.days().longValue())).isBefore("2026-05-16");
        assertThat(XIAN_POTI.latest()).isEmpty();
    }

    @Test
    void names_come_in_the_language_asked_for() {
        assertThat(plan(Ask.good().language("zh")).request().from().getFirst().name())
                .startsWith("西安");
        assertThat(plan(Ask.good().language("ru")).request().to().getFirst().name())
                .contains("Поти");
    }

    @Test
    void the_line_of_a_haul_begins_and_ends_where_the_haul_does() {
        for (PlannedOption option : XIAN_POTI.options()) {
            for (PlannedLeg leg : option.legs()) {
                if (leg.kind() != PlannedLeg.Kind.HAUL) continue;
                assertThat(leg.line().size()).isGreaterThanOrEqualTo(2);
                assertThat(leg.line().getFirst().lat()).isEqualTo(leg.from().lat());
                assertThat(leg.line().getLast().lon()).isEqualTo(leg.to().lon());
            }
        }
    }

    @Test
    void a_plan_asked_twice_differs_in_what_it_took_only() {
        PlanDocument again = plan(Ask.good());
        assertThat(again.options()).isEqualTo(XIAN_POTI.options());
        assertThat(again.rejected()).isEqualTo(XIAN_POTI.rejected());
        assertThat(again.request()).isEqualTo(XIAN_POTI.request());
    }

    private static void assertLocal(OffsetDateTime time, String place) {
        ZoneId zone = Eurasia.open().content().places().stream()
                .filter(known -> known.id().text().equals(place))
                .map(Place::zone)
                .findFirst()
                .orElseThrow();
        assertThat(time.getOffset()).isEqualTo(zone.getRules().getOffset(time.toInstant()));
    }

    private static BigDecimal sum(PlannedOption option, java.util.function.Function<PlannedLeg, BigDecimal> figure) {
        return option.legs().stream().map(figure).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
