package org.keruen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MainTest {
    @Test
    void asked_for_its_version_it_tells_it_on_standard_output() {
        Run run = Run.keruen("--version");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("keruen ");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void without_a_question_it_explains_itself_on_standard_error_and_exits_2() {
        Run run = Run.keruen();
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Usage: keruen").contains("plan", "assign", "validate", "data");
    }

    @Test
    void each_verb_helps_with_examples_on_standard_output() {
        for (String verb : new String[] {"plan", "explain", "co2", "board", "orders", "assign", "validate", "data"}) {
            Run run = Run.keruen(verb, "--help");
            assertThat(run.exit()).isZero();
            assertThat(run.out()).contains("Usage: keruen " + verb);
            assertThat(run.err()).isEmpty();
        }
        assertThat(Run.keruen("plan", "--help").out()).contains("For instance:", "--arrive-by", "1xload:12x3x4m,70t");
        assertThat(Run.keruen("assign", "--help").out()).contains("up to 1 % of the", "--skip-unreachable");
    }

    @Test
    void a_mistyped_verb_or_option_gets_the_one_that_was_meant() {
        assertThat(Run.keruen("paln").err()).contains("REQ-061", "did you mean plan?");
        Run option = Run.keruen("plan", "--redy", "2026-03-03");
        assertThat(option.exit()).isEqualTo(2);
        assertThat(option.out()).isEmpty();
        assertThat(option.err()).contains("REQ-062", "did you mean --ready?");
        assertThat(Run.keruen("plan", "--from").err()).contains("REQ-060", "--from");
    }
}
