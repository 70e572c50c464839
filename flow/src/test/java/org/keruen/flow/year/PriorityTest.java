package org.keruen.flow.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keruen.model.resource.CapacityUnit;
import org.keruen.model.resource.Resource;

/// Boxes go before bulk where both wait.
class PriorityTest {
    private static final String BOXES_NORTH = "LOADED_BOXES A>B on A-C rail/1520";
    private static final String GRAIN_NORTH = "GRAIN A>B on A-C rail/1520";

    private static Trade with(double teu, double grain) {
        return Trade.on(Corridors.TWO_WAYS)
                .boxes("A", "B", teu)
                .grain("A", "B", grain)
                .limited(Trade.term(
                        "north",
                        Trade.onLink("A-C rail/1520"),
                        new Resource.Direction.Both(),
                        Resource.Term.PATHS,
                        2,
                        CapacityUnit.TRAINS_PER_DAY));
    }

    private static double flow(YearFlow year, String key) {
        Map<String, Double> flows = Trade.flows(year);
        return flows.getOrDefault(key, 0.0);
    }

    private static Bottleneck north(YearFlow year) {
        return year.bottlenecks().getFirst();
    }

    /// Beyond normal use: up to it boxes wait with the rest.
    @Test
    void bulk_that_overfills_a_line_sends_no_box_elsewhere() {
        YearFlow full = with(20_000, 3_000_000).solved(1e-10);
        YearFlow fuller = with(20_000, 5_000_000).solved(1e-10);
        assertThat(north(full).ratio()).isGreaterThan(0.8);
        assertThat(north(fuller).ratio()).isGreaterThan(1.05 * north(full).ratio());
        assertThat(flow(fuller, BOXES_NORTH)).isCloseTo(flow(full, BOXES_NORTH), within(1e-6));
        double before = flow(full, GRAIN_NORTH) / 3_000_000;
        assertThat(flow(fuller, GRAIN_NORTH) / 5_000_000).isLessThan(0.95 * before);
    }

    @Test
    void boxes_that_fill_a_line_make_bulk_wait() {
        double few = flow(with(2_000, 500_000).solved(1e-10), GRAIN_NORTH);
        double many = flow(with(120_000, 500_000).solved(1e-10), GRAIN_NORTH);
        assertThat(many).isLessThan(0.95 * few);
    }

    /// One more train a day would save those who go first as well as those who wait for all.
    @Test
    void a_bottleneck_counts_what_both_lines_would_save() {
        double bulkAlone = north(with(1, 3_000_000).solved(1e-10)).usdPerUnitYear();
        YearFlow both = with(120_000, 3_000_000).solved(1e-10);
        assertThat(north(both).binding().id().text()).isEqualTo("north");
        assertThat(north(both).usdPerUnitYear()).isGreaterThan(bulkAlone);
    }
}
