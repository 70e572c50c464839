package org.keruen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// `plan --incoterm` on the toy ferry: the answer, the document, what explain makes of it, and bad input.
class TermsOfSaleTest {
    private static final String TOY = System.getProperty("keruen.home") + "/corridors/toy-ferry";

    private static Run plan(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "plan",
                "--package",
                TOY,
                "--from",
                "Eastgate",
                "--to",
                "Westgate",
                "--cargo",
                "2x40HC",
                "--ready",
                "2026-03-03"));
        arguments.addAll(List.of(more));
        return Run.keruen(arguments.toArray(new String[0]));
    }

    private static Map<?, ?> map(Map<?, ?> of, String name) {
        return (Map<?, ?>) Objects.requireNonNull(of.get(name));
    }

    private static List<?> list(Map<?, ?> of, String name) {
        return (List<?>) Objects.requireNonNull(of.get(name));
    }

    private static BigDecimal number(Map<?, ?> of, String name) {
        return new BigDecimal(String.valueOf(of.get(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FCA Eastgate", "cpt westgate", "DAP Eastport", "FOB Eastport", "CIF Westport"})
    void the_shares_add_up_to_the_cost_of_every_option_and_every_line_is_one_sides(String terms) {
        Map<String, Object> json =
                JsonTree.object(plan("--incoterm", terms, "--json").out());
        assertThat(map(json, "request").get("incoterm")).asString().startsWithIgnoringCase(terms.substring(0, 3));
        int shared = 0;
        for (Object one : list(json, "options")) {
            Map<?, ?> option = (Map<?, ?>) one;
            Map<?, ?> split = map(option, "terms");
            if (!Boolean.TRUE.equals(split.get("onTheWay"))) continue;
            shared++;
            assertThat(number(split, "sellerUsd").add(number(split, "buyerUsd")))
                    .isEqualByComparingTo(number(option, "costUsd"));
            BigDecimal lines = BigDecimal.ZERO;
            for (Object line : list(split, "lines")) lines = lines.add(number((Map<?, ?>) line, "usd"));
            assertThat(lines).isEqualByComparingTo(number(option, "costUsd"));
        }
        assertThat(shared).isPositive();
    }

    @Test
    void a_box_sold_under_a_rule_of_the_sea_is_warned_of_and_one_under_a_rule_for_any_way_is_not() {
        assertThat(plan("--incoterm", "FOB Eastport").out()).contains("FOB is meant for goods handed over at a ship");
        assertThat(plan("--incoterm", "FCA Eastgate").out())
                .contains("Incoterms 2020, FCA Eastgate: the seller pays $0")
                .contains("Papers: commercial invoice (seller)")
                .doesNotContain("meant for goods handed over");
        assertThat(plan().out()).doesNotContain("Incoterms");
    }

    @ParameterizedTest
    @CsvSource({"kk, сатушы", "ru, продавец", "zh, 卖方"})
    void it_is_told_in_every_language(String language, String seller) {
        Run run = plan("--incoterm", "CIP Westgate", "--lang", language);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains(seller);
    }

    @Test
    void explain_tells_of_every_charge_who_pays_it(@TempDir Path folder) throws IOException {
        Path answer = folder.resolve("plan.json");
        Files.writeString(answer, plan("--incoterm", "DAP Westgate", "--json").out());
        Run told = Run.keruen("explain", "1", "--package", TOY, "--from-plan", answer.toString());
        assertThat(told.exit()).as(told.err()).isZero();
        assertThat(told.out()).contains("Incoterms 2020, DAP Westgate", "haul", ", seller (");
        Run document = Run.keruen("explain", "1", "--package", TOY, "--from-plan", answer.toString(), "--json");
        assertThat(document.out()).contains("\"terms\"", "\"payer\" : \"seller\"");
    }

    @ParameterizedTest
    @CsvSource({
        "DAF Eastgate, REQ-140",
        "FCA, REQ-141",
        "FCA Atlantis, REQ-001",
        "EXW Westport, REQ-142",
        "FOB Eastgate, REQ-142"
    })
    void terms_that_cannot_be_reckoned_with_are_refused(String terms, String code) {
        Run run = plan("--incoterm", terms);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(code);
    }
}
