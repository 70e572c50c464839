package org.keruen.flow.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keruen.supernetwork.drawing.Drawing.draw;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keruen.model.CorridorPackage;
import org.keruen.model.time.Validity;

class SliceTest {
    private static final CorridorPackage CORRIDORS = draw("""
            place A KZ
            place B KZ
            link A-B rail/1520 100km 10h until 2023-05-14
            link A-B rail/1435 100km 10h since 2023-05-15
            link A-B road 100km 10h since 2024-12-31
            """).corridors();

    @Test
    void a_year_is_cut_at_its_quarters_and_where_links_open_or_close() {
        assertThat(Slice.of(2023, CORRIDORS))
                .extracting(Slice::first)
                .containsExactly(
                        LocalDate.of(2023, 1, 1),
                        LocalDate.of(2023, 4, 1),
                        LocalDate.of(2023, 5, 15),
                        LocalDate.of(2023, 7, 1),
                        LocalDate.of(2023, 10, 1));
        assertThat(Slice.of(2025, CORRIDORS)).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(ints = {2022, 2023, 2024, 2028})
    void slices_follow_each_other_and_their_days_are_the_years(int year) {
        List<Slice> slices = Slice.of(year, CORRIDORS);
        LocalDate next = LocalDate.of(year, 1, 1);
        int days = 0;
        for (Slice slice : slices) {
            assertThat(slice.first()).isEqualTo(next);
            assertThat(slice.middle()).isBetween(slice.first(), slice.end().minusDays(1));
            next = slice.end();
            days += slice.days();
        }
        assertThat(next).isEqualTo(LocalDate.of(year + 1, 1, 1));
        assertThat(days).isEqualTo(LocalDate.of(year, 1, 1).lengthOfYear());
    }

    @Test
    void days_in_force_are_counted_with_both_ends() {
        Slice slice = new Slice(LocalDate.of(2023, 4, 1), LocalDate.of(2023, 7, 1));
        assertThat(slice.daysOf(Validity.ALWAYS)).isEqualTo(91);
        assertThat(slice.daysOf(new Validity(LocalDate.of(2023, 6, 30), LocalDate.of(2023, 8, 1))))
                .isEqualTo(1);
        assertThat(slice.daysOf(new Validity(LocalDate.of(2023, 4, 10), LocalDate.of(2023, 4, 12))))
                .isEqualTo(3);
        assertThat(slice.daysOf(new Validity(LocalDate.of(2023, 7, 1), LocalDate.of(2023, 8, 1))))
                .isZero();
    }
}
