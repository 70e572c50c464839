package org.keruen.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keruen.supernetwork.drawing.Drawing.draw;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanRequestTest {
    private static final PlanRequest CARRIERS =
            Asked.of(draw("""
            place A AA
            place B BB
            link A-B rail/1435 100km 2h
            """), "A", "B").ownership("COC").request();

    /// Whose box it is decides which rates count: a question that is put otherwise must not forget it.
    @Test
    void who_asks_about_other_days_or_other_conditions_has_the_same_box() {
        LocalDate later = Asked.MONDAY.plusDays(7);
        assertThat(CARRIERS.ownership()).isEqualTo(Optional.of("COC"));
        assertThat(CARRIERS.ready(later, later).ownership()).isEqualTo(Optional.of("COC"));
        assertThat(CARRIERS.avoiding(Set.of("AA")).ownership()).isEqualTo(Optional.of("COC"));
        assertThat(CARRIERS.unconditional().ownership()).isEqualTo(Optional.of("COC"));
    }

    @Test
    void documents_are_a_condition_that_other_days_keep_and_a_question_without_conditions_leaves_out() {
        LocalDate later = Asked.MONDAY.plusDays(7);
        PlanRequest under = CARRIERS.under(Set.of("SMGS"));
        assertThat(under.conditional()).isTrue();
        assertThat(CARRIERS.conditional()).isFalse();
        assertThat(under.ready(later, later).documents()).containsExactly("SMGS");
        assertThat(under.avoiding(Set.of("AA")).documents()).containsExactly("SMGS");
        assertThat(under.unconditional().documents()).isEmpty();
        assertThat(under.ownership()).isEqualTo(Optional.of("COC"));
    }
}
