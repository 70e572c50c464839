package org.keruen.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keruen.model.network.Mode;
import org.keruen.plan.TryEverything.Found;
import org.keruen.plan.search.QueryGraph;
import org.keruen.plan.search.RouteSearch;
import org.keruen.plan.search.Stages;
import org.keruen.supernetwork.Element;

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

    @ParameterizedTest
    @MethodSource("seeds")
    void of_the_routes_with_a_wanted_haul_none_is_missed(long seed) {
        Asked asked = RandomCorridor.conditional(seed);
        for (Mode mode : List.of(Mode.ROAD, Mode.FEEDER)) {
            Predicate<Element.Haul> wanted = haul -> haul.mode() == mode;
            Set<List<Long>> expected = TryEverything.front(asked, RandomCorridor.HORIZON_DAYS, wanted).stream()
                    .map(TwinTest::vector)
                    .collect(Collectors.toSet());
            assertThat(wanted(asked, wanted))
                    .as("RandomCorridor.conditional(%d) by %s: %s%n%s", seed, mode, asked.request(), asked.drawing())
                    .isEqualTo(expected);
        }
    }

    private static Set<List<Long>> wanted(Asked asked, Predicate<Element.Haul> wanted) {
        PlanRequest request = asked.request();
        FrontSearch fronts = new FrontSearch(asked.drawing().corridors());
        var network = fronts.compiler().compile(fronts.consignment(request), fronts.scope(request));
        QueryGraph graph = new QueryGraph(
                network,
                FrontSearch.criteria(request),
                request.via(),
                haul -> List.of(),
                Optional.of(Stages.having(wanted)));
        RouteSearch search = new RouteSearch(graph, fronts.ordered(request), Progress.SILENT);
        return FrontSearch.everyDay(
                        request,
                        search,
                        FrontSearch.limits(request, fronts.scope(request).to()))
                .all()
                .stream()
                .map(route -> List.of(route.arrival(), route.cents(), route.grams()))
                .collect(Collectors.toSet());
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
