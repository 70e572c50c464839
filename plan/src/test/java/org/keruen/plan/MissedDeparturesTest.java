package org.keruen.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keruen.supernetwork.drawing.Drawing.draw;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keruen.model.Id;
import org.keruen.model.service.Service;
import org.keruen.model.time.Validity;
import org.keruen.plan.Rejection.Missed;
import org.keruen.plan.Rejection.Reason;
import org.keruen.supernetwork.drawing.Drawing;

/// A train on Saturdays at 09:30 with a cut-off of twelve hours, and what is said when it cannot be taken.
class MissedDeparturesTest {
    private static final String LINE = "line Saturday leaves 09:30 on SATURDAY cutoff 12h";
    private static final String NETWORK = """
            place Eastgate CN
            place Eastport KZ
            terminal Eastgate box_rail,truck
            terminal Eastport box_rail,truck
            link Eastgate-Eastport rail/1435 2400km 60h
            %s : Eastgate rail/1435 Eastport
            operation handling * out 3h
            operation handling * in 2h
            tariff haul 1 USD/km_box
            factor 10
            """;
    private static final Drawing RUNS = draw(NETWORK.formatted(LINE));
    private static final Drawing REMOVED = draw(NETWORK.formatted(LINE + " except 2026-03-07"));

    /// Slower than the Saturday train and dearer, but there every day.
    private static final String TRUCKS = """
            link Eastgate-Eastport road 3000km 120h
            area Trucks road in CN,KZ every 24h
            tariff haul 3 USD/km_box mode road
            """;

    private static Asked from(Drawing drawing, String ready) {
        return Asked.of(drawing, "Eastgate", "Eastport").ready(LocalDate.parse(ready));
    }

    private static List<Rejection> missed(Asked asked) {
        return asked.answer().rejected().stream()
                .filter(one -> one.missed().isPresent())
                .toList();
    }

    @Test
    void a_saturday_taken_out_of_the_calendar_names_the_next_one_its_days_and_the_last_hour_to_deliver() {
        assertThat(missed(from(RUNS, "2026-03-02"))).isEmpty();
        assertThat(missed(from(REMOVED, "2026-03-02"))).singleElement().satisfies(one -> {
            assertThat(one.reason()).isEqualTo(Reason.NO_DEPARTURE);
            assertThat(one.what()).isEqualTo("Saturday, Eastgate, Sat 2026-03-07 09:30 (UTC+8)");
            assertThat(one.rule()).startsWith("taken out of the calendar that day, drawing, row ");
            assertThat(one.from()).contains(LocalDate.of(2026, 3, 7));
            assertThat(one.opensIf())
                    .isEqualTo("the next departure, Sat 2026-03-14 09:30 (UTC+8), 7 days later, delivered at Eastgate"
                            + " by Fri 2026-03-13 21:30 (UTC+8), ready by 2026-03-13;"
                            + " without it the soonest way found arrives 7 days later");
            Missed.Next next = one.missed().orElseThrow().next().orElseThrow();
            assertThat(next.departure()).isEqualTo(RUNS.clock("Eastgate", "2026-03-14T09:30"));
            assertThat(next.daysLater()).isEqualTo(7);
            assertThat(next.deliverBy()).isEqualTo(RUNS.clock("Eastgate", "2026-03-13T21:30"));
            assertThat(next.readyBy()).contains(LocalDate.of(2026, 3, 13));
        });
        assertThat(missed(from(RUNS, "2026-03-02"))).as("put back again").isEmpty();
    }

