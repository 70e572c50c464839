package org.keruen.study.co2;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keruen.model.place.Language;
import org.keruen.model.provenance.Basis;
import org.keruen.report.co2.Co2Document;
import org.keruen.report.co2.Co2Element;
import org.keruen.report.co2.Co2Json;
import org.keruen.report.co2.Co2Text;
import org.keruen.report.plan.CitedSource;
import org.keruen.report.plan.PlanDocument;
import org.keruen.report.plan.PlanJson;
import org.keruen.report.plan.PlannedLeg;
import org.keruen.report.text.Columns;
import org.keruen.report.text.Paper;
import org.keruen.study.Eurasia;
import org.keruen.study.answers.PlanPlace;
import org.keruen.study.explain.ExplainQuestion;
import org.keruen.study.plan.PlanStudy;
import org.keruen.study.question.Ask;

class Co2StudyTest {
    /// A product as it is printed: `28 t × 3456 km × 11.9 g/tkm = 1,151.539 kg`.
    private static final Pattern PRODUCT =
            Pattern.compile("([0-9.]+) t × (?:([0-9.]+) km × )?([0-9.]+) g/(t|tkm) = ([0-9,]+\\.[0-9]{3}) kg");

    @TempDir
    private static Path home;

    private static final List<PlanDocument> PLANS = List.of(
            new PlanStudy(Eurasia.open()).plan(Ask.good().question()),
            new PlanStudy(Eurasia.open()).plan(Ask.good().to("Duisburg").question()));

    @BeforeAll
    static void save() throws IOException {
        for (int i = 0; i < PLANS.size(); i++) Files.writeString(file(i), PlanJson.write(PLANS.get(i)));
        ALL.addAll(readAll());
    }

    private static Path file(int plan) {
        return home.resolve("plan" + plan + ".json");
    }

    private static Co2Document report(int plan, int option, String language) {
        return new Co2Study(Eurasia.open(), Optional.empty())
                .report(new ExplainQuestion(
                        Integer.toString(option),
                        Optional.empty(),
                        Optional.of(new PlanPlace.InFile(file(plan))),
                        Optional.of(language)));
    }

    private static final List<Co2Document> ALL = new ArrayList<>();

    /// All options of both plans, read once.
    private static List<Co2Document> all() {
        return ALL;
    }

    private static List<Co2Document> readAll() {
        List<Co2Document> all = new ArrayList<>();
        for (int plan = 0; plan < PLANS.size(); plan++) {
            for (int option = 1; option <= PLANS.get(plan).options().size(); option++) {
                all.add(report(plan, option, "en"));
            }
        }
        return all;
    }

    @Test
    void every_product_gives_the_grams_of_its_element_and_all_elements_those_of_the_option() {
        for (Co2Document document : all()) {
            assertThat(document.elements()).isNotEmpty();
            for (Co2Element one : document.elements()) {
                assertThat(one.recomputed())
                        .as(one.toString())
                        .isEqualTo(one.emission().grams());
            }
            assertThat(BigDecimal.valueOf(document.grams(), 6))
                    .isEqualByComparingTo(document.option().co2eTonnes());
            for (int leg = 1; leg <= document.option().legs().size(); leg++) {
                PlannedLeg told = document.option().legs().get(leg - 1);
                long grams = document.of(leg).stream()
                        .mapToLong(one -> one.emission().grams())
                        .sum();
                assertThat(BigDecimal.valueOf(grams, 6)).isEqualByComparingTo(told.co2eTonnes());
            }
        }
    }

    @Test
    void every_printed_line_recomputes_to_what_it_prints_and_the_lines_to_the_total() {
        for (Co2Document document : all()) {
            String text = Co2Text.write(document, Paper.plain()).replaceAll("\\s+", " ");
            List<MatchResult> lines = PRODUCT.matcher(text).results().toList();
            assertThat(lines).hasSameSizeAs(document.elements());
            long sum = 0;
            for (MatchResult line : lines) {
                assertThat(line.group(2) == null)
                        .as(line.group())
                        .isEqualTo(line.group(4).equals("t"));
                double km = line.group(2) == null ? 1 : Double.parseDouble(line.group(2));
                double grams = Double.parseDouble(line.group(1)) * km * Double.parseDouble(line.group(3));
                long printed = new BigDecimal(line.group(5).replace(",", ""))
                        .movePointRight(3)
                        .longValueExact();
                assertThat(printed).as(line.group()).isEqualTo(Math.round(grams));
                sum += printed;
            }
            assertThat(BigDecimal.valueOf(sum, 6))
                    .isEqualByComparingTo(document.option().co2eTonnes());
        }
    }

    @Test
    void shares_of_the_kinds_of_data_are_those_of_the_grams_and_make_a_whole() {
        for (Co2Document document : all()) {
            BigDecimal whole = BigDecimal.ZERO;
            for (Basis basis : Basis.values()) whole = whole.add(document.share(basis));
            assertThat(whole.doubleValue()).isBetween(0.998, 1.002);
            long assumed = document.elements().stream()
                    .filter(one -> !one.emission().provenance().basis().traced())
                    .mapToLong(one -> one.emission().grams())
                    .sum();
            assertThat(document.tracedFactors().doubleValue())
                    .isBetween(
                            0.999 - (double) assumed / document.grams(), 1.001 - (double) assumed / document.grams());
            assertThat(document.traced()).isLessThanOrEqualTo(document.tracedFactors());
        }
    }

    @Test
    void every_factor_has_its_value_unit_row_and_the_distance_it_is_for() {
        for (Co2Document document : all()) {
            String text = Co2Text.write(document, Paper.plain()).replaceAll("\\s+", " ");
            for (Co2Element one : document.elements()) {
                assertThat(text)
                        .contains("factor " + one.emission().factorId() + " ")
                        .contains("row " + one.emission().provenance().at().row());
                if (!one.hub()) assertThat(one.factorDistance()).isPresent();
                if (!one.hub()) assertThat(one.distance()).isPresent();
            }
            for (CitedSource source : document.sources()) assertThat(text).contains(source.url());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void text_keeps_within_the_columns_and_lists_its_limits_in_every_language(Language language) {
        String text = Co2Text.write(report(0, 1, language.name()), new Paper(80, false));
        assertThat(text.lines())
                .allMatch(line -> Columns.width(line) <= 80 || !line.strip().contains(" "));
        assertThat(text.lines().filter(line -> line.startsWith("  – "))).hasSize(Co2Document.LIMITS.size());
    }

    @Test
    void the_document_names_its_standard_scope_and_limits() {
        String json = Co2Json.write(report(0, 1, "en"));
        assertThat(json)
                .contains("\"schema\" : \"keruen.co2/1\"", "ISO 14083", "\"scope\" : \"WTW\"", "\"verified\" : false");
        for (String limit : Co2Document.LIMITS) assertThat(json).contains("\"id\" : \"" + limit + "\"");
    }
}
