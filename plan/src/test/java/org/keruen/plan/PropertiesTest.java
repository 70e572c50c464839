package org.keruen.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keruen.plan.search.Route;
import org.keruen.supernetwork.drawing.Drawing;

/// How answers change when a corridor or a question does, on random corridors.
class PropertiesTest {
    private static final Pattern AMOUNT = Pattern.compile("(tariff \\w+ )([0-9.]+)( USD)");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void one_more_service_never_worsens_the_front(long seed) {
        Asked asked = RandomCorridor.asked(seed);
        List<Route> more = asked.about(asked.drawing().with(RandomCorridor.oneMoreService(seed)))
                .front();
        assertNoWorse(more, asked.front(), seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void avoiding_a_country_never_improves_the_front(long seed) {
        Asked asked = RandomCorridor.asked(seed);
        for (String country : List.of("CN", "KZ", "DE")) {
            assertNoWorse(asked.front(), asked.avoid(country).front(), seed);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void twice_the_tariffs_are_twice_the_cost_and_nothing_else(long seed) {
        Asked asked = RandomCorridor.asked(seed);
        String doubled = AMOUNT.matcher(asked.drawing().toString())
                .replaceAll(m -> m.group(1) + new BigDecimal(m.group(2)).multiply(BigDecimal.TWO) + m.group(3));
        assertThat(asked.about(Drawing.draw(doubled)).front().stream()
                        .map(r -> List.of(r.arrival(), r.cents(), r.grams())))
                .as("RandomCorridor.asked(%d)", seed)
                .isEqualTo(asked.front().stream()
                        .map(r -> List.of(r.arrival(), 2 * r.cents(), r.grams()))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void who_is_ready_later_never_arrives_earlier(long seed) {
        Asked asked = RandomCorridor.asked(seed);
        // a line is laid over the links open on the ready day, so links that open later would let the later one win
        Drawing steady =
                Drawing.draw(asked.drawing().toString().replaceAll("(?m)^(link .*?) (since|until) [0-9-]+$", "$1"));
        long before = earliest(asked.about(steady).front());
        for (int days = 1; days <= 3; days++) {
            long after = earliest(
                    asked.about(steady).ready(Asked.MONDAY.plusDays(days)).front());
            assertThat(after)
                    .as("RandomCorridor.asked(%d), %d days later", seed, days)
                    .isGreaterThanOrEqualTo(before);
            before = after;
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_deadline_or_a_budget_only_removes(long seed) {
        Asked asked = RandomCorridor.asked(seed);
        List<Route> front = asked.front();
        for (Route limit : front) {
            assertThat(asked.deadline(Instant.ofEpochSecond(limit.arrival())).vectors())
                    .as("RandomCorridor.asked(%d), deadline %d", seed, limit.arrival())
                    .isEqualTo(front.stream()
                            .filter(r -> r.arrival() <= limit.arrival())
                            .map(Asked::vector)
                            .toList());
            assertThat(asked.budget(limit.cents()).vectors())
                    .as("RandomCorridor.asked(%d), budget %d", seed, limit.cents())
                    .isEqualTo(front.stream()
                            .filter(r -> r.cents() <= limit.cents())
                            .map(Asked::vector)
                            .toList());
        }
    }

    private static long earliest(List<Route> front) {
        return front.stream().mapToLong(Route::arrival).min().orElse(Long.MAX_VALUE);
    }

    private static void assertNoWorse(List<Route> front, List<Route> than, long seed) {
        for (Route old : than) {
            assertThat(front.stream()
                            .anyMatch(r -> r.arrival() <= old.arrival()
                                    && r.cents() <= old.cents()
                                    && r.grams() <= old.grams()))
                    .as("RandomCorridor.asked(%d): nothing as good as %s", seed, Asked.vector(old))
                    .isTrue();
        }
    }
}
