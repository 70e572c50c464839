package org.keruen.study.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keruen.model.cargo.BoxSize;
import org.keruen.model.cargo.Cargo;
import org.keruen.model.issue.Issue;
import org.keruen.model.issue.Refused;
import org.keruen.model.place.Place;
import org.keruen.model.units.Tonnes;
import org.keruen.study.Eurasia;

class QuestionReaderTest {
    private static final Set<String> OF_OTHER_VERBS = Set.of("REQ-053", "REQ-054", "REQ-110", "REQ-111", "REQ-142");
    private static final Ask GOOD = Ask.good();

    /// Each code once, provoked by the one thing wrong with an otherwise good question.
    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("REQ-001", GOOD.from("Xiann Xang"), "no place is called"),
                Arguments.of("REQ-127", GOOD.ownership("mine"), "mine"),
                Arguments.of("REQ-001", GOOD.to("Potti"), "did you mean Poti"),
                Arguments.of("REQ-001", GOOD.via("Nowhere"), "--via"),
                Arguments.of("REQ-002", GOOD.from("Krasny Most"), "AZ-RBR"),
                Arguments.of("REQ-003", GOOD.to("西安"), "same place"),
                Arguments.of("REQ-004", GOOD.from(""), "--from is not given"),
                Arguments.of("REQ-004", GOOD.cargo(""), "--cargo is not given"),
                Arguments.of("REQ-010", GOOD.cargo("many boxes"), "is not a cargo"),
                Arguments.of("REQ-010", GOOD.cargo("2x41HC"), "there is no box \"41hc\""),
                Arguments.of("REQ-010", GOOD.cargo("1xload:12x3m,70t"), "length x width x height"),
                Arguments.of("REQ-010", GOOD.cargo(":wheat"), "says nothing of how much"),
                Arguments.of("REQ-011", GOOD.cargo("68t:wheet"), "did you mean wheat"),
                Arguments.of("REQ-011", GOOD.hs("99"), "no commodity"),
                Arguments.of("REQ-012", GOOD.hs("31"), "may be"),
                Arguments.of("REQ-013", GOOD.cargo("0x40HC"), "nothing in it"),
                Arguments.of("REQ-013", GOOD.cargo("-2x40HC"), "nothing in it"),
                Arguments.of("REQ-013", GOOD.cargo("501x40HC"), "more than 500 boxes"),
                Arguments.of("REQ-013", GOOD.cargo("99999999999999999999x40HC"), "more than 500 boxes"),
                Arguments.of("REQ-013", GOOD.cargo("20001t:wheat"), "more than 20,000 t"),
                Arguments.of("REQ-013", GOOD.cargo("0t:wheat"), "weighs nothing"),
                Arguments.of("REQ-013", GOOD.cargo("1xload:61x3x4m,70t"), "more than 60 m"),
                Arguments.of("REQ-013", GOOD.cargo("1xload:12x3x4m,0t"), "nothing in it"),
                Arguments.of("REQ-014", GOOD.cargo("2x40HC:crude"), "crude does not travel as boxes"),
                Arguments.of("REQ-015", GOOD.cargo("68t:wheat").hs("2709"), "the cargo says wheat"),
                Arguments.of("REQ-016", GOOD.cargo("3xgondolla:copper-concentrate"), "no wagon"),
                Arguments.of("REQ-020", GOOD.ready("03.03.2026"), "is not a day"),
                Arguments.of("REQ-020", GOOD.deadline("2026-02-30"), "--deadline"),
                Arguments.of("REQ-021", GOOD.ready("2026-03-10..2026-03-03"), "ends before it begins"),
                Arguments.of("REQ-022", GOOD.ready("2026-01-01..2026-12-31"), "365 days"),
                Arguments.of("REQ-023", GOOD.ready("2014-12-31"), "outside what the package can answer"),
                Arguments.of("REQ-023", GOOD.ready("2031-01-01"), "outside what the package can answer"),
                Arguments.of("REQ-024", GOOD.ready(""), "names no day"),
                Arguments.of("REQ-030", GOOD.avoid("Russia"), "did you mean RU (Russia)"),
                Arguments.of("REQ-031", GOOD.modes("rail,boat"), "is not a mode"),
                Arguments.of("REQ-032", GOOD.currency("JPY"), "no rate of exchange"),
                Arguments.of("REQ-032", GOOD.currency("tenge"), "no rate of exchange"),
                Arguments.of("REQ-033", GOOD.budget("12k"), "not an amount"),
                Arguments.of("REQ-033", GOOD.budget("-1"), "not an amount"),
                Arguments.of("REQ-033", GOOD.budget("1e999999999"), "not an amount"),
                Arguments.of("REQ-034", GOOD.maxTransfers("few"), "not a number of changes"),
                Arguments.of("REQ-035", GOOD.language("fr"), "not a language"),
                Arguments.of("REQ-036", GOOD.regime("busy"), "write normal, congested or either"),
                Arguments.of("REQ-037", GOOD.perWeek("some"), "not a number of consignments"),
                Arguments.of("REQ-037", GOOD.perWeek("0"), "from 1 to 10000"),
                Arguments.of("REQ-040", GOOD.avoid("CN"), "Xi'an"),
                Arguments.of("REQ-040", GOOD.via("Moscow").avoid("RU"), "--via"),
                Arguments.of("REQ-041", GOOD.deadline("2026-03-01"), "not after the day the cargo is ready"),
                Arguments.of("REQ-041", GOOD.arriveBy("2026-03-03"), "--arrive-by"),
                Arguments.of("REQ-042", GOOD.modes("pipeline"), "served by pipeline"),
                Arguments.of("REQ-140", GOOD.incoterm("FOT Xi'an"), "no rule of Incoterms 2020"),
                Arguments.of("REQ-141", GOOD.incoterm("FCA"), "without a place"),
                Arguments.of("REQ-164", GOOD.document("SMGS,CMR"), "CMR"));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("broken")
    void each_problem_is_named_with_what_where_and_how_to_mend_it(String code, Ask ask, String said) {
        List<Issue> issues = refused(ask);
        assertThat(issues).extracting(Issue::code).contains(code);
        assertThat(issues).allSatisfy(issue -> {
            assertThat(issue.what()).isNotBlank();
            assertThat(issue.where()).startsWith("--");
            assertThat(issue.fix()).isNotBlank();
        });
        assertThat(issues).anyMatch(issue -> (issue.what() + " " + issue.where() + " " + issue.fix()).contains(said));
    }

    @Test
    void all_problems_are_found_in_one_go() {
        List<Issue> issues = refused(GOOD.from("Nowhere")
                .cargo("0x40HC")
                .ready("soon")
                .avoid("XQ")
                .modes("boat")
                .currency("XXX")
                .budget("little")
                .maxTransfers("few")
                .language("fr"));
        assertThat(issues)
                .extracting(Issue::code)
                .containsExactlyInAnyOrder(
                        "REQ-001", "REQ-013", "REQ-020", "REQ-030", "REQ-031", "REQ-032", "REQ-033", "REQ-034",
                        "REQ-035");
    }

    /// Of what only other verbs ask, `WhyNotVerbTest` and `BoardVerbTest` provoke each code; of what only the ways
    /// found can tell, `TermsOfSaleTest`.
    @Test
    void the_cases_above_leave_no_code_of_a_question_out() throws Exception {
        Set<String> provoked = new TreeSet<>(OF_OTHER_VERBS);
        broken().forEach(one -> provoked.add(String.valueOf(one.get()[0])));
        assertThat(provoked)
                .containsExactlyElementsOf(ErrorPages.codes("study/src/main/java/org/keruen/study/question"));
    }

    static Stream<Arguments> cargoes() {
        return Stream.of(
                Arguments.of("2x40HC", new Cargo.Boxes(2, BoxSize.HC40, "general", "2x40HC")),
                Arguments.of("1 X 20gp", new Cargo.Boxes(1, BoxSize.DC20, "general", "1 X 20gp")),
                Arguments.of("1x20DC:uranium", new Cargo.Boxes(1, BoxSize.DC20, "uranium", "1x20DC:uranium")),
                Arguments.of("2×40HC:9403", new Cargo.Boxes(2, BoxSize.HC40, "household-goods", "2×40HC:9403")),
                Arguments.of("2х40HC:мебель", new Cargo.Boxes(2, BoxSize.HC40, "household-goods", "2х40HC:мебель")),
                Arguments.of("68t:wheat", new Cargo.Bulk(new Tonnes(68), "wheat", "68t:wheat")),
                Arguments.of("68.5 t:Пшеница", new Cargo.Bulk(new Tonnes(68.5), "wheat", "68.5 t:Пшеница")),
                Arguments.of("20t", new Cargo.Bulk(new Tonnes(20), "general", "20t")),
                Arguments.of(
                        "3xgondola:copper-concentrate",
                        new Cargo.Wagons(3, "gondola", "copper-concentrate", "3xgondola:copper-concentrate")),
                Arguments.of(
                        "1xload:12x3x4m,70t",
                        new Cargo.Load(1, 12, 3, 4, new Tonnes(70), "general", "1xload:12x3x4m,70t")),
                Arguments.of(
                        "2xload:12.5x3x4m,70t:machinery",
                        new Cargo.Load(2, 12.5, 3, 4, new Tonnes(70), "machinery", "2xload:12.5x3x4m,70t:machinery")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cargoes")
    void every_form_of_cargo_is_read(String text, Cargo cargo) {
        assertThat(read(GOOD.cargo(text)).request().cargo()).isEqualTo(cargo);
    }

    @Test
    void a_longer_hs_code_decides() {
        assertThat(read(GOOD.hs("8471 30")).commodity().id()).isEqualTo("electronics");
        assertThat(read(GOOD.hs("870323")).commodity().id()).isEqualTo("cars");
        assertThat(read(GOOD.cargo("68t").hs("1001.99")).commodity().id()).isEqualTo("wheat");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Xi'an", "xian", "XI’AN", "西安", "Сиань"})
    void a_city_means_all_its_terminals_in_any_spelling(String name) {
        assertThat(read(GOOD.from(name)).request().from())
                .extracting(Place::id)
                .extracting(Object::toString)
                .contains("CN-XIA", "APT-XIY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Актау", "Aktau", "Ақтау"})
    void a_port_is_found_without_the_word_for_it(String name) {
        assertThat(read(GOOD.to(name)).request().to())
                .extracting(place -> place.id().text())
                .contains("KZAAU");
    }

    @Test
    void a_deadline_lasts_to_the_end_of_its_day_at_the_destination() {
        AskedQuestion asked = read(GOOD.deadline("2026-04-01"));
        assertThat(asked.request().deadline()).contains(Instant.parse("2026-04-01T19:59:59Z"));
    }

    @Test
    void with_only_an_arrival_day_the_75_days_before_are_looked_at() {
        AskedQuestion asked = read(GOOD.ready("").arriveBy("2026-05-15"));
        assertThat(asked.request().readyFirst()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(asked.request().readyLast()).isEqualTo(LocalDate.of(2026, 5, 14));
    }

    @Test
    void a_budget_is_in_dollars_or_in_the_currency_named() {
        assertThat(read(GOOD.budget("12000.50")).request().budgetCents()).isEqualTo(OptionalLong.of(1_200_050));
        AskedQuestion tenge = read(GOOD.budget("5210000").currency("kzt"));
        double rate = tenge.rate().orElseThrow().unitsPerUsd();
        assertThat(tenge.request().budgetCents().getAsLong() / 100.0).isEqualTo(5_210_000 / rate, within());
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(0.01);
    }

    private static AskedQuestion read(Ask ask) {
        return QuestionReader.read(ask.question(), Eurasia.open().content());
    }

    private static List<Issue> refused(Ask ask) {
        Refused[] refused = new Refused[1];
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> read(ask)).satisfies(thrown -> refused[0] = thrown);
        return refused[0].issues();
    }
}
