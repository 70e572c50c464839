package org.keruen.graph.pareto;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimetableTest {
    private static Timetable corridors() {
        return Timetable.draw("""
                R1 XIA-KHO 0-60 500 600 2
                R1b XIA-KHO 24-84 450 600 2
                R2 XIA-DOS 6-72 470 640 3
                K1 KHO-AKT 72-168 600 900 3
                K2 KHO-AKT 96-192 560 900 3
                K3 DOS-AKT 90-190 540 880 3
                F1 AKT-BAK 180-200 300 400 10
                F2 AKT-BAK 204-224 260 400 10
                F3 AKT-BAK 228-248 240 400 8
                T1 BAK-POT 210-240 250 300 4
                T2 BAK-POT 252-282 220 300 4
                S1 POT-HAM 250-490 700 800 6
                S2 POT-HAM 300-540 600 760 6
                N1 KHO-MAL 70-240 1700 1500 9
                N2 DOS-MAL 84-250 1600 1480 9
                E1 MAL-HAM 252-290 500 350 2
                E2 MAL-HAM 276-316 420 330 2
                O1 XIA-SHA 10-40 200 250 1
                O2 SHA-HAM 48-880 1500 1700 5
                AIR XIA-HAM 5-40 30000 40000 1
                """)
                .change("KHO", 10)
                .change("DOS", 12)
                .change("AKT", 8)
                .change("BAK", 8)
                .change("POT", 8)
                .change("MAL", 10)
                .change("SHA", 6);
    }

    @Test
    void seven_of_twelve_routes_across_the_continent_are_worth_showing() {
        assertThat(corridors().answer("XIA", "HAM", 0))
                .containsExactly(
                        "40 30000 40000 1: AIR",
                        "290 2700 2450 13: R1 N1 E1",
                        "316 2490 2450 14: R2 N2 E2",
                        "316 2620 2430 13: R1 N1 E2",
                        "490 2350 3000 25: R1 K1 F1 T1 S1",
                        "540 2090 2960 25: R1b K2 F2 T2 S2",
                        "880 1700 1950 6: O1 O2");
    }

    @Test
    void charging_for_waiting_at_the_ports_makes_the_same_routes_dearer() {
        Timetable charged = corridors().charge("AKT", 2).charge("BAK", 2).charge("POT", 2);
        assertThat(charged.answer("XIA", "HAM", 0))
                .containsExactly(
                        "40 30000 40000 1: AIR",
                        "290 2700 2450 13: R1 N1 E1",
                        "316 2490 2450 14: R2 N2 E2",
                        "316 2620 2430 13: R1 N1 E2",
                        "490 2414 3000 25: R1 K1 F1 T1 S1",
                        "540 2206 2960 25: R1b K2 F2 T2 S2",
                        "880 1700 1950 6: O1 O2");
    }

    @Test
    void being_ready_six_hours_late_leaves_three_routes() {
        assertThat(corridors().answer("XIA", "HAM", 6))
                .containsExactly(
                        "316 2490 2450 14: R2 N2 E2", "540 2090 2960 25: R1b K2 F2 T2 S2", "880 1700 1950 6: O1 O2");
    }

    @Test
    void where_waiting_is_free_the_early_cheap_leg_wins() {
        assertThat(paidWaiting().answer("S", "T", 0)).containsExactly("12 11 2 2: a c");
    }

    @Test
    void where_waiting_is_charged_the_later_dearer_leg_wins() {
        assertThat(paidWaiting().charge("M", 1).answer("S", "T", 0)).containsExactly("12 14 2 2: b c");
    }

    private static Timetable paidWaiting() {
        return Timetable.draw("""
                a S-M 0-5 10 1 1
                b S-M 0-8 11 1 1
                c M-T 10-12 1 1 1
                """);
    }

    @Test
    void staying_on_board_needs_no_change_time() {
        assertThat(throughService(10).answer("S", "T", 0)).containsExactly("9 11 0 0: a c");
    }

    @Test
    void getting_off_early_does_not_make_staying_on_board_superfluous() {
        assertThat(throughService(13).answer("S", "T", 0)).containsExactly("9 14 0 0: a c", "12 13 0 0: b d");
    }

    private static Timetable throughService(int costOfA) {
        return Timetable.draw("""
                a S-M 0-5 %d 0 0 x
                b S-M 0-4 12 0 0 y
                c M-T 5-9 1 0 0 x
                d M-T 8-12 1 0 0 z
                """.formatted(costOfA)).change("M", 2);
    }

    @Test
    void a_later_departure_may_overtake_or_cost_less() {
        assertThat(Timetable.draw("""
                slow S-T 0-20 5 3 1
                fast S-T 4-10 9 3 1
                fast2 S-T 6-12 8 4 1
                """).answer("S", "T", 0))
                .containsExactly("10 9 3 1: fast", "12 8 4 1: fast2", "20 5 3 1: slow");
    }

    @Test
    void the_next_departure_of_a_regular_service_is_enough() {
        assertThat(Timetable.draw("""
                first S-T 0-20 5 3 1
                second S-T 4-24 5 3 1
                third S-T 8-28 5 3 1
                """).answer("S", "T", 1)).containsExactly("24 5 3 1: second");
    }

    @Test
    void a_departure_listed_twice_is_answered_once() {
        assertThat(Timetable.draw("""
                one S-T 4-24 5 3 1
                same S-T 4-24 5 3 1
                """).answer("S", "T", 0)).containsExactly("24 5 3 1: one");
    }

    @Test
    void two_ways_with_equal_vectors_are_answered_by_one() {
        assertThat(Timetable.draw("""
                a S-M 0-5 1 1 1
                b S-N 0-5 1 1 1
                c M-T 6-8 1 1 1
                d N-T 6-8 1 1 1
                """).answer("S", "T", 0)).hasSize(1).allMatch(line -> line.startsWith("8 2 2 2:"));
    }

    @Test
    void legs_without_length_take_no_time() {
        assertThat(Timetable.draw("""
                a S-M 5-5 0 0 0
                b M-T 5-5 0 0 0
                """).answer("S", "T", 5)).containsExactly("5 0 0 0: a b");
    }

    @Test
    void when_the_last_leg_leaves_too_early_the_answer_is_empty() {
        assertThat(Timetable.draw("""
                a S-M 0-5 1 1 1
                b M-T 4-8 1 1 1
                """).answer("S", "T", 0)).isEmpty();
    }

    @Test
    void free_waiting_here_does_not_hide_the_price_of_waiting_further_on() {
        // M is free, but leads by a plain change to N, where waiting for c is charged.
        assertThat(Timetable.draw("""
                a S-M 0-5 10 1 1
                b S-M 0-8 11 1 1
                c M-T 12-14 1 1 1
                """).change("M", 2).charge("M", 3).answer("S", "T", 0))
                .containsExactly("14 24 2 2: b c");
    }
}
