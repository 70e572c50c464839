package org.keruen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keruen.report.PackageStamp;
import org.keruen.report.check.Compared;
import org.keruen.report.check.ComparedRoute;
import org.keruen.report.check.LensDocument;
import org.keruen.report.check.LensText;
import org.keruen.report.check.Taken;
import org.keruen.report.text.Paper;

class CheckVerbTest {
    @Test
    void the_lenses_agree_on_the_built_in_package() {
        Run run = Run.keruen("check", "lenses", "--json");
        assertThat(run.exit()).isZero();
        Map<String, Object> json = JsonTree.object(run.out());
        assertThat(json).containsEntry("schema", "keruen.check-lenses/1").containsEntry("agrees", true);
        assertThat(JsonTree.objects(json, "legs")).hasSizeGreaterThanOrEqualTo(20);
        assertThat(JsonTree.objects(json, "routes"))
                .hasSizeGreaterThanOrEqualTo(10)
                .allSatisfy(route -> {
                    assertThat(route).containsKeys("plan", "flow");
                    assertThat(route.get("flow")).isEqualTo(route.get("plan"));
                    assertThat(route.get("difference"))
                            .isEqualTo(Map.of(
                                    "seconds", BigDecimal.ZERO,
                                    "usdCents", BigDecimal.ZERO,
                                    "co2eGrams", BigDecimal.ZERO));
                });
    }

    @Test
    void people_get_tables_with_the_verdict_at_the_end() {
        Run run = Run.keruen("check", "lenses", "--on", "2024-05-15");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("2024-05-15", "Routes", "Legs", "68t:wheat");
        assertThat(run.out().strip()).endsWith("largest difference 0 s, 0 US cents, 0 g; 0 routes are not in flow.");
    }

    @Test
    void a_day_that_is_none_is_the_askers_mistake() {
        assertThat(Run.keruen("check", "lenses", "--on", "2026-02-31").exit()).isEqualTo(2);
    }

    @Test
    void what_differs_ends_with_1_and_is_shown() {
        LensDocument off = document(new Compared(new Taken(3600, 1234, 5), Optional.of(new Taken(3600, 1230, 5))));
        assertThat(CheckVerb.exit(off)).isEqualTo(1);
        assertThat(LensText.write(off, Paper.plain()))
                .contains("0 s, 4 c, 0 g")
                .contains("largest difference 0 s, 4 US");
        LensDocument missing = document(new Compared(new Taken(3600, 1234, 5), Optional.empty()));
        assertThat(CheckVerb.exit(missing)).isEqualTo(1);
        assertThat(LensText.write(missing, Paper.plain())).contains("not in flow");
    }

    @Test
    void nothing_to_compare_is_no_answer() {
        LensDocument none = new LensDocument(stamp(), LocalDate.EPOCH, List.of(), List.of());
        assertThat(CheckVerb.exit(none)).isEqualTo(3);
    }

    private static LensDocument document(Compared figures) {
        ComparedRoute route = new ComparedRoute(1, "1x40HC:general", "id", "A", "B", List.of("KZ"), 3, figures);
        return new LensDocument(stamp(), LocalDate.EPOCH, List.of(), List.of(route));
    }

    private static PackageStamp stamp() {
        return new PackageStamp("drawing", "A drawing", "1", "0", LocalDate.EPOCH, "base");
    }
}
