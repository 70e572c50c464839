package org.keruen.supernetwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keruen.supernetwork.drawing.Drawing.draw;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keruen.model.cargo.Cargo;
import org.keruen.model.network.Gauge;
import org.keruen.supernetwork.drawing.Cargoes;
import org.keruen.supernetwork.drawing.Drawing;

/// Crossing a border: exit, entry, and one change of gauge, done by the receiving side.
class BorderTest {
    private static final Drawing ALASHANKOU_DOSTYK = draw("""
            place Urumqi CN
            place Alashankou CN
            place Dostyk KZ
            place Almaty KZ
            terminal Urumqi box_rail,wagon_rail
            terminal Almaty box_rail,wagon_rail
            terminal Alashankou box_rail,wagon_rail,truck
            terminal Dostyk box_rail,wagon_rail,truck
            link Urumqi-Alashankou rail/1435 480km 12h
            link Alashankou-Dostyk rail/1435 12km 1h
            link Alashankou-Dostyk rail/1520 12km 1h
            link Dostyk-Almaty rail/1520 800km 24h
            area ChinaRail rail/1435 in CN,KZ every 24h takes box,wagon
            area Steppe rail/1520 in CN,KZ every 24h takes box,wagon
            operation border Alashankou CN>KZ 3h
            operation border Dostyk CN>KZ 5h
            operation border Dostyk KZ>CN 4h
            operation border Alashankou KZ>CN 6h
            operation gauge_change Dostyk CN>KZ 7h
            operation gauge_change Alashankou KZ>CN 8h
            tariff haul 1 USD/shipment
            """);

    @ParameterizedTest
    @CsvSource({"Urumqi,Almaty,Dostyk,1435", "Almaty,Urumqi,Alashankou,1520"})
    void boxes_and_wagons_change_gauge_exactly_once_on_the_receiving_side(
            String from, String to, String at, int gauge) {
        for (Cargo cargo : List.of(Cargoes.forty(2), Cargoes.wagons(2, "goods"))) {
            List<List<Element>> ways = Ways.between(ALASHANKOU_DOSTYK, cargo, from, to);
            assertThat(ways).isNotEmpty();
            for (List<Element> way : ways) {
                assertThat(Ways.only(way, Element.GaugeChange.class))
                        .singleElement()
                        .satisfies(change -> {
                            assertThat(change.from().text()).isEqualTo(at);
                            assertThat(change.before().millimetres()).isEqualTo(gauge);
                        });
                assertThat(Ways.only(way, Element.Border.class).stream()
                                .map(border -> border.from().text()))
                        .containsExactly(at.equals("Dostyk") ? "Alashankou" : "Dostyk", at);
            }
        }
    }

    @Test
    void no_yard_and_no_truck_that_stands_still_takes_the_place_of_a_gauge_change() {
        Drawing withTrucks = ALASHANKOU_DOSTYK.with(
                "area Trucks road in CN,KZ every 1h takes box,truck\nlink Dostyk-Almaty road 900km 20h");
        for (List<Element> way : Ways.between(withTrucks, Cargoes.forty(1), "Urumqi", "Almaty")) {
            boolean byRoad = Ways.only(way, Element.Haul.class).stream().anyMatch(haul -> haul.gauge() == Gauge.NONE);
            assertThat(Ways.only(way, Element.GaugeChange.class)).hasSize(byRoad ? 0 : 1);
        }
    }

    @Test
    void a_border_that_holds_the_gauge_change_does_not_count_its_hours_twice() {
        Drawing held = ALASHANKOU_DOSTYK.with("operation border Dostyk CN>KZ 30h includes gauge_change mode rail");
        List<Element> way = Ways.aboard(held, Cargoes.forty(1), "Urumqi", "Almaty");
        assertThat(Ways.only(way, Element.GaugeChange.class).getFirst().price().seconds())
                .isZero();
        assertThat(Ways.only(way, Element.Border.class).getLast().price().seconds())
                .isEqualTo(30 * 3600);
    }

    @Test
    void a_line_service_changes_gauge_once_at_its_handover() {
        Drawing line = draw("""
                place Urumqi CN
                place Alashankou CN
                place Dostyk KZ
                place Almaty KZ
                terminal Urumqi box_rail
                terminal Almaty box_rail
                link Urumqi-Alashankou rail/1435 480km 12h
                link Alashankou-Dostyk rail/1435 12km 1h
                link Dostyk-Almaty rail/1520 800km 24h
                line K1 every 24h : Urumqi rail/1435 Dostyk rail/1520 Almaty
                operation border Alashankou CN>KZ 3h
                operation border Dostyk CN>KZ 5h
                operation gauge_change Dostyk CN>KZ 7h
                tariff haul 1 USD/shipment
                """);
        List<Element> way = Ways.aboard(line, Cargoes.forty(1), "Urumqi", "Almaty");
        assertThat(Ways.words(way))
                .isEqualTo(
                        "Handling Urumqi, Departure Urumqi, Haul Urumqi, Border Alashankou, Haul Alashankou, Border Dostyk, GaugeChange Dostyk, Haul Dostyk, Handling Almaty");
    }

    @Test
    void ships_cross_no_border_on_the_way() {
        Drawing sea = draw("""
                place Aktau KZ
                place Alat AZ
                terminal Aktau box_sea
                terminal Alat box_sea
                link Aktau-Alat feeder 440km 30h
                line Feeder every 96h : Aktau feeder Alat
                operation border Aktau KZ>AZ 9h
                tariff haul 1 USD/shipment
                """);
        assertThat(Ways.only(Ways.only(sea, Cargoes.forty(1), "Aktau", "Alat"), Element.Border.class))
                .isEmpty();
    }

    @Test
    void a_canal_on_the_way_takes_its_time() {
        Drawing sea = draw("""
                place Shanghai CN
                place Suez EG waypoint
                place Poti GE
                terminal Shanghai box_sea
                terminal Poti box_sea
                link Shanghai-Suez sea 13000km 500h
                link Suez-Poti sea 2500km 100h
                line Ship every 168h : Shanghai sea Poti
                operation canal Suez any 16h queue 2/6/20h
                tariff haul 1 USD/shipment
                """);
        List<Element> way = Ways.only(sea, Cargoes.forty(1), "Shanghai", "Poti");
        assertThat(Ways.only(way, Element.Border.class)).singleElement().satisfies(canal -> {
            assertThat(canal.from().text()).isEqualTo("Suez");
            assertThat(canal.price().seconds()).isEqualTo(22 * 3600);
        });
    }
}
