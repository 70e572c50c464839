package org.keruen.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keruen.supernetwork.drawing.Drawing.draw;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keruen.model.tariff.LegKind;
import org.keruen.plan.Rejection.Reason;
import org.keruen.supernetwork.drawing.Drawing;

/// A through rate is quoted on its own days only; what has ended is said.
class RatesInForceTest {
    private static final Drawing K1 = draw("""
            place Xian CN
            place Dostyk KZ
            place Aktau KZ
            place Poti GE
            terminal Xian box_rail
            terminal Dostyk box_rail
            terminal Aktau box_rail
            terminal Poti box_rail
            link Xian-Dostyk rail/1520 3000km 80h
            link Dostyk-Aktau rail/1520 3000km 90h
            link Dostyk-Poti rail/1520 2000km 90h
            line K1 every 48h : Xian rail/1520 Dostyk rail/1520 Aktau
            tariff haul 1 USD/km_box
            tariff departure 70 USD/shipment
            factor 10
            """);

    private static Asked asked(String tariffs) {
        return Asked.of(K1.with(tariffs), "Xian", "Aktau");
    }

    private static double cheapest(Asked asked) {
        return asked.vectors().stream().mapToDouble(Asked.Vector::usd).min().orElseThrow();
    }

    private static List<Rejection> expired(Asked asked) {
        return asked.answer().rejected().stream()
                .filter(one -> one.reason() == Reason.RATE_EXPIRED)
                .toList();
    }

    @Test
    void a_rate_in_force_replaces_the_parts_and_is_not_called_expired() {
        Asked asked = asked("tariff through 4000 USD/box service K1 from Xian to Aktau until 2026-03-02");
        assertThat(cheapest(asked)).isEqualTo(4070);
        assertThat(expired(asked)).isEmpty();
    }

    @Test
    void a_rate_that_ended_the_day_before_is_not_used_and_is_said() {
        Asked asked =
                asked("tariff through 4000 USD/box service K1 from Xian to Aktau since 2026-01-10 until 2026-03-01");
        assertThat(cheapest(asked)).isEqualTo(6070);
        assertThat(asked.answer().options().getFirst().itinerary().legs())
                .flatMap(leg -> leg.facts().charges())
                .noneMatch(charge -> charge.kind() == LegKind.THROUGH);
        assertThat(expired(asked)).singleElement().satisfies(one -> {
            assertThat(one.what()).contains("K1").contains("Xian to Aktau");
            assertThat(one.from()).isEqualTo(Optional.of(LocalDate.of(2026, 1, 10)));
            assertThat(one.to()).isEqualTo(Optional.of(LocalDate.of(2026, 3, 1)));
            assertThat(one.rule())
                    .contains("USD 4000 per box until 2026-03-01")
                    .contains("drawing")
                    .endsWith("the parts are charged instead");
            assertThat(one.opensIf()).isEqualTo("a rate valid on 2026-03-02");
        });
    }

    @Test
    void a_rate_that_has_not_begun_is_not_used_and_has_not_expired() {
        Asked asked = asked("tariff through 4000 USD/box service K1 from Xian to Aktau since 2026-03-03");
        assertThat(cheapest(asked)).isEqualTo(6070);
        assertThat(expired(asked)).isEmpty();
    }

    @Test
    void an_own_rate_that_ended_is_said_though_a_general_one_is_charged_instead() {
        Asked asked = asked("""
                tariff through 5000 USD/box service K1 from Xian to Aktau
                tariff through 4000 USD/box service K1 from Xian to Aktau ownership SOC until 2026-03-01
                """);
        assertThat(cheapest(asked)).isEqualTo(5070);
        assertThat(expired(asked))
                .singleElement()
                .satisfies(one -> assertThat(one.rule())
                        .contains("USD 4000 per box until 2026-03-01")
                        .contains("charged instead: USD 5000 per box"));
    }

    @Test
    void levels_that_were_followed_by_another_have_not_expired() {
        Asked asked = asked("""
                tariff through 5000 USD/box service K1 from Xian to Aktau until 2026-01-31
                tariff through 4000 USD/box service K1 from Xian to Aktau since 2026-02-01
                """);
        assertThat(cheapest(asked)).isEqualTo(4070);
        assertThat(expired(asked)).isEmpty();
    }

    @Test
    void what_opens_it_opens_it() {
        Asked asked = asked("""
                tariff through 4000 USD/box service K1 from Xian to Aktau until 2026-03-01
                tariff through 4500 USD/box service K1 from Xian to Aktau since 2026-03-02 until 2026-03-02
                """);
        assertThat(cheapest(asked)).isEqualTo(4570);
        assertThat(expired(asked)).isEmpty();
    }

    @Test
    void an_expired_rate_away_from_the_way_is_not_spoken_of() {
        Drawing two = K1.with("""
                line K2 every 48h : Dostyk rail/1520 Xian
                tariff through 400 USD/box service K2 from Dostyk to Xian until 2026-03-01
                """);
        assertThat(expired(Asked.of(two, "Xian", "Aktau"))).isEmpty();
        assertThat(expired(Asked.of(two, "Dostyk", "Xian"))).hasSize(1);
    }

    @Test
    void a_rate_for_boxes_of_another_owner_does_not_count_once_the_owner_is_said() {
        Asked asked = asked("""
                tariff through 4000 USD/box service K1 from Xian to Aktau ownership SOC
                tariff through 4400 USD/box service K1 from Xian to Aktau ownership COC
                """);
        assertThat(cheapest(asked.ownership("SOC"))).isEqualTo(4070);
        assertThat(cheapest(asked.ownership("COC"))).isEqualTo(4470);
    }

    @Test
    void a_rate_that_names_the_owner_goes_before_one_that_does_not() {
        String general = "tariff through 5000 USD/box service K1 from Xian to Aktau year 2026\n";
        String own = "tariff through 4000 USD/box service K1 from Xian to Aktau ownership SOC year 2024\n";
        assertThat(cheapest(asked(general + own))).isEqualTo(4070);
        assertThat(cheapest(asked(own + general))).isEqualTo(4070);
        assertThat(cheapest(asked(own + general).ownership("COC"))).isEqualTo(5070);
    }

    @Test
    void of_two_equal_rates_the_later_row_counts() {
        Asked asked = asked("""
                tariff through 4000 USD/box service K1 from Xian to Aktau
                tariff through 4400 USD/box service K1 from Xian to Aktau
                """);
        assertThat(cheapest(asked)).isEqualTo(4470);
    }

    @Test
    void a_rate_may_hold_what_booking_a_departure_costs() {
        Asked asked = asked("tariff through 4000 USD/box service K1 from Xian to Aktau includes departure");
        assertThat(cheapest(asked)).isEqualTo(4000);
    }
}
