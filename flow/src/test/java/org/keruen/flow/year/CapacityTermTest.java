package org.keruen.flow.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.keruen.model.Id;
import org.keruen.model.resource.CapacityUnit;
import org.keruen.model.resource.Resource;
import org.keruen.model.time.Validity;

class CapacityTermTest {
    private static final Slice SPRING = new Slice(LocalDate.of(2023, 4, 1), LocalDate.of(2023, 7, 1));
    private static final Resource ROW = Trade.term(
            "row",
            Trade.onLink("A-B rail/1520"),
            new Resource.Direction.Both(),
            Resource.Term.PATHS,
            10,
            CapacityUnit.TRAINS_PER_DAY);

    private static CapacityTerm only(Resource... rows) {
        List<CapacityTerm> terms = CapacityTerm.of(List.of(rows), SPRING, 1);
        assertThat(terms).hasSize(1);
        return terms.getFirst();
    }

    @Test
    void a_term_in_force_all_along_offers_its_days() {
        assertThat(only(ROW).capacity()).isCloseTo(910, within(1e-9));
        assertThat(only(ROW).closed()).isFalse();
    }

    /// 41 days of 6 trains, 50 days of 14.
    @Test
    void rows_that_follow_each_other_weigh_by_their_days() {
        Resource early = Trade.during(ROW, "early", 6, LocalDate.of(2020, 1, 1), LocalDate.of(2023, 5, 11));
        Resource late = Trade.during(ROW, "late", 14, LocalDate.of(2023, 5, 12), LocalDate.of(2030, 1, 1));
        CapacityTerm term = only(early, late);
        assertThat(term.capacity()).isCloseTo(41 * 6 + 50 * 14, within(1e-9));
        assertThat(term.row().id().text()).isEqualTo("late");
    }

    /// A row of 14 trains from 12 May on binds 50 of 91 days, and is told as 14 a day.
    @Test
    void a_term_in_force_for_a_part_says_what_it_offers_on_its_own_days() {
        CapacityTerm part = only(Trade.during(ROW, "late", 14, LocalDate.of(2023, 5, 12), LocalDate.of(2030, 1, 1)));
        assertThat(part.perDay()).isCloseTo(14, within(1e-12));
        assertThat(part.usePerDay(part.capacity())).isCloseTo(14, within(1e-12));
        assertThat(part.capacity()).isGreaterThan(14 * 91);
    }

    @Test
    void a_term_of_nothing_is_closed_if_all_along_and_left_out_if_for_a_while() {
        Resource shut = Trade.during(ROW, "shut", 0, LocalDate.of(2020, 1, 1), LocalDate.of(2030, 1, 1));
        assertThat(only(shut).closed()).isTrue();
        Resource storm = Trade.during(ROW, "storm", 0, LocalDate.of(2023, 4, 3), LocalDate.of(2023, 4, 9));
        assertThat(CapacityTerm.of(List.of(storm), SPRING, 1)).isEmpty();
    }

    @Test
    void rows_of_another_time_and_stocks_are_none() {
        Resource later = Trade.during(ROW, "later", 5, LocalDate.of(2024, 1, 1), LocalDate.of(2030, 1, 1));
        Resource stock =
                Trade.term("siding", ROW.at(), ROW.direction(), Resource.Term.SIDING, 900, CapacityUnit.METRES);
        assertThat(CapacityTerm.of(List.of(later, stock), SPRING, 1)).isEmpty();
    }

    @Test
    void pairs_count_twice_where_both_ways_share_them_and_units_have_their_days() {
        Resource pairs = Trade.term(
                "pairs",
                ROW.at(),
                new Resource.Direction.Both(),
                Resource.Term.PATHS,
                12,
                CapacityUnit.TRAIN_PAIRS_PER_DAY);
        assertThat(CapacityTerm.perDay(pairs)).isEqualTo(24);
        Resource oneWay = Trade.term(
                "pairs",
                ROW.at(),
                new Resource.Direction.Forward(),
                Resource.Term.PATHS,
                12,
                CapacityUnit.TRAIN_PAIRS_PER_DAY);
        assertThat(CapacityTerm.perDay(oneWay)).isEqualTo(12);
        Resource weekly = Trade.term(
                "ships",
                Trade.atPlace("Aktau"),
                new Resource.Direction.ToSea(),
                Resource.Term.BERTH,
                14,
                CapacityUnit.SHIPS_PER_WEEK);
        assertThat(CapacityTerm.perDay(weekly)).isEqualTo(2);
    }

    @Test
    void what_can_be_kept_up_counts_before_what_the_equipment_could_do() {
        Resource all = new Resource(
                new Id<>("all"),
                ROW.at(),
                ROW.direction(),
                ROW.term(),
                Set.of(),
                Set.of(),
                Optional.of(20.0),
                Optional.of(15.0),
                Optional.of(9.0),
                ROW.unit(),
                Validity.ALWAYS,
                ROW.provenance());
        assertThat(CapacityTerm.perDay(all)).isEqualTo(15);
    }
}
