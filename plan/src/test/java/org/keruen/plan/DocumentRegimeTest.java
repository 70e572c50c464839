package org.keruen.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keruen.supernetwork.drawing.Drawing.draw;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.keruen.model.network.Mode;
import org.keruen.plan.Rejection.Reason;
import org.keruen.plan.WhyNotAnswer.Verdict;

/// Ways that the documents stated do not cover are refused, and the smallest change named opens them.
class DocumentRegimeTest {
    /// By rail over Samara and Warsaw to Berlin, or by lorry through Georgia and Turkey.
    private static final String WAYS = """
            place Almaty KZ
            place Samara RU
            place Warsaw PL
            place Berlin DE
            place Tbilisi GE
            place Kars TR
            terminal Almaty box_rail,truck
            terminal Berlin box_rail,truck
            link Almaty-Samara rail/1520 2500km 60h
            link Samara-Warsaw rail/1520 1500km 40h in RU
            link Warsaw-Berlin rail/1520 500km 20h in PL
            line North every 24h : Almaty rail/1520 Samara rail/1520 Warsaw rail/1520 Berlin
            tariff haul 0.5 USD/km_box
            tariff haul 0.4 USD/km_truck
            operation handling * in 4h
            operation handling * out 2h
            factor 10
            """;

    private static final String ROAD = """
            link Almaty-Tbilisi road 3000km 90h
            link Tbilisi-Kars road 400km 10h in GE
            link Kars-Berlin road 3500km 90h in TR
            area Lorries road in KZ,GE,TR,DE every 24h takes box
            """;

    private static final String NOTES = """
            document SMGS note rail in KZ,RU,PL
            document CIM note rail in PL,DE
            document CIM/SMGS note rail in KZ,RU,PL,DE
            """;

    private static final String CUSTOMS = """
            document TIR customs road in KZ,GE,TR,DE
            document T1 customs road in TR,DE territory COMMON
            document T1 customs road in GE since 2026-02-01
            """;

    private static Asked asked(String... lines) {
        return Asked.of(draw(WAYS + String.join("\n", lines)), "Almaty", "Berlin");
    }

    private static Asked lorries(String customs) {
        String noTrain =
                WAYS.replace("line North every 24h : Almaty rail/1520 Samara rail/1520 Warsaw rail/1520 Berlin", "");
        return Asked.of(draw(noTrain + ROAD + customs), "Almaty", "Berlin");
    }

    private static Rejection refused(Asked asked, String way) {
        List<Rejection> found = asked.answer().rejected().stream()
                .filter(rejection -> rejection.reason() == Reason.DOCUMENT_REGIME)
                .filter(rejection -> rejection.what().startsWith(way))
                .toList();
        assertThat(found).as("%s", asked.answer().rejected()).hasSize(1);
        return found.getFirst();
    }

    /// Every change that a refusal offers is made, and the plan made again.
    private static void opens(Asked asked, Rejection refusal) {
        for (String change : refusal.opensIf().split("; or ", -1)) {
            String[] documents = change.replace("--document ", "").split(",", -1);
            PlanAnswer again = asked.document(documents).answer();
            assertThat(again.options()).as(change).isNotEmpty();
            assertThat(again.rejected()).as(change).isEmpty();
        }
    }

    @Test
    void nothing_is_refused_while_no_document_is_stated() {
        assertThat(asked(NOTES).answer().options()).hasSize(1);
        assertThat(asked(NOTES).answer().rejected()).isEmpty();
    }

    @Test
    void a_note_that_does_not_hold_in_a_state_is_refused_there_and_either_other_note_is_enough() {
        Asked asked = asked(NOTES).document("SMGS");
        assertThat(asked.answer().options()).isEmpty();
        Rejection refusal = refused(asked, "rail through KZ RU PL DE");
        assertThat(refusal.rule()).startsWith("PL-DE by rail: CIM or CIM/SMGS (");
        assertThat(refusal.opensIf()).isEqualTo("--document CIM,SMGS; or --document CIM/SMGS,SMGS");
        opens(asked, refusal);
    }

    @Test
    void the_fewest_documents_for_all_borders_of_the_way_are_named() {
        Asked asked = asked(NOTES).document("T1");
        Rejection refusal = refused(asked, "rail");
        assertThat(refusal.rule()).contains("KZ-RU by rail", "RU-PL by rail", "PL-DE by rail");
        assertThat(refusal.opensIf()).isEqualTo("--document CIM/SMGS,T1");
        opens(asked, refusal);
        Asked apart = asked(NOTES.replace("document CIM/SMGS note rail in KZ,RU,PL,DE\n", ""))
                .document("T1");
        Rejection two = refused(apart, "rail");
        assertThat(two.opensIf()).isEqualTo("--document CIM,SMGS,T1");
        opens(apart, two);
    }

    @Test
    void a_carnet_is_needed_in_the_states_that_lorries_only_pass() {
        Asked asked = lorries(CUSTOMS).document("SMGS");
        Rejection refusal = refused(asked, "road through KZ GE TR DE");
        assertThat(refusal.rule())
                .as("not where the cargo begins, nor in the territory where it ends")
                .contains("GE by road: T1 or TIR", "TR by road: TIR (")
                .doesNotContain("KZ by road", "DE by road");
        assertThat(refusal.opensIf()).isEqualTo("--document SMGS,TIR");
        assertThat(refusal.from()).hasValue(LocalDate.of(2026, 2, 1));
        assertThat(asked.document("TIR").answer().options()).isNotEmpty();
    }

    @Test
    void a_document_counts_from_the_day_on_which_its_rule_is_in_force() {
        String georgia = CUSTOMS.replace("TIR customs road in KZ,GE,TR,DE", "TIR customs road in GE");
        Asked asked = lorries(georgia).document("T1");
        assertThat(asked.answer().options()).isNotEmpty();
        assertThat(refused(asked.ready(LocalDate.of(2026, 1, 5)), "road").opensIf())
                .isEqualTo("--document T1,TIR");
    }

    @Test
    void why_not_names_the_document_alone_and_the_route_is_offered_with_it() {
        Asked asked = asked(NOTES, ROAD).document("SMGS");
        assertThat(asked.answer().options())
                .as("lorries are left")
                .allSatisfy(option -> assertThat(option.modes()).doesNotContain(Mode.RAIL));
        WhyNotAnswer answer = asked.whyNot(RouteFamily.NORTHERN);
        assertThat(answer.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(answer.reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason.reason()).isEqualTo(Reason.DOCUMENT_REGIME));
        Set<String> named = new TreeSet<>(List.of("CIM", "SMGS"));
        assertThat(asked.document(named.toArray(String[]::new))
                        .whyNot(RouteFamily.NORTHERN)
                        .verdict())
                .isEqualTo(Verdict.OFFERED);
    }

    @Test
    void of_two_conditions_in_the_way_both_are_named() {
        Asked asked = asked(NOTES).document("SMGS").avoid("RU");
        WhyNotAnswer answer = asked.whyNot(RouteFamily.NORTHERN);
        assertThat(answer.reasons().stream().map(Rejection::reason))
                .containsExactly(Reason.POLICY_AVOIDED, Reason.DOCUMENT_REGIME);
    }
}
