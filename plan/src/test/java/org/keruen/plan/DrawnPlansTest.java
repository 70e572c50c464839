package org.keruen.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keruen.supernetwork.drawing.Drawing.draw;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keruen.model.itinerary.DepartureKind;
import org.keruen.model.itinerary.Leg;
import org.keruen.plan.Rejection.Reason;
import org.keruen.supernetwork.drawing.Cargoes;
import org.keruen.supernetwork.drawing.Drawing;

/// Questions a dispatcher could answer by hand.
class DrawnPlansTest {
    private static final Drawing CASPIAN = draw("""
            place Altynkol KZ
            place Moyinty KZ
            place Kandyagash KZ
            place Aktau KZ
            place Alat AZ
            terminal Altynkol box_rail
            terminal Moyinty box_rail
            terminal Aktau box_rail,box_sea
            terminal Alat box_sea
            link Altynkol-Moyinty rail/1520 700km 20h
            link Moyinty-Kandyagash rail/1520 1500km 45h
            link Kandyagash-Aktau rail/1520 800km 25h
            link Aktau-Alat feeder 440km 30h
            line AX3 leaves 06:00,18:00 cutoff 3h : Altynkol rail/1520 Aktau
            line Feeder every 48h : Aktau feeder Alat
            operation handling * in 4h
            operation handling * out 2h
            tariff haul 0.5 USD/km_box
            tariff handling 50 USD/box
            tariff departure 25 USD/shipment service AX3
            factor 10
            """);

    @Test
    void a_box_that_misses_the_cut_off_takes_the_next_train() {
        for (int loading : new int[] {2, 3, 4, 5}) {
            Drawing slower = CASPIAN.with("operation handling Altynkol out " + loading + "h");
            Leg first = Asked.of(slower, "Altynkol", "Aktau")
                    .front()
                    .getFirst()
                    .itinerary()
                    .legs()
                    .getFirst();
            assertThat(first.facts().departure())
                    .as("loading takes %d h", loading)
                    .isEqualTo(CASPIAN.clock("Altynkol", loading <= 3 ? "2026-03-02T06:00" : "2026-03-02T18:00"));
        }
    }

    @Test
    void a_country_shut_to_transit_is_passed_by_what_begins_or_ends_in_one_of_the_closure() {
        Drawing open = draw("""
                place Aksu CN
                place Altynkol KZ
                place Alat AZ
                place Poti GE
                terminal Aksu truck
                terminal Altynkol truck
                terminal Alat truck
                terminal Poti truck
                link Aksu-Altynkol road 300km 6h
                link Altynkol-Alat road 3000km 60h
                link Alat-Poti road 900km 20h
                area Trucks road in CN,KZ,AZ,GE every 24h takes box
                tariff haul 1 USD/km_box
                factor 10
                """);
        assertThat(Asked.of(open, "Aksu", "Poti").front()).isNotEmpty();
        Drawing closed = open.with("shut KZ,RU");
        PlanAnswer answer = Asked.of(closed, "Aksu", "Poti").answer();
        assertThat(answer.options()).isEmpty();
        assertThat(answer.rejected()).isNotEmpty();
        assertThat(Asked.of(closed, "Aksu", "Altynkol").front()).isNotEmpty();
        assertThat(Asked.of(closed, "Altynkol", "Poti").front()).isNotEmpty();
    }

    @Test
    void only_a_timetabled_leg_has_a_clock() {
        List<Leg> legs = Asked.of(CASPIAN, "Altynkol", "Alat")
                .front()
                .getFirst()
                .itinerary()
                .legs();
        assertThat(legs.stream().filter(Leg.Haul.class::isInstance).map(leg -> ((Leg.Haul) leg).departureKind()))
                .containsExactly(DepartureKind.TIMETABLE, DepartureKind.HEADWAY);
    }

    @Test
    void the_journey_begins_with_the_first_movement_and_keeps_what_loading_costs() {
        PlanOption option =
                Asked.of(CASPIAN, "Altynkol", "Aktau").answer().options().getFirst();
        assertThat(option.itinerary().legs().getFirst()).isInstanceOf(Leg.Haul.class);
        assertThat(option.itinerary().seconds()).isEqualTo((90 + 4) * 3600);
        assertThat(option.itinerary().costCents()).isEqualTo(150_000 + 2 * 5_000 + 2_500);
    }

    @Test
    void no_way_is_an_answer_and_says_so() {
        Drawing islands = draw("""
                place A KZ
                place B KZ
                terminal A box_rail
                terminal B box_rail
                """);
        PlanAnswer answer = Asked.of(islands, "A", "B").answer();
        assertThat(answer.options()).isEmpty();
        assertThat(answer.exact()).isTrue();
        assertThat(answer.rejected()).extracting(Rejection::reason).containsExactly(Reason.NOT_CONNECTED);
    }

    @Test
    void crude_in_boxes_is_refused_without_a_way_and_without_an_error() {
        Drawing oil = CASPIAN.with("commodity oil liquids crude,wagon");
        assertThat(Asked.of(oil, "Altynkol", "Aktau")
                        .cargo(Cargoes.forty(1, "oil"))
                        .answer()
                        .options())
                .isEmpty();
    }

