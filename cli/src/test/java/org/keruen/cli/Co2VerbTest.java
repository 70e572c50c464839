package org.keruen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Co2VerbTest {
    private static final String TOY = System.getProperty("keruen.home") + "/corridors/toy-ferry";

    @TempDir
    private Path home;

    private Run keruen(String... arguments) {
        return Run.in(Map.of("KERUEN_HOME", home.toString()), arguments);
    }

    private Run plan() {
        return keruen(
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
                "2026-03-03",
                "--json");
    }

    @Test
    void after_a_plan_an_option_is_reported_by_number_from_the_answer_or_from_a_file() throws IOException {
        Path file = home.resolve("plan.json");
        Files.writeString(file, plan().out());
        Run saved = keruen("co2", "1", "--package", TOY);
        assertThat(saved.exit()).isZero();
        assertThat(saved.err()).isEmpty();
        assertThat(saved.out())
                .startsWith("Option 1 (")
                .contains("ISO 14083", "g/tkm WTW", "well to wheel", "Nobody has verified");
        assertThat(keruen("co2", "1", "--package", TOY, "--from-plan", file.toString())
                        .out())
                .isEqualTo(saved.out());
    }

    @Test
    void the_elements_of_the_document_add_up_to_the_option_to_the_gram() {
        Map<String, Object> plan = JsonTree.object(plan().out());
        int number = 1;
        for (Map<String, Object> option : JsonTree.objects(plan, "options")) {
            Map<String, Object> co2 =
                    JsonTree.object(keruen("co2", Integer.toString(number++), "--package", TOY, "--json")
                            .out());
            assertThat(co2).containsEntry("schema", "keruen.co2/1").containsEntry("option", option.get("id"));
            BigDecimal grams = JsonTree.objects(co2, "elements").stream()
                    .map(one -> (BigDecimal) one.get("grams"))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(grams.movePointLeft(6)).isEqualByComparingTo((BigDecimal) option.get("co2eTonnes"));
        }
    }

    @Test
    void where_nothing_was_planned_there_is_nothing_to_report() {
        Run run = keruen("co2", "1", "--package", TOY);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("REQ-065");
    }
}
