package org.keruen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataVerbsTest {
    private static final String TOY = System.getProperty("keruen.home") + "/corridors/toy-ferry";

    @TempDir
    private Path folder;

    @Test
    void a_sound_package_validates_with_0() {
        Run run = Run.keruen("validate", TOY);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("no errors");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void a_broken_package_lists_its_problems_and_ends_with_2() throws IOException {
        Files.writeString(folder.resolve("package.yaml"), "name: broken\n");
        Run run = Run.keruen("validate", folder.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).contains("error").contains("PKG-").contains("→");
        Map<String, Object> json = JsonTree.object(
                Run.keruen("validate", folder.toString(), "--json").out());
        assertThat(json).containsEntry("schema", "keruen.validation/1").containsEntry("usable", false);
        assertThat(JsonTree.objects(json, "problems"))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one).containsKeys("code", "severity", "detail", "where", "fix"));
    }

    @Test
    void data_status_counts_rows_by_basis_and_tells_how_well_each_corridor_is_known() {
        Run run = Run.keruen("data", "status", "--package", TOY, "--json");
        assertThat(run.exit()).isZero();
        Map<String, Object> status = JsonTree.object(run.out());
        assertThat(status).containsEntry("schema", "keruen.dataStatus/1");
        assertThat(JsonTree.objects(status, "files"))
                .anySatisfy(file -> assertThat(file)
                        .containsEntry("file", "links.csv")
                        .containsKeys("rows", "sourced", "derived", "assumed", "illustrative"))
                .extracting(file -> file.get("file"))
                .contains(
                        "zones.csv",
                        "demand.csv",
                        "growth.csv",
                        "resources.csv",
                        "series.csv",
                        "series_terms.csv",
                        "observations.csv");
        List<Map<String, Object>> corridors = JsonTree.objects(status, "corridors");
        assertThat(corridors)
                .singleElement()
                .satisfies(corridor -> assertThat(corridor)
                        .containsEntry("answered", true)
                        .containsKeys("rowsUsed", "sourcedHoursShare", "sourcedCostShare"));
        assertThat(Run.keruen("data", "status", "--package", TOY).out()).contains("Toy corridor", "links.csv");
    }
}
