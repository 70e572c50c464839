package org.keruen.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keruen.supernetwork.drawing.Drawing.draw;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.keruen.model.itinerary.Leg;
import org.keruen.plan.Rejection.Reason;
import org.keruen.plan.search.Route;
import org.keruen.supernetwork.drawing.Cargoes;
import org.keruen.supernetwork.drawing.Drawing;

/// Orders on the day of passage. A box that is ready on 2 March leaves the port on the 7th.
class OrdersObeyedTest {
    private static final Drawing CASPIAN = draw("""
            place Altynkol KZ
            place Aktau KZ
            place Alat AZ
            terminal Altynkol box_rail
            terminal Aktau box_rail,box_sea
            terminal Alat box_sea
            link Altynkol-Aktau rail/1520 3000km 90h
            link Aktau-Alat feeder 440km 30h
            line Train every 24h : Altynkol rail/1520 Aktau
            line Feeder every 24h : Aktau feeder Alat
            operation handling * in 4h
            operation handling * out 2h
            tariff haul 0.5 USD/km_box
            tariff handling 50 USD/box
            factor 10
            """);
    private static final String OVER_TURKMENISTAN = """
            place Turkmenbashi TM
            terminal Turkmenbashi box_rail,box_sea
            link Altynkol-Turkmenbashi rail/1520 4000km 200h
            link Turkmenbashi-Alat feeder 300km 20h
            line SlowTrain every 24h : Altynkol rail/1520 Turkmenbashi
            line Ship every 24h : Turkmenbashi feeder Alat
            """;

    private static PlanAnswer answer(Asked asked, String... orders) {
        return asked.about(asked.drawing().with(String.join("\n", orders))).answer();
    }

    private static PlanAnswer answer(String... orders) {
        return answer(asked(), orders);
    }

    private static Asked asked() {
        return Asked.of(CASPIAN, "Altynkol", "Alat");
    }

    private static Rejection only(PlanAnswer answer) {
        assertThat(answer.rejected()).hasSize(1);
        return answer.rejected().getFirst();
    }

    @Test
    void a_passage_on_a_day_of_the_ban_is_refused_with_number_dates_and_what_opens_it() {
        String ban = "order spring ban at Aktau way KZ>sea mode feeder since 2026-03-05 until 2026-03-10 number 1242";
        PlanAnswer answer = answer(ban);
        assertThat(answer.options()).isEmpty();
        Rejection refused = only(answer);
        assertThat(refused.reason()).isEqualTo(Reason.ORDER_IN_FORCE);
        assertThat(refused.what()).isEqualTo("rail-feeder through KZ AZ, at Aktau on 2026-03-07");
        assertThat(refused.rule()).isEqualTo("order 1242 of Railways (drawing, row 17)");
        assertThat(refused.from()).contains(LocalDate.of(2026, 3, 5));
        assertThat(refused.to()).contains(LocalDate.of(2026, 3, 10));
        assertThat(refused.opensIf()).contains("ready on or after").contains("Aktau is open from 2026-03-11");
    }

    @Test
    void the_ready_day_named_is_the_first_that_passes() {
        String ban = "order spring ban at Aktau since 2026-03-05 until 2026-03-10";
        LocalDate named = named(only(answer(ban)).opensIf());
        assertThat(answer(asked().ready(named), ban).options()).isNotEmpty();
        assertThat(answer(asked().ready(named.minusDays(1)), ban).options()).isEmpty();
    }

    private static LocalDate named(String opensIf) {
        Matcher day = Pattern.compile("ready on or after (\\S+)").matcher(opensIf);
        assertThat(day.find()).as(opensIf).isTrue();
        return LocalDate.parse(day.group(1));
    }

    @Test
    void only_the_day_of_passage_counts() {
        assertThat(answer("order before ban at Aktau way KZ>sea until 2026-03-06")
                        .options())
                .hasSize(1);
        assertThat(answer("order after ban at Aktau way KZ>sea since 2026-03-08")
                        .options())
                .hasSize(1);
        assertThat(answer("order that-day ban at Aktau way KZ>sea since 2026-03-07 until 2026-03-07")
                        .options())
                .isEmpty();
    }

    @Test
    void a_prolongation_counts_to_the_end_of_the_chain() {
        Rejection refused = only(answer(
                "order first ban at Aktau since 2026-03-01 until 2026-03-08 number 7",
                "order second ban at Aktau since 2026-03-09 until 2026-03-20 number 8 prolongs first",
                "order third ban at Aktau since 2026-03-22 until 2026-03-30 number 9 prolongs second"));
        assertThat(refused.rule()).startsWith("order 7 of Railways, prolonged by 8 (");
        assertThat(refused.to()).contains(LocalDate.of(2026, 3, 20));
        assertThat(refused.opensIf()).contains("Aktau is open from 2026-03-21");
    }

