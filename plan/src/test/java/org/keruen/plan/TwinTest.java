package org.keruen.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keruen.plan.TryEverything.Found;

class TwinTest {
    static LongStream seeds() {
        return LongStream.rangeClosed(1, 120);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_planner_finds_what_trying_everything_finds(long seed) {
        agree(RandomCorridor.asked(seed), "RandomCorridor.asked(" + seed + ")");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_planner_keeps_conditions_as_trying_everything_does(long seed) {
        agree(RandomCorridor.conditional(seed), "RandomCorridor.conditional(" + seed + ")");
    }

    private static void agree(Asked asked, String name) {
        Set<List<Long>> expected = TryEverything.front(asked, RandomCorridor.HORIZON_DAYS).stream()
                .map(TwinTest::vector)
                .collect(Collectors.toSet());
        Set<List<Long>> found = asked.front().stream()
                .map(route -> List.of(route.arrival(), route.cents(), route.grams()))
                .collect(Collectors.toSet());
        assertThat(found)
                .as("%s: %s%n%s", name, asked.request(), asked.drawing())
                .isEqualTo(expected);
    }

    private static List<Long> vector(Found found) {
        return List.of(found.arrival(), found.cents(), found.grams());
    }
}
