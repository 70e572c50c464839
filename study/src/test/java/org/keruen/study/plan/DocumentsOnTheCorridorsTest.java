package org.keruen.study.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keruen.plan.Rejection.Reason;
import org.keruen.report.plan.PlanDocument;
import org.keruen.report.plan.RejectedWay;
import org.keruen.study.Eurasia;
import org.keruen.study.question.Ask;

/// Consignment notes and customs documents between China, the Caucasus and Europe.
class DocumentsOnTheCorridorsTest {
    private static final Ask TO_DUISBURG = Ask.good().to("Duisburg").modes("rail");

    private static PlanDocument plan(Ask ask) {
        return new PlanStudy(Eurasia.open()).plan(ask.question());
    }

    private static List<RejectedWay> papers(PlanDocument plan) {
        return plan.rejected().stream()
                .filter(way -> way.reason() == Reason.DOCUMENT_REGIME)
                .toList();
    }

    @Test
    void an_smgs_note_alone_ends_before_germany_and_the_common_note_or_a_cim_note_beside_it_goes_on() {
        PlanDocument eastern = plan(TO_DUISBURG.document("SMGS"));
        assertThat(eastern.options()).isEmpty();
        assertThat(papers(eastern)).isNotEmpty().first().satisfies(way -> {
            assertThat(way.rule()).startsWith("PL-DE by rail: CIM or CIM/SMGS (d-cim-pl, ");
            assertThat(way.opensIf()).isEqualTo("--document CIM,SMGS; or --document CIM/SMGS,SMGS");
        });
        PlanDocument common = plan(TO_DUISBURG.document("cim/smgs"));
        assertThat(common.request().documents()).containsExactly("CIM/SMGS");
        assertThat(papers(common)).isEmpty();
        assertThat(common.options()).isNotEmpty();
        PlanDocument unasked = plan(TO_DUISBURG);
        assertThat(unasked.request().documents()).isEmpty();
        for (PlanDocument enough : List.of(common, plan(TO_DUISBURG.document("SMGS,CIM")))) {
            assertThat(enough.options())
                    .extracting(option -> option.id())
                    .isEqualTo(unasked.options().stream()
                            .map(option -> option.id())
                            .toList());
        }
    }

    @Test
    void a_t1_declaration_covers_lorries_through_georgia_from_february_2025() {
        Ask lorries = Ask.good().from("Alat").to("Istanbul").modes("road").document("T1");
        PlanDocument before = plan(lorries.ready("2025-01-10"));
        assertThat(before.options()).isEmpty();
        assertThat(papers(before)).isNotEmpty().first().satisfies(way -> {
            assertThat(way.rule()).isEqualTo("GE by road: TIR (d-tir-ge)");
            assertThat(way.opensIf()).isEqualTo("--document T1,TIR");
        });
        assertThat(plan(lorries.ready("2025-01-10").document("TIR")).options()).isNotEmpty();
        PlanDocument since = plan(lorries.ready("2025-02-10"));
        assertThat(since.options()).isNotEmpty();
        assertThat(papers(since)).isEmpty();
    }

    @Test
    void a_lorry_from_china_to_tashkent_needs_a_carnet_in_kazakhstan_and_one_to_almaty_none() {
        Ask lorries = Ask.good().from("Urumqi").modes("road").document("T1");
        assertThat(papers(plan(lorries.to("Tashkent")))).isNotEmpty().first().satisfies(way -> {
            assertThat(way.rule()).contains("KZ by road: TIR (d-tir-kz)").doesNotContain("CN by road");
            assertThat(way.opensIf()).isEqualTo("--document T1,TIR");
        });
        assertThat(plan(lorries.to("Almaty")).options()).isNotEmpty();
    }

    @Test
    void every_rule_on_documents_has_its_sources_and_georgias_t1_its_day() {
        var rules = Eurasia.open().content().documents();
        assertThat(rules)
                .filteredOn(rule -> rule.id().equals("d-t1-ge"))
                .singleElement()
                .satisfies(rule -> assertThat(rule.validity().first()).isEqualTo(LocalDate.of(2025, 2, 1)));
        assertThat(rules)
                .allSatisfy(rule ->
                        assertThat(rule.provenance().sources()).as(rule.id()).isNotEmpty());
    }
}