    @Test
    void it_is_named_even_when_another_service_is_now_better_than_waiting_for_the_next() {
        List<Rejection> missed = missed(from(REMOVED.with(TRUCKS), "2026-03-02"));
        assertThat(missed).singleElement().satisfies(one -> {
            assertThat(one.reason()).isEqualTo(Reason.NO_DEPARTURE);
            assertThat(one.opensIf()).contains("Sat 2026-03-14 09:30", "7 days later");
        });
        assertThat(missed(from(RUNS.with(TRUCKS), "2026-03-02"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-03-06, false", "2026-03-07, true"})
    void cargo_ready_after_the_cut_off_misses_the_train_and_is_told_the_next(String ready, boolean misses) {
        for (Drawing drawing : List.of(RUNS, RUNS.with(TRUCKS))) {
            List<Rejection> missed = missed(from(drawing, ready));
            if (!misses) {
                assertThat(missed).isEmpty();
                continue;
            }
            assertThat(missed).singleElement().satisfies(one -> {
                assertThat(one.reason()).isEqualTo(Reason.CUTOFF_MISSED);
                assertThat(one.rule())
                        .startsWith("cut-off Fri 2026-03-06 21:30 (UTC+8), the cargo is on the platform"
                                + " Sat 2026-03-07 03:00 (UTC+8)");
                assertThat(one.opensIf())
                        .startsWith("ready by 2026-03-06; or the next departure, Sat 2026-03-14 09:30 (UTC+8), 7 days"
                                + " later, delivered at Eastgate by Fri 2026-03-13 21:30 (UTC+8), ready by 2026-03-13");
            });
        }
    }

    @Test
    void cargo_ready_a_day_after_the_train_left_has_missed_nothing() {
        assertThat(missed(from(RUNS, "2026-03-08"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-02", "2026-03-05", "2026-03-06"})
    void whoever_is_ready_by_the_day_that_is_named_takes_the_next_departure(String ready) {
        Missed.Next next = missed(from(REMOVED, ready))
                .getFirst()
                .missed()
                .orElseThrow()
                .next()
                .orElseThrow();
        LocalDate by = next.readyBy().orElseThrow();
        assertThat(starts(from(REMOVED, by.toString()))).isEqualTo(next.departure());
        assertThat(starts(from(REMOVED, by.plusDays(1).toString()))).isAfter(next.departure());
    }

    private static Instant starts(Asked asked) {
        return asked.front().getFirst().itinerary().start();
    }

    @Test
    void where_every_saturday_of_the_month_is_cancelled_the_first_is_missed_and_the_next_is_in_april() {
        Drawing march = draw(NETWORK.formatted(LINE + " except 2026-03-07,2026-03-14,2026-03-21,2026-03-28"));
        assertThat(missed(from(march, "2026-03-02"))).singleElement().satisfies(one -> {
            assertThat(one.what()).contains("2026-03-07");
            assertThat(one.missed().orElseThrow().next().orElseThrow().departure())
                    .isEqualTo(RUNS.clock("Eastgate", "2026-04-04T09:30"));
        });
    }

    @Test
    void a_ready_day_that_still_catches_it_leaves_nothing_missed() {
        Asked twoDays =
                Asked.of(RUNS, "Eastgate", "Eastport").ready(LocalDate.of(2026, 3, 6), LocalDate.of(2026, 3, 7));
        assertThat(missed(twoDays)).isEmpty();
    }

    @Test
    void a_ship_that_leaves_while_the_cargo_is_being_transferred_is_a_connection_too_tight() {
        String port = """
                place Eastgate CN
                place Eastport KZ
                place Westport AZ
                terminal Eastgate box_rail
                terminal Eastport box_rail,box_sea
                terminal Westport box_sea
                link Eastgate-Eastport rail/1435 2400km 60h
                link Eastport-Westport feeder 400km 20h
                line Train leaves 09:00 on MONDAY : Eastgate rail/1435 Eastport
                line Ship leaves %s on WEDNESDAY,SATURDAY : Eastport feeder Westport
                operation transfer * any 6h mode rail>feeder
                tariff haul 1 USD/km_box
                """;
        Drawing tight = draw(port.formatted("23:00"));
        List<Rejection> missed = missed(Asked.of(tight, "Eastgate", "Westport"));
        assertThat(missed).singleElement().satisfies(one -> {
            assertThat(one.reason()).isEqualTo(Reason.CONNECTION_TOO_TIGHT);
            assertThat(one.what()).isEqualTo("Ship, Eastport, Wed 2026-03-04 23:00 (UTC+5)");
            assertThat(one.rule())
                    .isEqualTo(
                            "the cargo comes Wed 2026-03-04 18:00 (UTC+5), it can go on Thu 2026-03-05 00:00 (UTC+5)");
            assertThat(one.opensIf())
                    .isEqualTo("1 h less before it; or the next departure, Sat 2026-03-07 23:00 (UTC+5), 3 days later,"
                            + " delivered at Eastport by Sat 2026-03-07 23:00 (UTC+5)");
        });
        assertThat(missed(Asked.of(draw(port.formatted("17:00")), "Eastgate", "Westport")))
                .as("gone before the cargo came")
                .isEmpty();
    }

    @Test
    void a_service_that_a_scenario_closes_for_a_fortnight_is_missed_too() {
        List<Service> spans = new ArrayList<>();
        for (Service service : RUNS.corridors().services()) {
            Service.Line line = (Service.Line) service;
            spans.add(span(line, "", new Validity(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 5))));
            spans.add(span(line, "@2026-03-20", Validity.from(LocalDate.of(2026, 3, 20))));
        }
        Planner planner = new Planner(
                RUNS.corridors().withServices(spans), RUNS.corridors().services());
        List<Rejection> rejected =
                planner.plan(from(RUNS, "2026-03-02").request()).rejected();
        assertThat(rejected).anySatisfy(one -> {
            assertThat(one.reason()).isEqualTo(Reason.NO_DEPARTURE);
            assertThat(one.what()).contains("2026-03-07");
            assertThat(one.rule()).isEqualTo("the service is closed that day by the scenario");
            assertThat(one.opensIf()).contains("Sat 2026-03-21 09:30 (UTC+8), 14 days later");
        });
    }

    private static Service.Line span(Service.Line line, String suffix, Validity days) {
        Service.Terms terms = line.terms();
        return new Service.Line(
                new Service.Terms(
                        new Id<>(terms.id().text() + suffix),
                        terms.name(),
                        terms.operator(),
                        terms.carrierState(),
                        terms.mode(),
                        terms.traffic(),
                        terms.forms(),
                        terms.commodities(),
                        terms.schedule(),
                        terms.pace(),
                        terms.enRoute(),
                        terms.capacityTeu(),
                        terms.capacityTonnes(),
                        terms.cutoff(),
                        days,
                        terms.provenance()),
                line.segments());
    }

    @Test
    void where_nothing_runs_any_more_no_next_departure_is_invented() {
        List<Service> ended = RUNS.corridors().services().stream()
                .map(service -> (Service) span(
                        (Service.Line) service, "", new Validity(LocalDate.of(2020, 1, 1), LocalDate.of(2026, 3, 1))))
                .toList();
        Planner planner = new Planner(
                RUNS.corridors().withServices(ended), RUNS.corridors().services());
        List<Rejection> rejected =
                planner.plan(from(RUNS, "2026-03-02").request()).rejected();
        assertThat(rejected).anySatisfy(one -> {
            assertThat(one.missed().flatMap(Missed::next)).isEmpty();
            assertThat(one.opensIf()).isEqualTo("no later departure is published");
        });
    }
}
