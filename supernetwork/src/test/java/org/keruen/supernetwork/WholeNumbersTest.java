package org.keruen.supernetwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keruen.supernetwork.drawing.Drawing.draw;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.keruen.supernetwork.drawing.Cargoes;
import org.keruen.supernetwork.drawing.Drawing;

/// Seconds, cents and grams are rounded once, where they are made.
class WholeNumbersTest {
    private static final Drawing A_TRAIN = draw("""
            place A CN
            place B CN
            terminal A box_rail
            terminal B box_rail
            link A-B rail/1435 100km 3.0001h
            line Train every 24h : A rail/1435 B
            """);

    @Test
    void hours_become_the_nearest_whole_second() {
        List<Element> way = Ways.only(A_TRAIN.with("tariff haul 1 USD/shipment"), Cargoes.forty(1), "A", "B");
        Element.Haul haul = Ways.only(way, Element.Haul.class).getFirst();
        assertThat(haul.price().seconds()).isEqualTo(10_800); // 3.0001 h = 10,800.36 s
    }

    @Test
    void a_charge_is_rounded_once_for_the_whole_consignment_and_not_for_each_box() {
        List<Element> way = Ways.only(A_TRAIN.with("tariff haul 0.00335 USD/km_box"), Cargoes.forty(3), "A", "B");
        assertThat(Ways.cents(way)).isEqualTo(101); // 3 × 100 km × 0.335 ¢ = 100.5 ¢, half up
    }

    @Test
    void a_charge_in_another_currency_is_converted_at_the_average_of_its_price_year() {
        Drawing euros = A_TRAIN.with("""
                tariff haul 100 EUR/box year 2024
                rate EUR 2024 0.8
                rate EUR 2026 0.5
                """);
        assertThat(Ways.cents(Ways.only(euros, Cargoes.forty(1), "A", "B"))).isEqualTo(12_500);
    }

    @Test
    void grams_are_rounded_once_for_the_whole_consignment() {
        Drawing drawn = A_TRAIN.with("""
                tariff haul 1 USD/shipment
                factor 0.00023 mode rail
                """);
        assertThat(Ways.grams(Ways.only(drawn, Cargoes.forty(10), "A", "B"))).isEqualTo(5); // 200 t × 100 km: 4.6 g
    }

    @Test
    void the_parts_of_a_step_add_up_to_the_step() {
        Drawing drawn = A_TRAIN.with("""
                tariff haul 1.11 USD/km_box
                tariff surcharge 0.07 USD/km_box
                tariff surcharge 12.34 USD/shipment
                """);
        List<Element> way = Ways.only(drawn, Cargoes.forty(1), "A", "B");
        assertThat(Ways.cents(way)).isEqualTo(11_100 + 700 + 1_234);
        for (Element element : way) {
            long parts = element.price().charges().stream()
                    .mapToLong(charge -> charge.usdCents())
                    .sum();
            assertThat(element.price().cents()).isEqualTo(parts);
        }
    }
}
