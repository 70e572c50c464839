package org.keruen.flow.year;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.keruen.model.network.Mode;

/// Which ways boxes may take.
class GoodsTest {
    @Test
    void boxes_of_countries_that_send_theirs_by_land_neither_sail_the_oceans_nor_ride_on_lorries() {
        assertThat(Goods.boxModes("CN", "RU"))
                .isEqualTo(Goods.boxModes("UZ", "CN"))
                .containsExactlyInAnyOrder(Mode.RAIL, Mode.FEEDER, Mode.FERRY);
    }

    @Test
    void boxes_of_others_are_free_but_do_not_fly() {
        assertThat(Goods.boxModes("CN", "DE"))
                .contains(Mode.SEA, Mode.ROAD, Mode.RAIL)
                .doesNotContain(Mode.AIR);
    }
}
