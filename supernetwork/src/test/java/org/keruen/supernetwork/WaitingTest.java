package org.keruen.supernetwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keruen.supernetwork.drawing.Drawing.draw;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keruen.model.itinerary.DepartureKind;
import org.keruen.model.units.Hours;
import org.keruen.supernetwork.drawing.Cargoes;
import org.keruen.supernetwork.drawing.Drawing;

/// Headways, timetables on local clocks, cut-offs, and days in force.
class WaitingTest {
    private static Drawing train(String country, String schedule) {
        return draw("""
                place A %s
                place B %s
                place C %s
                terminal A box_rail
                terminal B box_rail
                terminal C box_rail
                link A-B rail/1520 100km 10h
                link B-C rail/1520 100km 10h
                line Train %s : A rail/1520 B rail/1520 C
                tariff haul 1 USD/shipment
                """.formatted(country, country, country, schedule));
    }

    private static Element.Departure boarding(Drawing drawing, String from, String to) {
        List<Element> way = Ways.aboard(drawing, Cargoes.forty(1), from, to);
        return Ways.only(way, Element.Departure.class).getFirst();
    }

    /// The clock on which the train leaves its first stop.
    private static List<Instant> clock(Drawing drawing, LocalDate day) {
        Supernetwork network = drawing.compiled(Cargoes.forty(1), day);
        for (int arc = 0; arc < network.arcs(); arc++) {
            Optional<long[]> clock = network.clock(arc);
            if (clock.isPresent()) {
                return Arrays.stream(clock.get())
                        .mapToObj(Instant::ofEpochSecond)
                        .toList();
            }
        }
        return List.of();
    }

    @Test
    void one_waits_half_a_headway_at_the_median_and_nine_tenths_of_it_one_time_in_ten() {
        Element.Departure boarding = boarding(train("KZ", "every 48h"), "A", "B");
        assertThat(boarding.price().seconds()).isEqualTo(24 * 3600);
        assertThat(boarding.price().queue().p10()).isEqualTo(new Hours(48 * 0.1));
        assertThat(boarding.price().queue().p90()).isEqualTo(new Hours(48 * 0.9));
        assertThat(boarding.departureKind()).isEqualTo(DepartureKind.HEADWAY);
    }

    @Test
    void cargo_brought_to_the_terminal_stands_ready_by_the_cut_off() {
        Element.Departure boarding = boarding(train("KZ", "every 48h cutoff 6h"), "A", "B");
        assertThat(boarding.price().seconds()).isEqualTo(30 * 3600);
        assertThat(boarding(train("KZ", "leaves 06:00 cutoff 6h"), "A", "B").cutoff())
                .isEqualTo(new Hours(6));
    }

    @Test
    void only_the_first_stop_of_a_timetable_has_a_clock_the_next_ones_wait_half_its_mean_headway() {
        Drawing twice = train("KZ", "leaves 06:00 on MONDAY,THURSDAY");
        assertThat(boarding(twice, "A", "C").departureKind()).isEqualTo(DepartureKind.TIMETABLE);
        Element.Departure later = boarding(twice, "B", "C");
        assertThat(later.departureKind()).isEqualTo(DepartureKind.ASSUMED);
        assertThat(later.price().seconds()).isEqualTo(42 * 3600);
    }

    @Test
    void a_timetable_is_read_on_the_clock_of_the_place() {
        Drawing daily = train("KZ", "leaves 06:00 on MONDAY");
        assertThat(clock(daily, Ways.MONDAY)).startsWith(Instant.parse("2026-03-02T01:00:00Z"));
    }

    @Test
    void all_of_Kazakhstan_keeps_five_hours_since_March_2024() {
        Drawing daily = train("KZ", "leaves 06:00");
        assertThat(clock(daily, LocalDate.of(2024, 2, 28)))
                .contains(
                        Instant.parse("2024-02-29T00:00:00Z"), // Almaty still at UTC+6
                        Instant.parse("2024-03-01T01:00:00Z"));
    }