    @Test
    void a_timetable_that_ends_before_the_horizon_is_no_error() {
        Drawing shortSight = CASPIAN.with("parameter planHorizonDays 3");
        assertThat(Asked.of(shortSight, "Altynkol", "Aktau").front()).isEmpty();
        assertThat(Asked.of(CASPIAN.with("parameter planHorizonDays 5"), "Altynkol", "Aktau")
                        .front())
                .hasSize(1);
    }

    @Test
    void places_to_pass_may_lie_within_one_haul() {
        assertThat(Asked.of(CASPIAN, "Altynkol", "Alat").via("Moyinty").front()).hasSize(1);
        assertThat(Asked.of(CASPIAN, "Altynkol", "Alat")
                        .via("Altynkol", "Moyinty", "Aktau", "Alat")
                        .front())
                .hasSize(1);
        assertThat(Asked.of(CASPIAN, "Altynkol", "Alat")
                        .via("Moyinty", "Kandyagash")
                        .front())
                .hasSize(1);
        for (String[] backwards : new String[][] {{"Aktau", "Moyinty"}, {"Kandyagash", "Moyinty"}}) {
            assertThat(Asked.of(CASPIAN, "Altynkol", "Alat").via(backwards).front())
                    .as("in the wrong order, and there is no way back")
                    .isEmpty();
        }
    }

    @Test
    void transfers_count_services_boarded_and_not_borders_crossed() {
        Drawing borders = draw("""
                place A CN
                place B KZ
                place C RU
                terminal A box_rail
                terminal C box_rail
                link A-B rail/1520 100km 10h
                link B-C rail/1520 100km 10h
                area Steppe rail/1520 in CN,KZ,RU every 24h
                operation border A CN>KZ 1h
                operation border B CN>KZ 1h
                operation border B KZ>RU 1h
                operation border C KZ>RU 1h
                tariff haul 1 USD/shipment
                """);
        PlanOption option =
                Asked.of(borders, "A", "C").maxTransfers(0).answer().options().getFirst();
        assertThat(option.transfers()).isZero();
        assertThat(option.countries()).containsExactly("CN", "KZ", "RU");
    }

    @Test
    void a_train_that_runs_through_the_change_of_clocks_takes_its_true_time() {
        Drawing night = draw("""
                place Hamburg DE
                place Warsaw PL
                terminal Hamburg box_rail
                terminal Warsaw box_rail
                link Hamburg-Warsaw rail/1435 900km 10h
                line Night leaves 22:00 : Hamburg rail/1435 Warsaw
                tariff haul 1 USD/shipment
                """);
        var spring = Asked.of(night, "Hamburg", "Warsaw")
                .ready(LocalDate.of(2026, 3, 28))
                .front()
                .getFirst()
                .itinerary();
        assertThat(spring.start()).isEqualTo(Instant.parse("2026-03-28T21:00:00Z"));
        assertThat(spring.end()).isEqualTo(night.clock("Warsaw", "2026-03-29T09:00"));
        var autumn = Asked.of(night, "Hamburg", "Warsaw")
                .ready(LocalDate.of(2026, 10, 24))
                .front()
                .getFirst()
                .itinerary();
        assertThat(autumn.end()).isEqualTo(night.clock("Warsaw", "2026-10-25T07:00"));
    }

    @Test
    void steps_that_take_no_time_break_nothing() {
        Drawing yard = draw("""
                place A KZ
                place B KZ
                terminal A box_rail
                terminal B box_rail
                link A-B rail/1520 0km 0h
                line Shunt every 0h : A rail/1520 B
                tariff haul 1 USD/shipment
                """);
        PlanOption option = Asked.of(yard, "A", "B").answer().options().getFirst();
        assertThat(option.itinerary().seconds()).isZero();
        assertThat(option.band().daysP90()).isZero();
    }

    @Test
    void a_link_that_opens_later_is_waited_for() {
        Drawing road = draw("""
                place A KZ
                place B KZ
                place C KZ
                terminal A truck
                terminal C truck
                link A-B road 100km 2h
                link B-C road 100km 2h since 2026-03-05
                area Trucks road in KZ every 2h
                tariff haul 1 USD/shipment
                """);
        var itinerary = Asked.of(road, "A", "C").front().getFirst().itinerary();
        assertThat(itinerary.end()).isEqualTo(road.clock("B", "2026-03-05T02:00"));
        assertThat(itinerary.legs().stream()
                        .filter(leg -> leg instanceof Leg.Wait wait && wait.cause() == Leg.Wait.Cause.OPENING))
                .hasSize(1);
    }

    @Test
    void with_several_days_to_choose_from_a_later_start_counts() {
        List<PlanOption> options = Asked.of(CASPIAN, "Altynkol", "Aktau")
                .ready(Asked.MONDAY, Asked.MONDAY.plusDays(2))
                .answer()
                .options();
        assertThat(options).isNotEmpty();
        assertThat(Asked.of(CASPIAN, "Altynkol", "Aktau")
                        .ready(Asked.MONDAY, Asked.MONDAY.plusDays(2))
                        .front())
                .hasSize(3);
    }
}
