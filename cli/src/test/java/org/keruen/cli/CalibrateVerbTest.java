package org.keruen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `calibrate` on the toy ferry, and a year solved with what it wrote.
class CalibrateVerbTest {
    private static final String HOME = System.getProperty("keruen.home");
    private static final List<String> TOY =
            List.of("--package", HOME + "/corridors/toy-ferry", "--overlay", HOME + "/cli/src/test/resources/toy-year");

    @TempDir
    private Path folder;

    private static Run toy(String... words) {
        Stream<String> rest = Stream.concat(TOY.stream(), Stream.of(words).skip(1));
        return Run.keruen(Stream.concat(Stream.of(words[0]), rest).toArray(String[]::new));
    }

    /// The toy's figures as if a page told them.
    private Path published() throws IOException {
        Path overlay = Files.createDirectory(folder.resolve("published"));
        Files.writeString(
                overlay.resolve("sources.csv"),
                "id,publisher,title,url,date,licence,quote\ns-toy,Toy,Toy figures,https://example.org,2024,,\n");
        Files.writeString(overlay.resolve("observations.csv"), """
                id,series,value,unit,periodStart,periodEnd,basis,source,note
                boxes-at-stonebridge:2023,boxes-at-stonebridge,5000,TEU,2023-01-01,2023-12-31,sourced,s-toy,
                grain-by-ferry:2023H1,grain-by-ferry,100,kt,2023-01-01,2023-06-30,sourced,s-toy,
                grain-by-ferry:2022H1,grain-by-ferry,50,kt,2022-01-01,2022-06-30,sourced,s-toy,
                """);
        return overlay;
    }

    @Test
    void figures_without_a_source_teach_nothing() {
        Run run = toy("calibrate", "--as-of", "2023-12-31");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("REQ-093");
    }

    @Test
    void a_fit_is_written_with_its_page_and_gives_a_year_its_bands() throws IOException {
        Run run = toy(
                "calibrate",
                "--as-of",
                "2023-12-31",
                "--iterations",
                "2",
                "--out",
                folder.toString(),
                "--overlay",
                published().toString());
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("parameters against")
                .contains("No constant or")
                .contains("## Parameters");
        Path fit = folder.resolve("2023-12-31.csv");
        assertThat(Files.readString(folder.resolve("calibration.md"))).isEqualTo(run.out());
        assertThat(Files.readString(fit))
                .startsWith("kind,id,year,value,standardError")
                .contains("parameter,choiceScaleBoxes,,");

        Run year = toy("flow", "--year", "2023", "--fit", fit.toString(), "--json");
        Map<String, Object> json = JsonTree.object(year.out());
        Map<String, Object> first = JsonTree.objects(json, "series").getFirst();
        assertThat(first).containsEntry("use", "calibration").containsKeys("low", "high");
        assertThat(Assigning.number(first, "low")).isLessThan(Assigning.number(first, "modelled"));
        assertThat(Assigning.number(first, "high")).isGreaterThan(Assigning.number(first, "modelled"));
    }

    @Test
    void a_row_of_a_fit_that_says_nothing_is_named() throws IOException {
        Path fit = folder.resolve("bad.csv");
        Files.writeString(fit, "kind,id,year,value,standardError\nparameter,choiceScaleBoxes,,six,\n");
        Run run = toy("flow", "--year", "2023", "--fit", fit.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("REQ-091").contains("row 2").contains("six");
    }
}
