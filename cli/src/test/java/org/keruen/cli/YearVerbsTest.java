package org.keruen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `flow`, `flow select`, `bottlenecks` and `compare` on the toy ferry with a year's trade laid over it.
class YearVerbsTest {
    private static final String HOME = System.getProperty("keruen.home");
    private static final String TRADE = HOME + "/cli/src/test/resources/toy-year";
    private static final List<String> TOY = List.of("--package", HOME + "/corridors/toy-ferry", "--overlay", TRADE);

    @TempDir
    private Path folder;

    private static Run toy(String... words) {
        return Run.keruen(Stream.concat(Stream.of(words), TOY.stream()).toArray(String[]::new));
    }

    @Test
    void a_year_is_told_by_corridor_series_and_bottleneck() {
        Run run = toy("flow", "--year", "2023");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith("Trade of 2023 · modelled, not observed · A toy corridor")
                .contains("not fitted")
                .contains("boxes-at-stonebridge  2023             5,200              5,000   TEU  +4.0 %  kept out")
                .contains("Middlestead – Eastport")
                .contains("What it cannot speak about (2)")
                .contains("Converged: residual");
    }

    @Test
    void the_document_counts_the_whole_year_and_every_observed_period_of_it() {
        Map<String, Object> json =
                JsonTree.object(toy("flow", "--year", "2023", "--json").out());
        assertThat(json)
                .containsEntry("schema", "keruen.flow/1")
                .containsEntry("scenario", "base")
                .containsEntry("stop", "CONVERGED");
        List<Map<String, Object>> series = JsonTree.objects(json, "series");
        assertThat(series).hasSize(3);
        assertThat(series.get(0))
                .containsEntry("series", "boxes-at-stonebridge")
                .containsEntry("periodEnd", "2023-12-31")
                .containsEntry("use", "kept-out");
        assertThat(series.get(1)).containsEntry("use", "none").doesNotContainKey("observed");
        assertThat(series.get(2)).containsEntry("periodEnd", "2023-06-30").containsEntry("use", "kept-out");
        double whole = Assigning.number(series.get(1), "modelled");
        assertThat(whole).isBetween(179.0, 180.0); // a little is not traded at this cost
        assertThat(Assigning.number(series.get(2), "modelled")).isCloseTo(whole * 181 / 365, within(1e-9));
        assertThat(json.get("cannotSpeakAbout")).isEqualTo(List.of("westport", "mood"));
        List<Map<String, Object>> corridors = JsonTree.objects(json, "corridors");
        assertThat(corridors).hasSize(9);
        assertThat(corridors.stream()
                        .mapToDouble(one -> Assigning.number(one, "share"))
                        .sum())
                .isCloseTo(1, within(1e-12));
        assertThat(corridors.stream()
                        .mapToDouble(one -> Assigning.number(one, "teu"))
                        .sum())
                .isBetween(6400.0, 6500.0);
    }

