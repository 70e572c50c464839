package org.keruen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OurFaultTest {
    private static final String TOY = System.getProperty("keruen.home") + "/corridors/toy-ferry";

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void what_nobody_foresaw_is_a_short_text_and_a_trace_only_when_asked_for(boolean debug) {
        Environment broken = variable -> switch (variable) {
            case "COLUMNS" -> throw new IllegalStateException("a terminal without columns");
            case "KERUEN_DEBUG" -> debug ? "1" : "";
            default -> "";
        };
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = new Door(new PrintWriter(out), new PrintWriter(err, true), broken)
                .run(
                        "plan",
                        "--package",
                        TOY,
                        "--from",
                        "Eastgate",
                        "--to",
                        "Westgate",
                        "--cargo",
                        "2x40HC",
                        "--ready",
                        "2026-03-03");
        assertThat(exit).isEqualTo(1);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("SYS-001", "a terminal without columns", "report it");
        assertThat(err.toString().contains("\tat org.keruen")).isEqualTo(debug);
    }
}
