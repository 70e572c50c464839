package org.keruen.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keruen.supernetwork.drawing.Drawing.draw;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keruen.model.itinerary.Charge;
import org.keruen.model.itinerary.Leg;
import org.keruen.model.tariff.LegKind;
import org.keruen.plan.PlanOption.NotIncluded;
import org.keruen.plan.search.Route;
import org.keruen.supernetwork.drawing.Cargoes;
import org.keruen.supernetwork.drawing.Drawing;

/// What becomes of the box once it is empty: whose it is decides whether that is in the price.
class EmptyReturnTest {
    /// A box that goes on by truck from Dostyk is unloaded there too, but not emptied.
    private static final Drawing WAY = draw("""
            place Xian CN
            place Dostyk KZ
            place Almaty KZ
            terminal Xian box_rail,truck
            terminal Dostyk box_rail,truck
            terminal Almaty truck
            link Xian-Dostyk rail/1435 3000km 80h
            link Dostyk-Almaty road 800km 20h
            line Train every 48h : Xian rail/1435 Dostyk
            line Back every 48h : Dostyk rail/1435 Xian
            area Trucks road in CN,KZ every 24h
            tariff haul 1 USD/km_box
            tariff handling 10 USD/box
            tariff empty_return 150 USD/box ownership COC
            tariff empty_return 0 USD/box ownership COC country CN
            tariff empty_return 1000 USD/box ownership SOC
            factor 10
            """);

    private static PlanOption option(Asked asked) {
        return asked.answer().options().getFirst();
    }

    private static List<Charge> returns(PlanOption option) {
        return option.itinerary().legs().stream()
                .flatMap(leg -> leg.facts().charges().stream())
                .filter(charge -> charge.kind() == LegKind.EMPTY_RETURN)
                .toList();
    }

    @Test
    void the_carriers_box_is_given_back_once_where_the_journey_ends() {
        Asked asked = Asked.of(WAY, "Xian", "Almaty").cargo(Cargoes.forty(2));
        PlanOption unsaid = option(asked);
        PlanOption carriers = option(asked.ownership("COC"));
        assertThat(returns(carriers)).singleElement().satisfies(charge -> {
            assertThat(charge.usdCents()).isEqualTo(30_000);
            assertThat(charge.tariff()).isNotEmpty();
        });
        assertThat(carriers.itinerary().legs().getLast()).isInstanceOf(Leg.Handling.class);
        assertThat(carriers.itinerary().legs().getLast().facts().charges())
                .contains(returns(carriers).getFirst());
        assertThat(carriers.itinerary().costCents())
                .isEqualTo(unsaid.itinerary().costCents() + 30_000);
        assertThat(carriers.itinerary().end()).isEqualTo(unsaid.itinerary().end());
        assertThat(carriers.itinerary().co2Grams()).isEqualTo(unsaid.itinerary().co2Grams());
        assertThat(carriers.notIncluded()).doesNotContain(NotIncluded.EMPTY_RETURN, NotIncluded.OWN_BOX_BACK);
    }

    @Test
    void the_shippers_own_box_and_one_of_nobody_knows_whom_are_left_out_and_it_is_said() {
        Asked asked = Asked.of(WAY, "Xian", "Almaty");
        assertThat(option(asked).notIncluded())
                .contains(NotIncluded.EMPTY_RETURN)
                .doesNotContain(NotIncluded.OWN_BOX_BACK);
        assertThat(returns(option(asked))).isEmpty();
        PlanOption own = option(asked.ownership("SOC"));
        assertThat(own.notIncluded()).contains(NotIncluded.OWN_BOX_BACK).doesNotContain(NotIncluded.EMPTY_RETURN);
        assertThat(returns(own)).isEmpty();
    }

    @Test
    void the_fee_is_that_of_the_country_where_the_box_is_emptied() {
        PlanOption back = option(Asked.of(WAY, "Almaty", "Xian").ownership("COC"));
        assertThat(returns(back))
                .singleElement()
                .satisfies(charge -> assertThat(charge.usdCents()).isZero());
        assertThat(back.notIncluded()).doesNotContain(NotIncluded.EMPTY_RETURN);
    }

    @Test
    void where_nobody_says_what_it_costs_it_is_left_out() {
        Drawing silent = draw("""
                place A CN
                place B CN
                terminal A box_rail
                terminal B box_rail
                link A-B rail/1435 100km 5h
                line Train every 24h : A rail/1435 B
                tariff haul 1 USD/km_box
                factor 10
                """);
        PlanOption option = option(Asked.of(silent, "A", "B").ownership("COC"));
        assertThat(option.notIncluded()).contains(NotIncluded.EMPTY_RETURN);
    }

    @Test
    void a_terminal_where_giving_back_is_dear_is_beaten_by_one_where_it_is_not() {
        Drawing city = draw("""
                place A CN
                place North KZ
                place South KZ
                terminal A box_rail
                terminal North box_rail
                terminal South box_rail
                link A-North rail/1435 100km 5h
                link A-South rail/1435 120km 5h
                line Ntrain every 24h : A rail/1435 North
                line Strain every 24h : A rail/1435 South
                tariff haul 1 USD/km_box
                tariff empty_return 150 USD/box ownership COC place North
                tariff empty_return 20 USD/box ownership COC place South
                factor 10
                """);
        assertThat(cheapest(city, Optional.empty())).isEqualTo(10_000);
        assertThat(cheapest(city, Optional.of("COC"))).isEqualTo(14_000);
    }

    private static long cheapest(Drawing city, Optional<String> owner) {
        PlanRequest one = Asked.of(city, "A", "North").request();
        PlanRequest both = new PlanRequest(
                one.from(),
                List.of(city.place("North"), city.place("South")),
                one.cargo(),
                one.readyFirst(),
                one.readyLast(),
                one.arriveBy(),
                one.deadline(),
                one.budgetCents(),
                one.avoid(),
                one.via(),
                one.modes(),
                one.maxTransfers(),
                one.risk(),
                one.regime(),
                owner);
        return new Planner(city.corridors())
                .front(both).stream().mapToLong(Route::cents).min().orElseThrow();
    }
}
