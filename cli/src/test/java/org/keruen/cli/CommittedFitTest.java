package org.keruen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.keruen.flow.year.Fitted;
import org.keruen.study.flow.FitFile;

/// The fit that comes with the package, and the page that reports it.
class CommittedFitTest {
    private static final Path HOME = Path.of(System.getProperty("keruen.home"));
    private static final FitFile FIT = FitFile.read(HOME.resolve("corridors/eurasia/fits/2023-12-31.csv"));

    @Test
    void it_has_every_parameter_within_the_bounds_of_its_prior() {
        assertThat(FIT.fit().asOf()).isEqualTo(LocalDate.of(2023, 12, 31));
        assertThat(FIT.fit().values().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Fitted.values()).map(Fitted::id).toList());
        for (Fitted one : Fitted.values()) {
            double value = FIT.fit().values().getOrDefault(one.id(), Double.NaN);
            assertThat(value)
                    .as(one.id())
                    .isBetween(one.forFit().least(), one.forFit().most());
        }
    }

    @Test
    void its_bands_grow_with_the_years_away_from_what_was_fitted() {
        double one = width(2024);
        assertThat(one).isGreaterThan(1);
        assertThat(width(2027)).isGreaterThanOrEqualTo(one);
    }

    private static double width(int year) {
        return FIT.bands()
                .of("titr_container_teu", LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), 100)
                .map(band -> band.high() / band.low())
                .orElseThrow();
    }

    @Test
    void the_page_reports_the_same_figures_and_parameters() throws IOException {
        String page = Files.readString(HOME.resolve("docs/methods/calibration.md"));
        assertThat(page).contains(Integer.toString(FIT.fit().observations()));
        for (Fitted one : Fitted.values()) assertThat(page).contains(one.id());
    }
}
