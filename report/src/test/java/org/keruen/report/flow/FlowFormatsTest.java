package org.keruen.report.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keruen.flow.Stop;
import org.keruen.flow.year.Corridor;
import org.keruen.model.place.Language;
import org.keruen.model.resource.Resource;
import org.keruen.report.JsonObject;
import org.keruen.report.text.Columns;
import org.keruen.report.text.Paper;
import org.keruen.report.text.Words;

class FlowFormatsTest {
    private static final Pattern TOP = Pattern.compile("^  \"(\\w+)\" :", Pattern.MULTILINE);

    @Test
    void the_document_has_the_members_of_its_schema_in_their_order() {
        String json = FlowJson.write(SampleFlow.document(Language.EN, Stop.CONVERGED));
        assertThat(members(json))
                .containsExactly(
                        "schema",
                        "package",
                        "year",
                        "scenario",
                        "fit",
                        "stop",
                        "residual",
                        "iterations",
                        "equilibria",
                        "corridors",
                        "series",
                        "cannotSpeakAbout",
                        "reasons",
                        "bottlenecks",
                        "links",
                        "unserved",
                        "language",
                        "run");
    }

    @Test
    void the_document_keeps_every_digit_and_leaves_out_what_there_is_not() {
        JsonObject json = JsonObject.read(FlowJson.write(SampleFlow.document(Language.EN, Stop.CONVERGED)));
        assertThat(json.text("schema")).isEqualTo("keruen.flow/1");
        assertThat(json.text("stop")).isEqualTo("CONVERGED");
        assertThat(json.object("fit").text("asOf")).isEqualTo("2023-12-31");
        assertThat(json.object("fit").number("parameters")).isEqualByComparingTo("2");
        assertThat(json.objects("equilibria").getFirst().object("shares").number("middle"))
                .isEqualByComparingTo("0.25");
        assertThat(json.objects("corridors").getFirst().text("corridor")).isEqualTo("middle");
        JsonObject boxes = json.objects("series").getFirst();
        assertThat(boxes.number("modelled")).isEqualByComparingTo("12345.678");
        assertThat(boxes.text("use")).isEqualTo("calibration");
        JsonObject oil = json.objects("series").get(1);
        assertThat(oil.maybeNumber("low")).isEmpty();
        assertThat(oil.maybeNumber("observed")).isEmpty();
        assertThat(oil.text("use")).isEqualTo("none");
        assertThat(json.strings("cannotSpeakAbout")).containsExactly("mood");
        assertThat(json.object("reasons").text("mood")).isEqualTo("opinions are no flow");
        JsonObject jam = json.objects("bottlenecks").getFirst();
        assertThat(jam.text("bindingTerm")).isEqualTo("cranes");
        assertThat(jam.object("next").text("bindingTerm")).isEqualTo("acceptance");
        assertThat(json.objects("links").getFirst().object("tonnesByClass").number("containers"))
                .isEqualByComparingTo("7000");
        assertThat(json.objects("unserved").getFirst().text("unit")).isEqualTo("t");
    }

    @Test
    void a_kept_out_observation_is_called_so() {
        assertThat(SeriesRow.Use.KEPT_OUT.word()).isEqualTo("kept-out");
    }

    @Test
    void people_get_rounded_figures_with_the_kind_of_data_and_the_fit_on_top() {
        assertThat(FlowText.write(SampleFlow.document(Language.EN, Stop.CONVERGED), true, Paper.plain()))
                .isEqualTo("""
                        Trade of 2023 · modelled, not observed · A toy corridor · scenario base · data as of 2026-01-31 ·
                        fit to-2023, on observations up to 2023-12-31

                        Corridors
                          corridor            kt  share      TEU   empty  share
                          Middle Corridor  1,000   25 %   50,000  10,000   20 %
                          deep sea         3,000   75 %  200,000       0   80 %

                        Series (2)
                          series  period        modelled       P10–P90  observed  unit  error          use
                          boxes   2023            12,300  9,000–16,000    15,000   TEU  −18 %  calibration
                          oil     01-01..06-30       1.5                            Mt

                        Bottlenecks
                          place or link  direction  binds   unit     use  capacity   %  one more
                          Bridgetown     AA>BB      cranes  TEU/day  950     1,000  95    $12.5M

                        What it cannot speak about (1)
                          – mood: opinions are no flow

                        Pairs of zones without a way on some days: 1, with 5 kt and 0 TEU a year.
                        Converged: residual 4.3e-08 after 163 iterations.
                        """);
    }

    @Test
    void a_limit_is_called_not_converged() {
        assertThat(FlowText.write(SampleFlow.document(Language.EN, Stop.ITERATION_LIMIT), false, Paper.plain()))
                .contains("Not converged, the iterations ran out")
                .doesNotContain("Converged:");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_line_is_wider_than_the_paper_in_any_language(Language language) {
        String text = FlowText.write(SampleFlow.document(language, Stop.CONVERGED), true, Paper.plain());
        assertThat(text.lines())
                .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(100));
    }

    @Test
    void every_corridor_and_every_term_has_a_word() {
        Words words = Words.in(Language.EN);
        for (Corridor one : Corridor.values())
            assertThat(words.of("corridor", one)).isNotBlank();
        for (Resource.Term one : Resource.Term.values())
            assertThat(words.of("term", one)).isNotBlank();
        for (SeriesRow.Use one : SeriesRow.Use.values())
            assertThat(words.of("flow.use", one)).isNotBlank();
    }

