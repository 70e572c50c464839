package org.keruen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `plan --edocs` on the toy ferry, whose border work is two and three hours a side.
class ElectronicPapersTest {
    private static final String TOY = System.getProperty("keruen.home") + "/corridors/toy-ferry";

    private static Run plan(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
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
                "2026-03-03"));
        arguments.addAll(List.of(more));
        return Run.keruen(arguments.toArray(new String[0]));
    }

    @Test
    void each_side_that_takes_part_saves_its_share_and_no_other() {
        Map<String, Object> json =
                JsonTree.object(plan("--edocs", "XB", "--json").out());
        Map<?, ?> papers = (Map<?, ?>) Objects.requireNonNull(json.get("edocs"));
        double share = ((Number) Objects.requireNonNull(papers.get("shareOfWork"))).doubleValue();
        assertThat(papers.get("basis")).isEqualTo("assumed");
        List<?> borders = (List<?>) Objects.requireNonNull(papers.get("borders"));
        assertThat(borders).isNotEmpty().allSatisfy(one -> {
            Map<?, ?> border = (Map<?, ?>) one;
            Map<?, ?> at = (Map<?, ?>) Objects.requireNonNull(border.get("at"));
            assertThat(String.valueOf(at.get("country"))).isEqualTo("XB");
            double before = ((Number) Objects.requireNonNull(border.get("hoursOnPaper"))).doubleValue();
            double now = ((Number) Objects.requireNonNull(border.get("hours"))).doubleValue();
            assertThat(before).isCloseTo(3, within(0.01));
            assertThat(now).isCloseTo(3 * (1 - share), within(0.01));
        });
    }

    @Test
    void it_is_told_by_leg_and_the_journey_is_no_longer_for_it() {
        assertThat(plan("--edocs", "XA,XB").out())
                .contains("Electronic papers in XA, XB save")
                .contains("XA>XB: 3.0 h on paper");
        assertThat(plan("--edocs", "KZ").out()).contains("electronic papers save nothing");
        assertThat(plan().out()).doesNotContain("lectronic papers");
    }

    /// The same shorter borders as plan has, or the two would tell different hours of one way.
    @Test
    void why_not_reckons_with_them_too(@TempDir Path folder) throws IOException {
        Path answer = folder.resolve("plan.json");
        Files.writeString(answer, plan("--json").out());
        List<String> asked = new ArrayList<>(
                List.of("why-not", "--package", TOY, "--option", "1", "--from-plan", answer.toString(), "--json"));
        String onPaper = Run.keruen(asked.toArray(new String[0])).out();
        asked.addAll(List.of("--edocs", "XA,XB"));
        String electronic = Run.keruen(asked.toArray(new String[0])).out();
        assertThat(hours(electronic)).isPositive().isLessThan(hours(onPaper));
    }

    /// Of the hours at work at borders in the way that is told.
    private static double hours(String document) {
        Map<String, Object> way = JsonTree.object(document);
        Map<?, ?> told = (Map<?, ?>) Objects.requireNonNull(way.get("way"));
        return ((List<?>) Objects.requireNonNull(told.get("legs")))
                .stream()
                        .map(leg -> (Map<?, ?>) Objects.requireNonNull(leg))
                        .filter(leg -> "border".equals(leg.get("kind")))
                        .mapToDouble(leg -> ((Number) Objects.requireNonNull(leg.get("hours"))).doubleValue())
                        .sum();
    }

    @Test
    void a_country_that_is_none_is_refused() {
        Run run = plan("--edocs", "Narnia");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("Narnia");
    }
}
