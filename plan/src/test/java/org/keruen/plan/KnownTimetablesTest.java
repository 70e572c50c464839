package org.keruen.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keruen.supernetwork.drawing.Drawing.draw;

import org.junit.jupiter.api.Test;
import org.keruen.plan.Asked.Vector;
import org.keruen.supernetwork.drawing.Drawing;

/// Timetables whose Pareto sets are known from exhaustive enumeration.
class KnownTimetablesTest {
    private static final String RAIL = "rail/1435";

    /// Xi'an to Hamburg by the north, over the Caspian, by sea and by air; ready at an hour of the table.
    private static Asked xianToHamburg(int readyHour) {
        Drawing drawn = new Timetable(readyHour)
                .change("KHO", 10)
                .change("DOS", 12)
                .change("AKT", 8)
                .change("BAK", 8)
                .change("POT", 8)
                .change("MAL", 10)
                .change("SHA", 6)
                .leg("R1", RAIL, "XIA", "KHO", 0, 60, 500, 600, 2)
                .leg("R1b", RAIL, "XIA", "KHO", 24, 84, 450, 600, 2)
                .leg("R2", RAIL, "XIA", "DOS", 6, 72, 470, 640, 3)
                .leg("K1", RAIL, "KHO", "AKT", 72, 168, 600, 900, 3)
                .leg("K2", RAIL, "KHO", "AKT", 96, 192, 560, 900, 3)
                .leg("K3", RAIL, "DOS", "AKT", 90, 190, 540, 880, 3)
                .leg("F1", "feeder", "AKT", "BAK", 180, 200, 300, 400, 10)
                .leg("F2", "feeder", "AKT", "BAK", 204, 224, 260, 400, 10)
                .leg("F3", "feeder", "AKT", "BAK", 228, 248, 240, 400, 8)
                .leg("T1", RAIL, "BAK", "POT", 210, 240, 250, 300, 4)
                .leg("T2", RAIL, "BAK", "POT", 252, 282, 220, 300, 4)
                .leg("S1", "sea", "POT", "HAM", 250, 490, 700, 800, 6)
                .leg("S2", "feeder", "POT", "HAM", 300, 540, 600, 760, 6)
                .leg("N1", RAIL, "KHO", "MAL", 70, 240, 1700, 1500, 9)
                .leg("N2", RAIL, "DOS", "MAL", 84, 250, 1600, 1480, 9)
                .leg("E1", RAIL, "MAL", "HAM", 252, 290, 500, 350, 2)
                .leg("E2", "road", "MAL", "HAM", 276, 316, 420, 330, 2)
                .leg("O1", RAIL, "XIA", "SHA", 10, 40, 200, 250, 1)
                .leg("O2", "sea", "SHA", "HAM", 48, 880, 1500, 1700, 5)
                .leg("AIR", RAIL, "XIA", "HAM", 5, 40, 30000, 40000, 1)
                .drawn();
        return Asked.of(drawn, "XIA", "HAM").risk();
    }

    @Test
    void of_the_ways_from_Xian_to_Hamburg_seven_are_optimal() {
        assertThat(xianToHamburg(0).vectors())
                .containsExactlyInAnyOrder(
                        new Vector(40, 30000, 40000),
                        new Vector(290, 2700, 2450),
                        new Vector(316, 2490, 2450),
                        new Vector(316, 2620, 2430),
                        new Vector(490, 2350, 3000),
                        new Vector(540, 2090, 2960),
                        new Vector(880, 1700, 1950));
    }

    @Test
    void six_hours_later_the_first_trains_are_gone_and_three_are_left() {
        assertThat(xianToHamburg(6).vectors())
                .containsExactlyInAnyOrder(
                        new Vector(310, 2490, 2450), new Vector(534, 2090, 2960), new Vector(874, 1700, 1950));
    }

    /// Through train x from S by M to T, a quicker train y to M, and a later one z from there; changing takes 2 h.
    private static Asked throughTrain(int throughUsd) {
        return Asked.of(draw("""
                        place S CN
                        place M CN
                        place T CN
                        terminal S box_rail
                        terminal M box_rail
                        terminal T box_rail
                        link S-M rail/1435 100km 5h
                        link M-T rail/1435 100km 4h
                        line x leaves 00:00 since 2026-03-02 until 2026-03-02 : S rail/1435(5h) M rail/1435(4h) T
                        line y leaves 00:00 since 2026-03-02 until 2026-03-02 : S rail/1435(4h) M
                        line z leaves 08:00 since 2026-03-02 until 2026-03-02 : M rail/1435(4h) T
                        operation handling M in 2h
                        tariff haul %d USD/shipment service x from S
                        tariff haul 12 USD/shipment service y
                        tariff haul 1 USD/shipment from M
                        """.formatted(throughUsd)), "S", "T");
    }

    @Test
    void staying_aboard_saves_the_change() {
        assertThat(throughTrain(10).vectors()).containsExactly(new Vector(9, 11, 0));
    }

    @Test
    void a_cargo_that_got_off_early_does_not_drive_out_the_one_that_stays_aboard() {
        assertThat(throughTrain(13).vectors()).containsExactlyInAnyOrder(new Vector(9, 14, 0), new Vector(12, 13, 0));
    }

    @Test
    void trains_that_overtake_are_all_found() {
        Drawing drawn = new Timetable(0)
                .leg("slow", RAIL, "S", "T", 0, 20, 5, 3, 0)
                .leg("fast", RAIL, "S", "T", 4, 10, 9, 3, 0)
                .leg("fast2", "road", "S", "T", 6, 12, 8, 4, 0)
                .drawn();
        assertThat(Asked.of(drawn, "S", "T").vectors())
                .containsExactlyInAnyOrder(new Vector(20, 5, 3), new Vector(10, 9, 3), new Vector(12, 8, 4));
    }

    @Test
    void two_services_alike_make_one_option() {
        Drawing drawn = new Timetable(0)
                .leg("one", RAIL, "S", "T", 4, 10, 9, 3, 0)
                .leg("two", RAIL, "S", "T", 4, 10, 9, 3, 0)
                .drawn();
        assertThat(Asked.of(drawn, "S", "T").vectors()).containsExactly(new Vector(10, 9, 3));
    }
}
