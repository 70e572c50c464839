package org.keruen.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keruen.scenario.Scenario;
import org.keruen.study.corridors.PackageChoice;
import org.keruen.study.flow.Fits;
import org.keruen.study.flow.FlowQuestion;
import org.keruen.study.flow.FlowStudy;

/// A year is solved for as long as somebody wants it.
class GivenUpYearTest {
    private static final FlowQuestion YEAR = new FlowQuestion(
            new PackageChoice(
                    Path.of(System.getProperty("keruen.home"), "corridors", "eurasia"), List.of(), Scenario.BASELINE),
            Optional.of("2023"),
            List.of(),
            Optional.empty());

    /// Wants no more after it was asked so many times.
    private static final class Patience implements Progress {
        private final int most;
        private int asked;

        private Patience(int most) {
            this.most = most;
        }

        @Override
        public void at(String what, int done, int of) {}

        @Override
        public void still() {
            if (++asked >= most) throw new IllegalStateException("enough");
        }
    }

    @Test
    void a_year_nobody_wants_any_more_is_left_at_its_next_step() {
        Patience some = new Patience(50);
        assertThatThrownBy(() -> new FlowStudy(Fits.none()).answer(YEAR, some)).hasMessage("enough");
        assertThat(some.asked).as("it went no step further").isEqualTo(50);
    }
}
