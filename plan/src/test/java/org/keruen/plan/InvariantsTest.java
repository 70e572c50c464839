package org.keruen.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keruen.model.itinerary.Itinerary;
import org.keruen.model.itinerary.Leg;
import org.keruen.plan.fold.Folding;
import org.keruen.plan.search.Route;

/// What holds of every answer, on random corridors.
class InvariantsTest {
    static LongStream seeds() {
        return LongStream.rangeClosed(1, 120);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void legs_touch_and_add_up_to_what_the_search_counted(long seed) {
        for (Route route : RandomCorridor.asked(seed).front()) {
            SoftAssertions softly = new SoftAssertions();
            Itinerary way = route.itinerary();
            List<Leg> legs = way.legs();
            String name = "RandomCorridor.asked(" + seed + ")";
            for (int i = 1; i < legs.size(); i++) {
                Leg.Facts before = legs.get(i - 1).facts();
                softly.assertThat(legs.get(i).facts().from()).as(name).isEqualTo(before.to());
                softly.assertThat(legs.get(i).facts().departure()).as(name).isEqualTo(before.arrival());
            }
            for (Leg leg : legs) {
                long parts = leg.facts().times().stream()
                        .mapToLong(part -> part.seconds())
                        .sum();
                softly.assertThat(leg.facts().seconds()).as("%s: %s", name, leg).isEqualTo(parts);
                softly.assertThat(leg.facts().seconds()).as(name).isNotNegative();
                double queued = leg.facts().queue().p50().value() * 3600;
                softly.assertThat(leg.facts().seconds() + 2.0).as(name).isGreaterThanOrEqualTo(queued);
            }
            long earlier =
                    route.before().stream().mapToLong(part -> part.seconds()).sum();
            softly.assertThat(way.start().getEpochSecond())
                    .as(name)
                    .isEqualTo(route.ready().getEpochSecond() + earlier);
            softly.assertThat(way.end().getEpochSecond()).as(name).isEqualTo(route.arrival());
            softly.assertThat(way.costCents()).as(name).isEqualTo(route.cents());
            softly.assertThat(way.co2Grams()).as(name).isEqualTo(route.grams());
            softly.assertAll();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_wait_for_a_departure_is_followed_by_a_haul_of_that_service(long seed) {
        for (Route route : RandomCorridor.asked(seed).front()) {
            Leg.Wait waiting = null;
            for (Leg leg : route.itinerary().legs()) {
                if (leg instanceof Leg.Wait wait && wait.cause() == Leg.Wait.Cause.DEPARTURE) {
                    assertThat(waiting).as("RandomCorridor.asked(%d)", seed).isNull();
                    waiting = wait;
                }
                if (leg instanceof Leg.Haul haul) {
                    if (waiting != null) assertThat(haul.service()).isEqualTo(waiting.service());
                    waiting = null;
                }
            }
            assertThat(waiting).as("RandomCorridor.asked(%d)", seed).isNull();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_route_is_beaten_by_another(long seed) {
        List<Route> front = RandomCorridor.asked(seed).front();
        for (int i = 0; i < front.size(); i++) {
            for (int j = 0; j < front.size(); j++) {
                Route a = front.get(i);
                Route b = front.get(j);
                boolean beaten =
                        i != j && b.arrival() <= a.arrival() && b.cents() <= a.cents() && b.grams() <= a.grams();
                assertThat(beaten)
                        .as("RandomCorridor.asked(%d): %s beats %s", seed, b, a)
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void at_most_nine_are_shown_and_the_rest_are_counted(long seed) {
        Asked asked = RandomCorridor.asked(seed);
        PlanAnswer answer = asked.answer();
        assertThat(answer.options()).hasSizeLessThanOrEqualTo(Folding.MOST);
        assertThat(answer.options().size() + answer.folded())
                .as("RandomCorridor.asked(%d)", seed)
                .isEqualTo(asked.front().size());
        assertThat(answer.exact()).isTrue();
        if (answer.options().isEmpty()) assertThat(answer.rejected()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_quickest_the_cheapest_and_the_cleanest_are_always_shown(long seed) {
        Asked asked = RandomCorridor.asked(seed);
        List<PlanOption> shown = asked.answer().options();
        for (Route route : asked.front()) {
            assertThat(shown.stream()
                            .anyMatch(o -> !o.itinerary()
                                    .end()
                                    .isAfter(route.itinerary().end())))
                    .as("RandomCorridor.asked(%d)", seed)
                    .isTrue();
            assertThat(shown.stream().anyMatch(o -> o.itinerary().costCents() <= route.cents()))
                    .isTrue();
            assertThat(shown.stream().anyMatch(o -> o.itinerary().co2Grams() <= route.grams()))
                    .isTrue();
        }
        if (!shown.isEmpty()) {
            for (PlanOption.Tag tag : PlanOption.Tag.values()) {
                assertThat(shown.stream().anyMatch(o -> o.tags().contains(tag)))
                        .as("RandomCorridor.asked(%d) shows %s", seed, tag)
                        .isTrue();
            }
        }
    }
}