    @Test
    void a_train_keeps_its_local_time_when_summer_time_begins_and_ends() {
        Drawing daily = train("DE", "leaves 06:00");
        assertThat(clock(daily, LocalDate.of(2026, 3, 28)))
                .startsWith(Instant.parse("2026-03-28T05:00:00Z"), Instant.parse("2026-03-29T04:00:00Z"));
        assertThat(clock(daily, LocalDate.of(2026, 10, 24)))
                .startsWith(Instant.parse("2026-10-24T04:00:00Z"), Instant.parse("2026-10-25T05:00:00Z"));
    }

    @Test
    void a_departure_in_the_hour_that_summer_time_skips_leaves_an_hour_later_on_the_clock() {
        assertThat(clock(train("DE", "leaves 02:30"), LocalDate.of(2026, 3, 29)))
                .startsWith(Instant.parse("2026-03-29T01:30:00Z"));
    }

    @Test
    void departures_keep_to_the_days_of_the_service() {
        Drawing march = train("KZ", "leaves 06:00 since 2026-03-04 until 2026-03-06");
        assertThat(clock(march, Ways.MONDAY))
                .containsExactly(
                        Instant.parse("2026-03-04T01:00:00Z"),
                        Instant.parse("2026-03-05T01:00:00Z"),
                        Instant.parse("2026-03-06T01:00:00Z"));
    }

    @Test
    void a_headway_service_may_be_boarded_on_the_days_it_runs() {
        Drawing march = train("KZ", "every 24h since 2026-03-04 until 2026-03-06");
        Supernetwork network = march.compiled(Cargoes.forty(1), Ways.MONDAY);
        long opens = march.clock("A", "2026-03-04T00:00").getEpochSecond();
        long closes = march.clock("A", "2026-03-07T00:00").getEpochSecond();
        for (int arc = 0; arc < network.arcs(); arc++) {
            if (network.element(arc) instanceof Element.Departure) {
                assertThat(network.window(arc)).contains(new Window(opens, closes));
            }
        }
        assertThat(Ways.between(march, Cargoes.forty(1), "A", "B")).isNotEmpty();
    }

    @Test
    void ordinary_forwarding_that_begins_next_week_can_be_waited_for() {
        Drawing area = draw("""
                place A KZ
                place B KZ
                terminal A box_rail
                terminal B box_rail
                link A-B rail/1520 100km 10h
                area Steppe rail/1520 in KZ every 24h since 2026-03-09
                tariff haul 1 USD/shipment
                """);
        Supernetwork network = area.compiled(Cargoes.forty(1), Ways.MONDAY);
        assertThat(Ways.between(network, area.at("A"), area.at("B"))).hasSize(1);
        for (int arc = 0; arc < network.arcs(); arc++) {
            if (network.element(arc) instanceof Element.Departure) {
                assertThat(network.window(arc).map(Window::opens))
                        .contains(area.clock("A", "2026-03-09T00:00").getEpochSecond());
            }
        }
    }

    @Test
    void a_service_that_has_stopped_running_is_not_there() {
        assertThat(Ways.between(train("KZ", "every 24h until 2026-03-01"), Cargoes.forty(1), "A", "B"))
                .isEmpty();
    }

    @Test
    void stated_hours_replace_those_of_the_links_and_are_shared_among_them() {
        Drawing stated = draw("""
                place A KZ
                place B KZ
                place C KZ
                terminal A box_rail
                terminal C box_rail
                link A-B rail/1520 100km 10h
                link B-C rail/1520 100km 30h
                line Train every 24h : A rail/1520(20h) C
                tariff haul 1 USD/shipment
                """);
        var haul = Ways.only(Ways.only(stated, Cargoes.forty(1), "A", "C"), Element.Haul.class)
                .getFirst();
        assertThat(haul.price().times().stream().map(part -> part.seconds())).containsExactly(5 * 3600L, 15 * 3600L);
    }
}
