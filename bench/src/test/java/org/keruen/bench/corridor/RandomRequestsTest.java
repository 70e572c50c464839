package org.keruen.bench.corridor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keruen.ingest.PackageReader;
import org.keruen.model.CorridorPackage;
import org.keruen.plan.PlanRequest;

class RandomRequestsTest {
    private static final CorridorPackage EURASIA = PackageReader.read(
                    Path.of(System.getProperty("keruen.home")).resolve("corridors/eurasia"), List.of())
            .usable();

    @Test
    void a_seed_draws_the_same_requests_and_another_seed_others() {
        List<PlanRequest> requests = new RandomRequests(EURASIA, 5, false).draw(50);
        assertThat(new RandomRequests(EURASIA, 5, false).draw(50)).isEqualTo(requests);
        assertThat(new RandomRequests(EURASIA, 6, false).draw(50)).isNotEqualTo(requests);
    }

    @Test
    void every_request_joins_two_cities_in_2026_and_every_kind_of_cargo_is_drawn() {
        List<PlanRequest> requests = new RandomRequests(EURASIA, 5, true).draw(100);
        assertThat(requests).hasSize(100).allSatisfy(request -> {
            assertThat(request.from()).isNotEqualTo(request.to());
            assertThat(request.readyFirst()).hasYear(2026);
            assertThat(request.risk()).isTrue();
        });
        assertThat(requests.stream().map(r -> r.cargo().getClass()).distinct()).hasSize(4);
    }
}