    @Test
    void why_tells_all_terms_what_binds_next_and_the_row_of_what_binds() {
        BottleneckDocument document = new BottleneckDocument(
                SampleFlow.stamp("base"),
                Language.EN,
                2023,
                SampleFlow.fit(),
                new FlowDocument.FlowQuality(Stop.CONVERGED, 1e-8, 10),
                List.of(SampleFlow.bottleneck(0.95)),
                7,
                new FlowRun(1, 2, List.of()));
        assertThat(BottleneckText.write(document, true, Paper.plain()))
                .contains("1. Bridgetown · AA>BB · 2023-01-01..2023-03-31")
                .contains("acceptance  all         B/A-B/acceptance  trains/day    9        12         75 %")
                .contains("Queue: about 17.3 h beyond the work itself.")
                .contains("Binds: cranes (resources.csv, row 12, sourced), s-1 (as the railway says)")
                .contains("Next would bind: acceptance, B/A-B/acceptance, 75 % used.")
                .contains("1 of 7 that are used");
        JsonObject json = JsonObject.read(BottleneckJson.write(document));
        assertThat(json.text("schema")).isEqualTo("keruen.bottlenecks/1");
        assertThat(json.objects("bottlenecks")
                        .getFirst()
                        .objects("terms")
                        .getFirst()
                        .object("provenance")
                        .number("row"))
                .isEqualByComparingTo("12");
    }

    @Test
    void a_comparison_begins_with_what_it_comes_to() {
        assertThat(CompareText.write(SampleFlow.compared(1_250_000), false, Paper.plain()))
                .contains("Middle Corridor gains 0.25 Mt: 1 becomes 1.25 (+10,000 TEU). Trade in all grows by 0.25 Mt")
                .contains("Bridgetown (AA>BB) changes most: 95 % used before, 60 % then.")
                .contains("grain  not traded  Middle Corridor  t     250,000  250")
                .contains("boxes   TEU    100       150         +50  +50 %");
        JsonObject json = JsonObject.read(CompareJson.write(SampleFlow.compared(1_250_000)));
        assertThat(json.text("schema")).isEqualTo("keruen.compare/1");
        assertThat(json.objects("corridors").getFirst().object("tonnes").number("percent"))
                .isEqualByComparingTo("25");
        assertThat(json.objects("moved").getFirst().maybeText("from")).isEmpty();
        assertThat(json.strings("summary")).hasSize(3);
    }

    @Test
    void a_comparison_without_a_difference_says_so() {
        assertThat(CompareText.write(SampleFlow.compared(1_000_000), false, Paper.plain()))
                .contains("Nothing worth telling moves in scenario second-track.");
    }

    @Test
    void tables_keep_every_digit_and_leave_blank_what_there_is_not() {
        FlowDocument document = SampleFlow.document(Language.EN, Stop.CONVERGED);
        assertThat(FlowCsv.series(document).lines())
                .containsExactly(
                        "series,unit,periodStart,periodEnd,modelled,low,high,observed,use",
                        "boxes,TEU,2023-01-01,2023-12-31,12345.678,9000.5,16000.0,15000.0,calibration",
                        "oil,Mt,2023-01-01,2023-06-30,1.5,,,,none");
        assertThat(FlowCsv.links(document))
                .startsWith("link,from,to,forward,mode,teuLoaded,teuEmpty,tonnes,ratio,tonnes_containers,tonnes_grain")
                .contains("rail:A-B,B,A,false,rail,1000.0,500.0,1000000.0,,7000.0,993000.0");
        assertThat(FlowCsv.volumes(SampleFlow.answer()))
                .contains("containers,loaded,east,west,1000.0,TEU,7000.0,2500000.0,0.0,0.0,400.0,");
    }

    @Test
    void a_way_back_is_drawn_from_its_own_beginning() {
        String json = FlowGeoJson.write(SampleFlow.answer());
        JsonObject read = JsonObject.read(json);
        assertThat(read.objects("features")).hasSize(3);
        JsonObject back = read.objects("features").get(1);
        assertThat(back.text("id")).isEqualTo("rail:A-B/back");
        assertThat(back.object("properties").number("teu")).isEqualByComparingTo("1500");
        String first = json.substring(json.indexOf("rail:A-B/back"));
        assertThat(first.substring(0, first.indexOf("properties")).replaceAll("\\s", ""))
                .contains("[[60.00000,45.00000],[75.00000,46.00000],[84.00000,44.00000]]");
    }

    @Test
    void the_map_draws_links_over_their_drawn_points_without_flights_and_far_seas() {
        String svg = FlowMap.svg(SampleFlow.answer());
        assertThat(svg).startsWith("<svg").doesNotContain("NaN").doesNotContain("air:A-B");
        assertThat(svg.split("class=\"ground\"", -1)).hasSize(2);
        assertThat(svg).contains("<path class=\"full\" stroke-width=\"14\"").contains("rail:A-B: 3,000 kt, 95 %");
    }

    @Test
    void charts_have_a_bar_for_each_corridor_and_colour_what_is_lost() {
        assertThat(SharesChart.svg(SampleFlow.document(Language.EN, Stop.CONVERGED))
                        .split("class=\"bar\"", -1))
                .hasSize(5);
        assertThat(CompareChart.svg(SampleFlow.compared(750_000)))
                .contains("class=\"less\"", "−250")
                .doesNotContain("NaN");
    }

    private static List<String> members(String json) {
        return TOP.matcher(json)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