    @Test
    void an_order_without_an_end_opens_when_it_is_lifted() {
        Rejection refused = only(answer("order spring ban at Aktau since 2026-03-01"));
        assertThat(refused.to()).isEmpty();
        assertThat(refused.opensIf()).contains("being lifted");
    }

    @Test
    void other_ways_stay_and_the_lost_one_is_told_with_the_port_taken_instead() {
        Asked both = asked().about(CASPIAN.with(OVER_TURKMENISTAN));
        PlanAnswer open = both.answer();
        assertThat(open.options()).hasSize(1); // the way over Aktau is better in everything
        PlanAnswer answer = answer(both, "order spring ban at Aktau way KZ>sea since 2026-03-01 until 2026-03-20");
        assertThat(answer.options())
                .singleElement()
                .satisfies(option -> assertThat(option.countries()).contains("TM"));
        assertThat(only(answer).reason()).isEqualTo(Reason.ORDER_IN_FORCE);
        assertThat(only(answer).opensIf()).contains("or by Turkmenbashi");
    }

    @Test
    void a_lot_passes_within_the_quota_of_a_day_and_is_told_of_it() {
        String quota = "order few quota at Aktau way KZ>sea quota 3 teu";
        PlanAnswer one = answer(asked().cargo(Cargoes.forty(1)), quota);
        assertThat(one.options())
                .singleElement()
                .satisfies(option -> assertThat(option.conditions())
                        .singleElement()
                        .asString()
                        .contains("few")
                        .contains("3 TEU a day"));
        Rejection two = only(answer(asked().cargo(Cargoes.forty(2)), quota));
        assertThat(two.reason()).isEqualTo(Reason.QUOTA_EXHAUSTED);
        assertThat(two.opensIf()).contains("lots of at most 3 TEU a day");
    }

    @Test
    void what_a_ban_excepts_passes() {
        assertThat(answer("order spring ban at Aktau except goods").options()).hasSize(1);
        assertThat(only(answer("order spring ban at Aktau except coal")).opensIf())
                .contains("as excepted: coal");
    }

    @Test
    void an_order_that_hits_a_part_of_the_traffic_is_a_condition() {
        PlanAnswer answer = answer("order foreign ban at Aktau way KZ>sea share 0.3");
        assertThat(answer.rejected()).isEmpty();
        assertThat(answer.options().getFirst().conditions())
                .singleElement()
                .asString()
                .contains("foreign")
                .contains("30 %");
    }

    @Test
    void an_order_that_nothing_meets_changes_nothing() {
        PlanAnswer plain = asked().answer();
        PlanAnswer answer = answer("order other ban at Aktau way sea>KZ", "order rail ban at Aktau mode road");
        assertThat(answer.options()).extracting(PlanOption::itinerary).isEqualTo(itineraries(plain));
        assertThat(answer.rejected()).isEmpty();
    }

    private static List<?> itineraries(PlanAnswer answer) {
        return answer.options().stream().map(PlanOption::itinerary).toList();
    }

    @Test
    void no_route_kept_is_barred_and_none_that_keeps_away_from_the_place_is_lost() {
        int changed = 0;
        for (long seed = 1; seed <= 80; seed++) {
            Asked free = RandomCorridor.asked(seed);
            var places = free.drawing().corridors().places();
            String at = places.get((int) (seed % places.size())).id().text();
            Asked barred = free.about(free.drawing()
                    .with("order spring ban at %s since 2026-03-03 until 2026-03-%02d".formatted(at, 5 + seed % 20)));
            assertThat(barred.front())
                    .as("seed %d", seed)
                    .allSatisfy(route -> assertThat(route.turnedBack()).isEmpty());
            List<Asked.Vector> elsewhere = free.front().stream()
                    .filter(route -> !touches(route, at))
                    .map(Asked::vector)
                    .toList();
            assertThat(barred.vectors()).as("seed %d", seed).containsAll(elsewhere);
            if (!barred.vectors().equals(free.vectors())) changed++;
        }
        assertThat(changed).isGreaterThan(10);
    }

    /// Whether cargo moves from, to or through the place at any time.
    private static boolean touches(Route route, String at) {
        return route.itinerary().legs().stream()
                .filter(Leg.Haul.class::isInstance)
                .map(Leg.Haul.class::cast)
                .flatMap(haul -> haul.links().stream())
                .anyMatch(one -> one.link().from().text().equals(at)
                        || one.link().to().text().equals(at));
    }
}
