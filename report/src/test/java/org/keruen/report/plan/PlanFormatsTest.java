package org.keruen.report.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keruen.model.itinerary.DepartureKind;
import org.keruen.model.place.Language;
import org.keruen.report.Fragments;
import org.keruen.report.Json;
import org.keruen.report.text.Columns;
import org.keruen.report.text.Paper;

class PlanFormatsTest {
    private final PlanDocument document = SamplePlan.document(Language.EN, DepartureKind.TIMETABLE);

    @Test
    void a_timetabled_departure_is_printed_with_its_local_clock_time_and_no_other_is() {
        String text = PlanText.write(document, List.of(), Paper.plain());
        assertThat(text).contains("2026-03-04 06:00 (UTC+5)");
        assertThat(text.replace("2026-03-04 06:00 (UTC+5)", "")).doesNotContainPattern("\\d\\d:\\d\\d");
    }

    @ParameterizedTest
    @EnumSource(
            value = DepartureKind.class,
            names = {"HEADWAY", "ASSUMED"})
    void without_a_timetable_no_clock_time_is_printed(DepartureKind kind) {
        String text = PlanText.write(SamplePlan.document(Language.EN, kind), List.of(), Paper.plain());
        assertThat(text)
                .doesNotContainPattern("\\d\\d:\\d\\d")
                .contains("about every 3 days")
                .contains("day 1");
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 100, 110})
    void text_keeps_within_the_columns_in_every_language(int columns) {
        for (Language language : Language.values()) {
            String text = PlanText.write(
                    SamplePlan.document(language, DepartureKind.TIMETABLE), List.of(), new Paper(columns, false));
            assertThat(text.lines()).as(language.name()).allMatch(line -> Columns.width(line) <= columns);
        }
    }

    @Test
    void the_bar_of_each_leg_shows_what_kind_of_time_it_is() {
        List<String> lines =
                PlanText.write(document, List.of(), Paper.plain()).lines().toList();
        assertThat(lines).anyMatch(line -> line.contains("rail Altynkol → Aktau") && line.contains("──"));
        assertThat(lines).anyMatch(line -> line.contains("wait for departure Aktau") && line.contains("··"));
    }

    @Test
    void text_says_what_was_folded_what_was_refused_and_what_the_price_leaves_out() {
        String text = PlanText.write(document, List.of(), Paper.plain());
        assertThat(text)
                .contains("12 look-alike variants")
                .contains("rail through KZ RU AZ: left out by the question (--avoid RU); possible with: allow RU")
                .contains("Not included: customs duty")
                .contains("Ask first: rule-1: ask the carrier")
                .contains("31 % of the hours and 58 % of the cost can be looked up");
    }

    @Test
    void text_says_which_weeks_the_bands_are_of_and_when_to_load_at_the_latest() {
        assertThat(PlanText.write(document, List.of(), Paper.plain()))
                .contains("congested weeks")
                .contains("Load by 2026-03-04 for an even chance to be there in time (option 1, about 5 days).")
                .contains("No departure found is there in time nine times in ten.");
    }

    @Test
    void a_weekly_volume_that_does_not_fit_is_said_with_how_much_does_and_what_is_not_known() {
        assertThat(PlanText.write(document, List.of(), Paper.plain()).replaceAll("\\s+", " "))
                .contains("30 a week do not fit: Service, one would need 3 departures a week and has 2.33")
                .contains("24 find room")
                .contains("Capacity or departures unknown: Feeder.");
        assertThat(PlanJson.write(document).replaceAll("\\s+", " "))
                .contains("\"perWeek\" : { \"consignments\" : 30, \"departuresNeeded\" : 3,")
                .contains("\"fits\" : \"no\", \"unknown\" : [ \"Feeder\" ]");
    }

    @Test
    void json_tells_of_every_figure_where_it_comes_from() {
        String json = PlanJson.write(document).replaceAll("\\s+", " ");
        String known = "\"file\" : \"links.csv\", \"row\" : 12, \"note\" : \"as reported\" }";
        assertThat(json)
                .contains("{ \"what\" : \"moving\", \"hours\" : 72.00, \"provenance\" : {")
                .contains("\"factor\" : 35714.3, \"grams\" : 1000000, \"factorId\" : \"f-1\"")
                .contains("\"rate\" : { \"currency\" : \"KZT\", \"unitsPerUsd\" : 500.0,")
                .contains("\"latestLoad\" : { \"p50\" : { \"load\" : \"2026-03-04T06:00:00+05:00\"")
                .contains("\"sources\" : [ { \"id\" : \"s-1\", \"publisher\" : \"railfreight.com\"")
                .contains(known);
        assertThat(PlanJson.writeLasting(document)).doesNotContain("\"run\"");
    }

    @Test
    void the_bytes_of_a_document_are_its_text_whatever_was_written_before() {
        Fragments fragments = new Fragments();
        for (int i = 0; i < 2; i++) {
            assertThat(new String(PlanJson.lasting(document, fragments), StandardCharsets.UTF_8))
                    .isEqualTo(PlanJson.writeLasting(document));
        }
        String lasting = PlanJson.writeLasting(document);
        assertThat(lasting.substring(0, lasting.length() - Json.END.length())
                        + new String(PlanJson.run(document), StandardCharsets.UTF_8))
                .isEqualTo(PlanJson.write(document));
    }

    @Test
    void times_are_written_as_the_standard_has_them() {
        for (String time : List.of(
                "2026-03-04T06:00:00+05:00",
                "2026-12-31T23:59:59Z",
                "2026-01-02T03:04:05-11:30",
                "0999-01-01T00:00:00+01:00",
                "2026-01-02T03:04:05.5+05:00")) {
            assertThat(PlanJson.time(OffsetDateTime.parse(time))).isEqualTo(time);
        }
    }

    @Test
    void json_names_units_and_leaves_out_what_has_no_value() {
        String json = PlanJson.write(document);
        assertThat(json)
                .startsWith("{\n  \"schema\" : \"keruen.plan/1\"")
                .contains("\"departure\" : \"2026-03-04T06:00:00+05:00\"")
                .contains("\"arrival\" : \"2026-03-09T06:00:00+04:00\"")
                .contains("\"departureKind\" : \"timetable\"")
                .contains("\"sourcedShare\" : 0.310")
                .doesNotContain("null")
                .endsWith("}\n");
    }

    @Test
    void geojson_has_a_line_for_each_haul_longitude_first_and_a_point_for_each_wait() {
        String json = PlanGeoJson.write(document).replaceAll("\\s+", "");
        assertThat(json)
                .contains("\"type\":\"FeatureCollection\"")
                .contains("\"coordinates\":[[80.20000,44.20000],[50.12346,42.00000],[51.20000,43.60000]]")
                .contains("{\"type\":\"Point\",\"coordinates\":[51.20000,43.60000]}")
                .doesNotContain("\"crs\"");
    }

    @Test
    void csv_quotes_commas_and_defuses_what_a_spreadsheet_would_run() {
        List<String> lines = PlanCsv.write(document).lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(1)).contains("\"Service, one\"");
        assertThat(lines.get(3)).contains(",'=Alat,").doesNotContain(",=Alat");
        assertThat(PlanCsv.write(document)).contains("\r\n");
    }
}
