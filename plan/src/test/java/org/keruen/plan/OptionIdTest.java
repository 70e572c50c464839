package org.keruen.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keruen.supernetwork.drawing.Drawing.draw;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keruen.supernetwork.drawing.Cargoes;
import org.keruen.supernetwork.drawing.Drawing;

/// The names of options: the same for the same question of the same data, and for nothing else.
class OptionIdTest {
    private static List<String> ids(Asked asked) {
        return asked.answer().options().stream().map(PlanOption::id).toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 4, 15, 41, 53})
    void the_same_question_gives_the_same_names_and_each_option_its_own(long seed) {
        List<String> ids = ids(RandomCorridor.asked(seed));
        assertThat(ids)
                .as("RandomCorridor.asked(%d)", seed)
                .doesNotHaveDuplicates()
                .isNotEmpty();
        assertThat(ids(RandomCorridor.asked(seed))).isEqualTo(ids);
    }

    @Test
    void another_question_gives_other_names() {
        Asked asked = RandomCorridor.asked(41);
        Set<String> ids = new HashSet<>(ids(asked));
        for (Asked other : List.of(
                asked.cargo(Cargoes.forty(3)),
                asked.ready(Asked.MONDAY.plusDays(1)),
                asked.about(asked.drawing().with("tariff surcharge 1 USD/shipment")))) {
            assertThat(ids(other)).isNotEmpty().doesNotContainAnyElementsOf(ids);
        }
    }

    @Test
    void the_same_train_in_boxes_and_in_wagons_has_two_names() {
        Drawing grain = draw("""
                place A KZ
                place B KZ
                terminal A box_rail,wagon_rail
                terminal B box_rail,wagon_rail
                link A-B rail/1520 1000km 30h
                line Train leaves 06:00 takes box,wagon : A rail/1520 B
                commodity wheat grain box,wagon wagon 68 box20 24
                tariff haul 500 USD/wagon form wagon
                tariff haul 300 USD/box
                factor 20 form wagon
                factor 15 form box
                """);
        assertThat(ids(Asked.of(grain, "A", "B").cargo(Cargoes.tonnes(68, "wheat"))))
                .hasSizeBetween(1, 2)
                .doesNotHaveDuplicates();
        assertThat(Asked.of(grain, "A", "B").cargo(Cargoes.tonnes(68, "wheat")).front())
                .hasSize(2);
    }
}
