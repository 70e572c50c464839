package org.keruen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class MainTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void asked_for_its_version_it_tells_it_on_standard_output() {
        assertThat(keruen("--version")).isZero();
        assertThat(out.toString()).startsWith("keruen ");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void without_a_question_it_explains_itself_on_standard_error_and_exits_2() {
        assertThat(keruen()).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("Usage: keruen");
    }

    private int keruen(String... arguments) {
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
