package org.keruen.supernetwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keruen.supernetwork.drawing.Drawing.draw;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.keruen.model.tariff.LegKind;
import org.keruen.supernetwork.drawing.Cargoes;
import org.keruen.supernetwork.drawing.Drawing;

/// A through rate prices a service between two stops and replaces what is inside.
class ThroughRateTest {
    private static final Drawing K1 = draw("""
            place Xian CN
            place Dostyk KZ
            place Aktau KZ
            place Alat AZ
            terminal Xian box_rail
            terminal Aktau box_rail,wagon_ferry
            terminal Alat wagon_ferry
            link Xian-Dostyk rail/1435 3007km 80h in CN
            link Dostyk-Aktau rail/1520 3001km 90h
            link Aktau-Alat ferry 441km 20h
            line K1 every 48h : Xian rail/1435 Dostyk(pass) rail/1520 Aktau ferry Alat
            operation border Xian CN>KZ 1h
            operation border Dostyk CN>KZ 5h
            operation gauge_change Dostyk CN>KZ 4h
            operation transfer Aktau any 9h mode rail>ferry
            tariff haul 1 USD/km_box
            tariff border 30 USD/box
            tariff gauge_change 40 USD/box
            tariff transfer 50 USD/box
            tariff handling 60 USD/box
            tariff departure 70 USD/shipment
            """);

    private static final long PARTS = 644_900 + 2 * 3_000 + 4_000 + 5_000 + 2 * 6_000 + 7_000;

    @Test
    void without_a_through_rate_every_part_is_charged() {
        assertThat(Ways.cents(Ways.aboard(K1, Cargoes.forty(1), "Xian", "Alat")))
                .isEqualTo(PARTS);
    }

    @Test
    void it_replaces_the_hauls_and_what_it_includes_and_nothing_else() {
        Drawing rated = K1.with("tariff through 4000.01 USD/box service K1 from Xian to Alat includes gauge_change");
        assertThat(Ways.cents(Ways.aboard(rated, Cargoes.forty(1), "Xian", "Alat")))
                .isEqualTo(400_001 + 2 * 3_000 + 5_000 + 2 * 6_000 + 7_000);
        Drawing more = K1.with(
                "tariff through 4000.01 USD/box service K1 from Xian to Alat includes gauge_change,border,transfer");
        assertThat(Ways.cents(Ways.aboard(more, Cargoes.forty(1), "Xian", "Alat")))
                .isEqualTo(400_001 + 2 * 6_000 + 7_000);
    }

    @Test
    void it_is_spread_over_the_hauls_and_adds_up_to_the_cent() {
        Drawing rated = K1.with("tariff through 3333.33 USD/box service K1 from Xian to Alat");
        List<Element> way = Ways.aboard(rated, Cargoes.forty(7), "Xian", "Alat");
        long sum = Ways.only(way, Element.Haul.class).stream()
                .flatMap(haul -> haul.price().charges().stream())
                .filter(charge -> charge.kind() == LegKind.THROUGH)
                .mapToLong(charge -> charge.usdCents())
                .sum();
        assertThat(sum).isEqualTo(7 * 333_333);
        assertThat(Ways.only(way, Element.Haul.class))
                .allSatisfy(haul -> assertThat(haul.price().cents()).isPositive());
    }

    @Test
    void it_is_charged_even_where_the_parts_would_be_cheaper() {
        Drawing dear = K1.with("tariff through 90000 USD/box service K1 from Xian to Alat");
        assertThat(Ways.cents(Ways.aboard(dear, Cargoes.forty(1), "Xian", "Alat")))
                .isGreaterThan(9_000_000);
    }

    @Test
    void other_pairs_of_stops_keep_the_price_of_their_parts() {
        Drawing rated = K1.with("tariff through 4000 USD/box service K1 from Xian to Alat");
        assertThat(Ways.cents(Ways.aboard(rated, Cargoes.forty(1), "Xian", "Aktau")))
                .isEqualTo(600_800 + 2 * 3_000 + 4_000 + 2 * 6_000 + 7_000);
    }

    @Test
    void a_rate_for_another_box_leaves_the_parts_alone() {
        Drawing rated = K1.with("tariff through 4000 USD/box service K1 from Xian to Alat box 20");
        assertThat(Ways.cents(Ways.aboard(rated, Cargoes.forty(1), "Xian", "Alat")))
                .isEqualTo(PARTS);
    }

    @Test
    void a_flat_rate_is_raised_once_wherever_one_boards() {
        Drawing flat = K1.with("tariff through 2500 USD/box service K1 includes gauge_change,border,transfer");
        for (String to : List.of("Aktau", "Alat")) {
            List<Element> way = Ways.aboard(flat, Cargoes.forty(1), "Xian", to);
            assertThat(Ways.cents(way)).as(to).isEqualTo(250_000 + 2 * 6_000 + 7_000);
        }
        assertThat(Ways.cents(Ways.aboard(
                        flat.with("tariff through 4000 USD/box service K1 from Xian to Alat"),
                        Cargoes.forty(1),
                        "Xian",
                        "Aktau")))
                .isEqualTo(250_000 + 2 * 6_000 + 7_000);
    }

    @Test
    void it_opens_no_stop_at_which_cargo_does_not_get_on_or_off() {
        Drawing rated = K1.with("""
                terminal Dostyk box_rail
                tariff through 100 USD/box service K1 from Xian to Dostyk
                """);
        assertThat(Ways.between(rated, Cargoes.forty(1), "Xian", "Dostyk")).isEmpty();
    }

    @Test
    void a_run_of_no_length_still_costs_its_rate() {
        Drawing yard = draw("""
                place A KZ
                place B KZ
                terminal A box_rail
                terminal B box_rail
                link A-B rail/1520 0km 0h
                line Shunt every 1h : A rail/1520 B
                tariff through 12.34 USD/box service Shunt from A to B
                """);
        assertThat(Ways.cents(Ways.only(yard, Cargoes.forty(1), "A", "B"))).isEqualTo(1_234);
    }
}
