package org.keruen.study.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.keruen.model.issue.Refused;
import org.keruen.model.place.GeoPoint;
import org.keruen.model.place.Language;
import org.keruen.report.explain.ExplainDocument;
import org.keruen.report.explain.ExplainJson;
import org.keruen.report.explain.ExplainText;
import org.keruen.report.plan.CitedSource;
import org.keruen.report.plan.PlanDocument;
import org.keruen.report.plan.PlanJson;
import org.keruen.report.plan.PlannedLeg;
import org.keruen.report.plan.PlannedOption;
import org.keruen.report.plan.SavedPlan;
import org.keruen.report.text.Columns;
import org.keruen.report.text.Paper;
import org.keruen.study.Eurasia;
import org.keruen.study.answers.Answers;
import org.keruen.study.answers.PlanPlace;
import org.keruen.study.answers.WorkspaceAnswers;
import org.keruen.study.plan.PlanStudy;
import org.keruen.study.question.Ask;
import org.keruen.workspace.Workspace;

class ExplainStudyTest {
    private static final PlanDocument POTI =
            new PlanStudy(Eurasia.open()).plan(Ask.good().question());
    private static final PlanDocument DUISBURG =
            new PlanStudy(Eurasia.open()).plan(Ask.good().to("Duisburg").question());

    @TempDir
    private Path home;

    private Workspace workspace;
    private Answers answers;

    @BeforeEach
    void save() throws IOException {
        workspace = Workspace.open(home);
        answers = WorkspaceAnswers.of(workspace);
        answers.keep(PlanJson.writeLasting(POTI));
        answers.keep(PlanJson.writeLasting(DUISBURG));
    }

    @AfterEach
    void close() throws IOException {
        workspace.close();
    }

    private ExplainDocument explain(String option, String leg, String language) {
        return new ExplainStudy(Eurasia.open(), Optional.of(answers))
                .explain(new ExplainQuestion(
                        option,
                        leg.isEmpty() ? Optional.empty() : Optional.of(leg),
                        Optional.empty(),
                        Optional.of(language)));
    }

    @Test
    void what_was_written_is_read_back_but_for_the_lines_on_the_map() {
        SavedPlan read = SavedPlan.read(PlanJson.write(POTI));
        assertThat(read.options())
                .usingRecursiveComparison()
                .ignoringFieldsOfTypes(GeoPoint.class)
                .ignoringFieldsMatchingRegexes(".*line")
                .isEqualTo(POTI.options());
        assertThat(read.sources()).isEqualTo(POTI.sources());
        assertThat(read.data().hash()).isEqualTo(POTI.data().hash());
    }

    @Test
    void a_number_means_the_newest_answer_and_an_id_any() {
        assertThat(explain("1", "", "en").option().id())
                .isEqualTo(DUISBURG.options().getFirst().id());
        PlannedOption older = POTI.options().getLast();
        ExplainDocument found = explain(older.id(), "", "en");
        assertThat(found.option().id()).isEqualTo(older.id());
        assertThat(found.number()).isEqualTo(POTI.options().size());
        assertThat(found.changed()).isFalse();
    }

    @Test
    void every_leg_row_source_and_sum_of_xian_to_poti_is_told() {
        for (PlannedOption option : POTI.options()) {
            ExplainDocument document = explain(option.id(), "", "en");
            String text = ExplainText.write(document, new Paper(100, false)).replaceAll("\\s+", " ");
            for (PlannedLeg leg : option.legs()) {
                leg.times()
                        .forEach(part -> assertThat(text)
                                .contains(part.provenance().at().file() + ", row "
                                        + part.provenance().at().row()));
                leg.charges().forEach(charge -> assertThat(text).contains("tariff " + charge.tariff()));
                leg.emissions().forEach(part -> assertThat(text).contains("factor " + part.factorId()));
            }
            for (CitedSource source : document.sources()) assertThat(text).contains(source.url(), source.publisher());
            BigDecimal grams = option.co2eTonnes().movePointRight(6);
            assertThat(text.replace(",", ""))
                    .contains(option.hours() + " hours = ", grams.toBigIntegerExact() + " g = ", " figures ");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void text_keeps_within_the_columns_in_every_language(Language language) {
        String text = ExplainText.write(explain("1", "", language.name()), new Paper(80, false));
        assertThat(text.lines())
                .allMatch(line -> Columns.width(line) <= 80 || !line.strip().contains(" "));
    }

    @Test
    void one_leg_alone_has_its_own_sources_and_no_sums() {
        ExplainDocument document = explain("1", "2", "en");
        assertThat(document.legs()).containsExactly(document.option().legs().get(1));
        assertThat(ExplainText.write(document, Paper.plain())).doesNotContain("Together");
        assertThat(ExplainJson.write(document)).contains("\"schema\" : \"keruen.explain/1\"", "\"leg\" : 2");
    }

    @Test
    void a_plan_of_other_data_says_that_the_package_has_changed() throws IOException {
        Path file = home.resolve("plan.json");
        Files.writeString(file, PlanJson.write(POTI).replace(POTI.data().hash(), "0123456789abcdef"));
        ExplainDocument document = new ExplainStudy(Eurasia.open(), Optional.empty())
                .explain(new ExplainQuestion(
                        "1", Optional.empty(), Optional.of(new PlanPlace.InFile(file)), Optional.empty()));
        assertThat(document.changed()).isTrue();
        assertThat(ExplainText.write(document, Paper.plain())).contains("The package has changed since");
    }

    @ParameterizedTest
    @CsvSource({"12, '', REQ-065", "0123456789, '', REQ-065", "1, 99, REQ-066", "1, first, REQ-066"})
    void what_is_not_there_is_refused(String option, String leg, String code) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> explain(option, leg, "en"))
                .satisfies(refused ->
                        assertThat(refused.issues()).extracting("code").containsExactly(code));
    }

    @ParameterizedTest
    @CsvSource({
        "[]",
        "{}",
        "no JSON",
        "'{\"schema\":\"keruen.plan/1\"}'",
        "'{\"schema\":\"keruen.plan/2\"}'",
        "'{\"a\":'"
    })
    void a_file_that_is_no_plan_is_refused(String text) throws IOException {
        Path file = home.resolve("other.json");
        Files.writeString(file, text);
        ExplainQuestion question =
                new ExplainQuestion("1", Optional.empty(), Optional.of(new PlanPlace.InFile(file)), Optional.empty());
        ExplainStudy study = new ExplainStudy(Eurasia.open(), Optional.empty());
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> study.explain(question))
                .satisfies(refused -> assertThat(refused.issues())
                        .extracting(issue -> List.of(issue.code(), issue.where()))
                        .containsExactly(List.of("REQ-067", file.toString())));
    }
}
