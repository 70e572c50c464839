package org.keruen.supernetwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keruen.supernetwork.drawing.Drawing.draw;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keruen.supernetwork.drawing.Cargoes;
import org.keruen.supernetwork.drawing.Drawing;

/// Of several rows that fit, the most specific one decides, whatever the order of the file.
class NarrowestRowTest {
    private static final Drawing TRAIN = draw("""
            place A CN
            place B CN
            terminal A box_rail
            terminal B box_rail
            link A-B rail/1435 100km 10h
            line Train every 24h : A rail/1435 B
            """);

    private static long cents(String tariffs) {
        return Ways.cents(Ways.only(TRAIN.with(tariffs.replace(";", "\n")), Cargoes.forty(1), "A", "B"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "tariff haul 9 USD/box | 900",
                "tariff haul 9 USD/box; tariff haul 5 USD/box mode rail | 500",
                "tariff haul 5 USD/box mode rail; tariff haul 9 USD/box | 500",
                "tariff haul 5 USD/box mode rail; tariff haul 7 USD/box mode rail country CN | 700",
                "tariff haul 5 USD/box mode rail country CN; tariff haul 7 USD/box service Train | 700",
                "tariff haul 5 USD/box from A to B; tariff haul 7 USD/box from B to A | 500",
                "tariff haul 5 USD/box box 40; tariff haul 7 USD/box box 20; tariff haul 9 USD/box | 500",
                "tariff haul 5 USD/box commodity goods; tariff haul 7 USD/box commodity ore | 500",
                "tariff haul 5 USD/wagon form wagon mode rail; tariff haul 7 USD/box | 700",
                "tariff haul 5 USD/box year 2020; tariff haul 7 USD/box year 2025 | 700",
                "tariff haul 5 USD/box mode road; tariff haul 7 USD/box traffic block; tariff haul 9 USD/box | 900",
            })
    void the_tariff_with_most_scopes_that_fits_is_charged(String tariffs, long cents) {
        assertThat(cents(tariffs)).isEqualTo(cents);
    }

    @Test
    void a_tariff_in_force_comes_before_a_narrower_one_that_has_run_out() {
        assertThat(cents("tariff haul 5 USD/box mode rail country CN until 2026-03-01; tariff haul 7 USD/box"))
                .isEqualTo(700);
    }

    @Test
    void where_none_is_in_force_the_nearest_in_time_is_charged_and_shows_its_last_day() {
        Drawing old = TRAIN.with("""
                tariff haul 5 USD/box until 2025-03-01
                tariff haul 7 USD/box until 2025-12-31
                """);
        var haul = Ways.only(Ways.only(old, Cargoes.forty(1), "A", "B"), Element.Haul.class)
                .getFirst();
        assertThat(haul.price().cents()).isEqualTo(700);
        assertThat(haul.price().charges().getFirst().validUntil()).hasToString("Optional[2025-12-31]");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "operation handling * out 9h | 9",
                "operation handling * out 9h; operation handling A out 5h | 5",
                "operation handling A out 5h; operation handling * out 9h form box mode rail traffic ordinary | 5",
                "operation handling A any 5h; operation handling A out 7h | 7",
                "operation handling A out 5h; operation handling A out 7h mode rail; operation handling A out 9h mode road | 7",
                "operation handling A out 5h form box; operation handling A out 7h form wagon | 5",
                "operation handling A out 5h; operation handling A out 20h congested since 2026-03-01 until 2026-03-09 | 20",
                "operation handling A out 5h; operation handling A out 20h congested since 2026-03-03 until 2026-03-09 | 5",
                "operation handling A out 5h; operation handling A out 20h congested | 5",
                "operation handling A in 5h | 0",
            })
    void the_operation_with_the_narrowest_scope_is_done(String operations, long hours) {
        Drawing drawn = TRAIN.with("tariff haul 1 USD/box\n" + operations.replace(";", "\n"));
        var loading = Ways.only(Ways.only(drawn, Cargoes.forty(1), "A", "B"), Element.Handling.class)
                .getFirst();
        assertThat(loading.price().seconds()).isEqualTo(hours * 3600);
    }

    @Test
    void the_narrower_row_of_a_gauge_change_wins_whichever_comes_first() {
        String network = """
                place A CN
                place X KZ
                place B KZ
                terminal A box_rail
                terminal B box_rail
                link A-X rail/1435 1000km 10h in CN
                link X-B rail/1520 1000km 10h
                line Train every 24h : A rail/1435 X rail/1520 B
                tariff haul 1 USD/box
                """;
        String general = "operation gauge_change X any 9h\n";
        String narrow = "operation gauge_change X CN>KZ 5h\n";
        for (String rows : new String[] {general + narrow, narrow + general}) {
            var way = Ways.aboard(draw(network + rows), Cargoes.forty(1), "A", "B");
            assertThat(Ways.only(way, Element.GaugeChange.class)
                            .getFirst()
                            .price()
                            .seconds())
                    .as(rows)
                    .isEqualTo(5 * 3600);
        }
    }
}
