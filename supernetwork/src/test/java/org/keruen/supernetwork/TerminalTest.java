package org.keruen.supernetwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keruen.supernetwork.drawing.Drawing.draw;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.keruen.model.cargo.Form;
import org.keruen.supernetwork.drawing.Cargoes;
import org.keruen.supernetwork.drawing.Drawing;

/// What happens inside a place: loading, unloading, changing train, mode and form.
class TerminalTest {
    private static final Drawing TO_THE_PORT = draw("""
            place Almaty KZ
            place Aktau KZ
            place Alat AZ
            terminal Almaty box_rail,wagon_rail,truck
            terminal Alat wagon_ferry,truck_ferry
            link Almaty-Aktau rail/1520 3000km 90h
            link Aktau-Alat ferry 440km 20h
            line Train every 24h takes box,wagon : Almaty rail/1520 Aktau
            line Ferry every 48h takes box,wagon cutoff 6h : Aktau ferry Alat
            operation handling * in 2h
            operation handling * out 3h
            tariff haul 1 USD/shipment
            tariff handling 10 USD/shipment
            tariff transfer 15 USD/shipment
            """);

    @Test
    void wagons_roll_onto_the_ferry_by_a_transfer_and_the_cut_off_does_not_hold_them() {
        Drawing port = TO_THE_PORT.with("""
                terminal Aktau wagon_rail,box_rail,wagon_ferry
                operation transfer Aktau any 8h mode rail>ferry
                """);
        List<Element> way = Ways.only(port, Cargoes.wagons(1, "goods"), "Almaty", "Alat");
        assertThat(Ways.only(way, Element.Transfer.class)).hasSize(1);
        assertThat(Ways.only(way, Element.Handling.class)).hasSize(2);
        assertThat(Ways.seconds(way)).isEqualTo((3 + 12 + 90 + 8 + 24 + 20 + 2) * 3600);
        assertThat(Ways.cents(way)).isEqualTo(1000 + 100 + 1500 + 100 + 1000);
    }

    @Test
    void where_no_row_tells_of_a_transfer_cargo_goes_by_way_of_the_yard_and_meets_the_cut_off() {
        Drawing port = TO_THE_PORT.with("terminal Aktau wagon_rail,box_rail,wagon_ferry");
        List<Element> way = Ways.only(port, Cargoes.wagons(1, "goods"), "Almaty", "Alat");
        assertThat(Ways.only(way, Element.Handling.class)).hasSize(4);
        assertThat(Ways.seconds(way)).isEqualTo((3 + 12 + 90 + 2 + 3 + 24 + 6 + 20 + 2) * 3600);
    }

    @Test
    void without_the_role_there_is_no_passing_between_train_and_ferry() {
        Drawing port = TO_THE_PORT.with("""
                terminal Aktau wagon_rail,box_rail
                operation transfer Aktau any 8h mode rail>ferry
                """);
        assertThat(Ways.between(port, Cargoes.wagons(1, "goods"), "Almaty", "Alat"))
                .isEmpty();
    }

    @Test
    void a_planned_or_closed_terminal_handles_nothing() {
        for (String terminal : List.of(
                "terminal Aktau box_rail planned",
                "terminal Aktau box_rail until 2026-03-01",
                "terminal Aktau box_rail since 2026-03-03")) {
            assertThat(Ways.between(TO_THE_PORT.with(terminal), Cargoes.forty(1), "Almaty", "Aktau"))
                    .as(terminal)
                    .isEmpty();
        }
        assertThat(Ways.between(TO_THE_PORT.with("terminal Aktau box_rail"), Cargoes.forty(1), "Almaty", "Aktau"))
                .hasSize(1);
    }

    @Test
    void grain_comes_by_wagon_and_goes_on_in_a_ships_hold_but_is_not_shovelled_into_trucks() {
        Drawing grain = TO_THE_PORT.with("""
                commodity wheat grain wagon,truck,bulk wagon 68 truck 22
                place Village KZ
                terminal Village truck
                terminal Aktau wagon_rail,truck,bulk_sea
                terminal Alat bulk_sea
                link Aktau-Village road 100km 3h
                link Aktau-Alat sea 440km 30h
                area Trucks road in KZ every 2h takes truck
                line Coaster every 72h takes bulk : Aktau sea Alat
                """);
        List<Element> way = Ways.only(grain, Cargoes.tonnes(68, "wheat"), "Almaty", "Alat");
        assertThat(Ways.only(way, Element.Haul.class).stream().map(Element.Haul::form))
                .containsExactly(Form.WAGON, Form.BULK);
        assertThat(Ways.only(way, Element.Handling.class)).hasSize(4);
        assertThat(Ways.between(grain, Cargoes.tonnes(68, "wheat"), "Almaty", "Village"))
                .isEmpty();
    }

    @Test
    void nobody_boards_a_service_to_get_off_again_before_it_moves() {
        Drawing port = TO_THE_PORT.with("""
                terminal Aktau wagon_rail,box_rail,wagon_ferry,truck
                operation transfer * any 1h mode rail>road
                operation transfer * any 1h mode road>rail
                operation transfer * any 1h mode road>ferry
                operation transfer * any 1h mode rail>ferry
                link Almaty-Aktau road 3000km 90h
                area Trucks road in KZ every 2h takes box,truck
                area Steppe rail/1520 in KZ every 24h takes box,wagon
                """);
        for (List<Element> way : Ways.between(port, Cargoes.forty(1), "Almaty", "Alat")) {
            boolean aboard = false;
            for (Element element : way) {
                if (element instanceof Element.Departure) {
                    assertThat(aboard)
                            .as("boards twice without moving: %s", way)
                            .isFalse();
                    aboard = true;
                }
                if (element instanceof Element.Haul) aboard = false;
            }
            assertThat(aboard)
                    .as("boards at the end without moving: %s", Ways.words(way))
                    .isFalse();
        }
    }

    @Test
    void the_hub_counts_once_for_each_passage() {
        Drawing hubs = TO_THE_PORT.with("terminal Aktau box_rail\nfactor 500 hub mode rail");
        assertThat(Ways.grams(Ways.only(hubs, Cargoes.forty(1), "Almaty", "Aktau")))
                .isEqualTo(2 * 20 * 500);
    }

    @Test
    void project_cargo_rides_as_a_wagon_and_pays_as_one() {
        Drawing heavy = TO_THE_PORT.with("""
                terminal Aktau wagon_rail
                line Heavy every 168h takes project : Almaty rail/1520 Aktau
                tariff haul 700 USD/wagon mode rail form wagon
                """);
        List<Element> way = Ways.only(heavy, Cargoes.load(20, 3, 3, 90), "Almaty", "Aktau");
        assertThat(Ways.only(way, Element.Haul.class).getFirst().price().cents())
                .isEqualTo(2 * 70_000); // 20 m lie on two platforms
    }
}
