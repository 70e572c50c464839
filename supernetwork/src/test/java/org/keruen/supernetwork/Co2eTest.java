package org.keruen.supernetwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keruen.supernetwork.drawing.Drawing.draw;

import org.junit.jupiter.api.Test;
import org.keruen.supernetwork.drawing.Cargoes;
import org.keruen.supernetwork.drawing.Drawing;

/// CO2e by ISO 14083 logic, against worked examples.
class Co2eTest {
    @Test
    void twenty_tonnes_over_19_600_km_at_sea_emit_3_194_8_kg() {
        Drawing sea = draw("""
                place Shanghai CN
                place Rotterdam DE
                terminal Shanghai box_sea
                terminal Rotterdam box_sea
                link Shanghai-Rotterdam sea 19600km 800h
                line Ship every 168h : Shanghai sea Rotterdam
                tariff haul 1 USD/shipment
                factor 8.15 mode sea
                """);
        assertThat(Ways.grams(Ways.only(sea, Cargoes.forty(1), "Shanghai", "Rotterdam")))
                .isEqualTo(3_194_800);
    }

    @Test
    void ten_tonnes_by_diesel_train_crane_and_ferry_emit_1_392_20_kg() {
        Drawing chain = draw("""
                place Almaty KZ
                place Aktau KZ
                place Alat AZ
                terminal Almaty box_rail
                terminal Aktau box_rail,wagon_ferry
                terminal Alat wagon_ferry
                link Almaty-Aktau rail/1520 3000km 90h
                link Aktau-Alat ferry 440km 20h
                line Combined every 24h : Almaty rail/1520 Aktau ferry Alat
                operation transfer Aktau any 8h mode rail>ferry
                tariff haul 1 USD/shipment
                factor 28 mode rail traction diesel
                factor 10 mode rail traction electric
                factor 308 hub mode ferry country KZ
                factor 124.8 mode ferry
                """);
        assertThat(Ways.grams(Ways.aboard(chain, Cargoes.twenty(1, "goods"), "Almaty", "Alat")))
                .isEqualTo(1_392_200);
    }

    @Test
    void a_partly_electrified_line_counts_half_its_length_as_electric_and_half_as_diesel() {
        Drawing line = draw("""
                place A KZ
                place B KZ
                terminal A box_rail
                terminal B box_rail
                link A-B rail/1520 1000km 30h partial
                line Train every 24h : A rail/1520 B
                tariff haul 1 USD/shipment
                factor 28 traction diesel
                factor 10 traction electric
                """);
        assertThat(Ways.grams(Ways.only(line, Cargoes.forty(1), "A", "B"))).isEqualTo(20 * 500 * (28 + 10));
    }

    @Test
    void of_several_factors_the_narrowest_speaks() {
        Drawing line = draw("""
                place A KZ
                place B KZ
                terminal A box_rail
                terminal B box_rail
                link A-B rail/1520 1000km 30h electric
                line Train every 24h traffic block : A rail/1520 B
                tariff haul 1 USD/shipment
                factor 90
                factor 50 mode rail
                factor 25 mode rail traction electric country KZ
                factor 18 mode rail traction electric
                factor 7 mode rail traction electric country CN
                """);
        assertThat(Ways.grams(Ways.only(line, Cargoes.forty(1), "A", "B"))).isEqualTo(20 * 1000 * 25);
    }
}