    @Test
    void only_the_series_asked_for_are_told() {
        Run run = toy("flow", "--year", "2023", "--series", "grain-by-ferry", "--json");
        Map<String, Object> json = JsonTree.object(run.out());
        assertThat(JsonTree.objects(json, "series"))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row).containsEntry("series", "grain-by-ferry"));
    }

    @Test
    void a_folder_gets_tables_map_and_chart_and_says_so() throws IOException {
        Path out = folder.resolve("made");
        Run run = toy("flow", "--year", "2023", "--out", out.toString());
        assertThat(run.exit()).isZero();
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .containsExactlyInAnyOrder(
                            "flow.json",
                            "series.csv",
                            "corridors.csv",
                            "bottlenecks.csv",
                            "links.csv",
                            "volumes.csv",
                            "links.geojson",
                            "shares.svg",
                            "map.svg");
        }
        assertThat(run.out()).contains("Wrote " + out.resolve("map.svg"));
        List<List<String>> links = Assigning.csv(out.resolve("links.csv"));
        assertThat(Arrays.stream(Assigning.column(links, "tonnes")).min().orElse(0))
                .isPositive();
    }

    @Test
    void a_folder_in_no_folder_is_refused_before_anything_is_solved() {
        Run run = toy(
                "flow", "--year", "2023", "--out", folder.resolve("not/there").toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("REQ-063");
    }

    @Test
    void a_selected_link_tells_whose_trade_uses_it_and_back_is_the_other_way() {
        Run run = toy("flow", "select", "rail:XB-MID-XB-EPT", "--year", "2023", "--json");
        Map<String, Object> json = JsonTree.object(run.out());
        assertThat(json).containsEntry("schema", "keruen.selectLink/1").containsEntry("from", "Middlestead");
        List<Map<String, Object>> pairs = JsonTree.objects(json, "pairs");
        assertThat(pairs).extracting(pair -> pair.get("class")).containsExactly("grain", "containers");
        assertThat(Assigning.number(pairs.getFirst(), "volume")).isBetween(179_000.0, 180_000.0);
        assertThat(Assigning.number(pairs.getFirst(), "share")).isCloseTo(1, within(1e-9));
        assertThat(Assigning.number(json, "teu")).isBetween(5150.0, 5200.0);
        Run back = toy("flow", "select", "rail:XB-MID-XB-EPT", "--year", "2023", "--back");
        assertThat(back.out()).contains("Eastport → Middlestead", " TEU a year, of 1 pair");
    }

    @Test
    void bottlenecks_tell_why_with_the_row_that_binds() {
        Run run = toy("bottlenecks", "--year", "2023", "--why");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("Middlestead – Eastport  both       line capacity  train pairs/day")
                .contains("Binds: line capacity (resources.csv, row 3, illustrative)")
                .contains("Nothing else is known to limit it.");
        Map<String, Object> json =
                JsonTree.object(toy("bottlenecks", "--year", "2023", "--json").out());
        assertThat(json).containsEntry("schema", "keruen.bottlenecks/1");
        assertThat(JsonTree.objects(json, "bottlenecks")).singleElement().satisfies(row -> {
            assertThat(row).containsEntry("resource", "XB-MID-XB-EPT/paths");
            assertThat(Assigning.number(row, "use")).isCloseTo(12 * Assigning.number(row, "ratio"), within(1e-9));
            assertThat(JsonTree.objects(row, "terms")).hasSize(1);
        });
    }

    @Test
    void a_narrow_line_costs_trade_and_the_comparison_says_how_much() {
        Run run = toy("compare", "base", TRADE + "/narrow-line.yaml", "--year", "2023", "--json");
        assertThat(run.exit()).isZero();
        Map<String, Object> json = JsonTree.object(run.out());
        assertThat(json)
                .containsEntry("schema", "keruen.compare/1")
                .containsEntry("base", "base")
                .containsEntry("scenario", "narrow-line");
        assertThat(JsonTree.objects(json, "moved"))
                .extracting(one -> one.get("class"))
                .contains("grain");
        Map<String, Object> jam = JsonTree.objects(json, "bottlenecks").getFirst();
        assertThat(jam).containsEntry("name", "Middlestead – Eastport").containsEntry("moved", false);
        String text = toy("compare", "base", TRADE + "/narrow-line.yaml", "--year", "2023")
                .out();
        assertThat(text).contains("Trade of 2023 against base", "not traded", "Trade in all falls by");
    }

    @Test
    void indicators_are_in_the_units_of_corridor_measurement() {
        Map<String, Object> json = JsonTree.object(
                toy("flow", "indicators", "--year", "2023", "--json").out());
        assertThat(json).containsEntry("schema", "keruen.flow-indicators/1");
        assertThat(JsonTree.objects(json, "corridors")).isNotEmpty().allSatisfy(row -> {
            double km = Assigning.number(row, "km");
            assertThat(Assigning.number(row, "kmPerHourWithDelay"))
                    .isCloseTo(km / Assigning.number(row, "hours"), within(1e-9));
            assertThat(Assigning.number(row, "usdPer500KmPer20Tonnes"))
                    .isCloseTo(Assigning.number(row, "usdPer20Tonnes") * 500 / km, within(1e-9));
            assertThat(Assigning.number(row, "kmPerHourWithoutDelay"))
                    .isGreaterThan(Assigning.number(row, "kmPerHourWithDelay"));
        });
        assertThat(toy("flow", "indicators", "--year", "2023").out()).startsWith("Corridor indicators of 2023");
    }

    @ParameterizedTest
    @CsvSource({
        "REQ-080, flow --year 2018",
        "REQ-080, flow --year 2036",
        "REQ-080, bottlenecks",
        "REQ-080, compare base nowhere --year soon",
        "REQ-081, flow select rail:XB-MID-XB-EPY --year 2023",
        "REQ-082, flow --year 2023 --series grain-by-fery",
        "REQ-084, bottlenecks --year 2023 --top many",
        "REQ-090, flow --year 2023 --fit nowhere",
        "REQ-092, calibrate --as-of 2019",
        "REQ-092, calibrate --as-of 2019-12-31",
        "REQ-084, flow select rail:XB-MID-XB-EPT --year 2023 --top 0",
        "REQ-080, flow indicators",
        "REQ-085, flow curve --corridor northern --year 2023",
        "REQ-085, flow targets --year 2023",
        "REQ-086, flow curve --corridor middle --way up --year 2023",
        "REQ-087, flow targets --corridor middle --volume half --year 2023",
        "REQ-087, flow targets --corridor middle --volume -5% --year 2023",
        "REQ-087, flow targets --corridor middle --unit-cost 10% --year 2023",
        "REQ-051, compare base nowhere --year 2023",
        "REQ-051, flow --year 2023 --scenario nowhere",
        "REQ-035, flow --year 2023 --lang de",
    })
    void what_cannot_be_asked_ends_with_2_and_its_code(String code, String line) {
        Run run = toy(line.split(" ", -1));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(code + " ").contains("→");
    }

    @Test
    void a_package_without_trade_says_so_as_one_document() {
        Run run = Run.keruen("flow", "--year", "2023", "--package", HOME + "/corridors/toy-ferry", "--json");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(JsonTree.object(run.out())).containsEntry("code", "REQ-083");
    }

    @Test
    void names_and_words_come_in_the_language_asked_for() {
        assertThat(toy("flow", "--year", "2023", "--lang", "ru").out())
                .startsWith("Торговля 2023 года")
                .contains("Узкие места");
    }

    /// Takes some seconds.
    @Test
    void the_middle_corridor_has_a_curve_with_a_chart() {
        Path out = folder.resolve("curve");
        Run run = Run.keruen(
                "flow", "curve", "--corridor", "middle", "--year", "2023", "--json", "--out", out.toString());
        assertThat(run.exit()).isZero();
        Map<String, Object> json = JsonTree.object(run.out());
        assertThat(json)
                .containsEntry("schema", "keruen.flow-curve/1")
                .containsEntry("corridor", "middle")
                .containsEntry("way", "west");
        assertThat(JsonTree.objects(json, "equilibria"))
                .anySatisfy(one -> assertThat(Assigning.number(one, "teu"))
                        .isCloseTo(
                                Assigning.number(json, "presentTeu"),
                                within(1e-3 * Assigning.number(json, "presentTeu"))));
        assertThat(JsonTree.objects(json, "points")).hasSizeGreaterThanOrEqualTo(24);
        boolean tips =
                JsonTree.objects(json, "equilibria").stream().anyMatch(one -> Boolean.FALSE.equals(one.get("stable")));
        assertThat(out.resolve("curve.svg")).content().contains("<svg").matches(svg -> svg.contains("tips") == tips);
        assertThat(out.resolve("curve.csv")).content().startsWith("teu,answeredTeu,");
    }

    /// Takes some seconds.
    @Test
    void the_built_in_package_answers_for_2023() {
        Run run = Run.keruen("flow", "--year", "2023", "--json");
        assertThat(run.exit()).isZero();
        Map<String, Object> json = JsonTree.object(run.out());
        assertThat(json).containsEntry("stop", "CONVERGED");
        assertThat(Assigning.number(json, "residual")).isLessThanOrEqualTo(1e-6);
        assertThat(JsonTree.objects(json, "series"))
                .hasSizeGreaterThan(60)
                .anySatisfy(row ->
                        assertThat(row).containsEntry("use", "calibration").containsKeys("low", "high", "observed"))
                .noneSatisfy(row -> assertThat(row).containsEntry("use", "kept-out"));
        assertThat(String.valueOf(json.get("fit"))).contains("2023-12-31");
        assertThat(JsonTree.objects(json, "bottlenecks")).hasSizeGreaterThan(10);
        assertThat(JsonTree.objects(json, "links"))
                .extracting(row -> row.get("mode"))
                .contains("rail", "sea", "road", "pipeline");
    }

    /// A year in which a thin service stops at the corner of its wait. Takes some seconds.
    @Test
    void the_built_in_package_converges_for_2021() {
        Map<String, Object> json =
                JsonTree.object(Run.keruen("flow", "--year", "2021", "--json").out());
        assertThat(json).containsEntry("stop", "CONVERGED");
        assertThat(Assigning.number(json, "residual")).isLessThanOrEqualTo(1e-6);
    }
}
