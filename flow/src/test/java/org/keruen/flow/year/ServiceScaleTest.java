package org.keruen.flow.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.keruen.supernetwork.drawing.Drawing.draw;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keruen.flow.choice.AverageCost;
import org.keruen.model.CorridorPackage;
import org.keruen.model.Id;

class ServiceScaleTest {
    private static final ServiceScale WEEKLY = new ServiceScale("drawn", List.of(new Id<>("one")), 52, 80, 300);

    @Test
    void a_box_gets_cheaper_until_the_least_service_is_full_and_no_cheaper_then() {
        AverageCost surcharge = WEEKLY.surcharge();
        assertThat(WEEKLY.fillingVolume()).isEqualTo(52 * 80);
        double last = Double.POSITIVE_INFINITY;
        for (double share = 0.1; share < 1; share += 0.1) {
            double here = surcharge.at(share * WEEKLY.fillingVolume());
            assertThat(here).isLessThan(last).isCloseTo(300 * (1 / share - 1), within(1e-9));
            last = here;
        }
        assertThat(surcharge.at(WEEKLY.fillingVolume())).isZero();
        assertThat(surcharge.at(10 * WEEKLY.fillingVolume())).isZero();
    }

    @Test
    void an_empty_train_costs_a_lot_and_not_everything() {
        assertThat(WEEKLY.surcharge().at(0)).isCloseTo(20 * 300, within(1e-6));
    }

    @Test
    void the_wait_is_half_the_headway() {
        AverageCost wait = WEEKLY.waitHours();
        assertThat(wait.at(0)).isCloseTo(8760 / 52.0 / 2, within(1e-9));
        assertThat(wait.at(WEEKLY.fillingVolume())).isCloseTo(8760 / 52.0 / 2, within(1e-9));
        assertThat(wait.at(4 * WEEKLY.fillingVolume())).isCloseTo(8760 / 208.0 / 2, within(1e-9));
    }

    @Test
    void two_services_share_their_departures() {
        ServiceScale two = new ServiceScale("drawn", List.of(new Id<>("one"), new Id<>("two")), 104, 80, 300);
        // Each of the two leaves weekly, and one waits for one of them.
        assertThat(two.waitHours().at(0)).isCloseTo(8760 / 52.0 / 2, within(1e-9));
    }

    @Test
    void trains_into_iran_are_thin_and_those_within_a_country_are_not() {
        CorridorPackage corridors = draw("""
                place Tehran IR
                place Ashgabat TM
                place Mary TM
                terminal Tehran box_rail
                terminal Ashgabat box_rail
                terminal Mary box_rail
                link Tehran-Ashgabat rail/1520 900km 30h
                link Ashgabat-Mary rail/1520 300km 8h
                line East every 336h teu 60 : Tehran rail/1520 Ashgabat
                line West every 84h teu 90 : Ashgabat rail/1520 Tehran
                line Home every 24h teu 90 : Ashgabat rail/1520 Mary
                """).corridors();
        List<ServiceScale> scales = ServiceScale.all(corridors, new YearParameters(corridors, Map.of()));
        assertThat(scales)
                .extracting(ServiceScale::name)
                .containsExactly("southern:trains:east", "southern:trains:west");
        ServiceScale rare = scales.getFirst();
        assertThat(rare.leastPerYear()).isCloseTo(8760 / 336.0, within(1e-9));
        assertThat(rare.filled()).isCloseTo(0.85 * 60, within(1e-9));
        // Twice a week now; weekly is enough.
        assertThat(scales.getLast().leastPerYear()).isEqualTo(52);
    }
}
