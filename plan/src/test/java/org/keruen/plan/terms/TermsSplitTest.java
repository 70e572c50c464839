package org.keruen.plan.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keruen.supernetwork.drawing.Drawing.draw;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.keruen.model.Id;
import org.keruen.model.itinerary.Itinerary;
import org.keruen.model.tariff.LegKind;
import org.keruen.plan.PlanRequest;
import org.keruen.plan.Planner;
import org.keruen.plan.band.Bands;
import org.keruen.supernetwork.drawing.Cargoes;
import org.keruen.supernetwork.drawing.Drawing;

/// One box by rail, ship and rail: loading 10, booking 7 for each departure, rail 1,000, transfer 50, ship
/// 600, transfer 50, rail 500, unloading 10, empty return 150. Together 2,391 dollars.
class TermsSplitTest {
    private static final Drawing WAY = draw("""
            place Xian CN
            place Aktau KZ
            place Alat AZ
            place Poti GE
            terminal Xian box_rail
            terminal Aktau box_rail,box_sea
            terminal Alat box_rail,box_sea
            terminal Poti box_rail
            link Xian-Aktau rail/1435 1000km 60h
            link Aktau-Alat feeder 300km 20h
            link Alat-Poti rail/1520 500km 20h
            line East every 48h : Xian rail/1435 Aktau
            line Ship every 48h : Aktau feeder Alat
            line West every 48h : Alat rail/1520 Poti
            operation transfer Aktau any 6h mode rail>feeder
            operation transfer Alat any 6h mode feeder>rail
            tariff handling 10 USD/box
            tariff haul 1 USD/km_box mode rail
            tariff haul 2 USD/km_box mode feeder
            tariff transfer 50 USD/box
            tariff departure 7 USD/shipment
            tariff empty_return 150 USD/box ownership COC
            factor 10
            """);
    private static final Itinerary JOURNEY = journey();

    private static Itinerary journey() {
        LocalDate day = LocalDate.of(2026, 3, 2);
        PlanRequest request = new PlanRequest(
                List.of(WAY.place("Xian")),
                List.of(WAY.place("Poti")),
                Cargoes.forty(1),
                day,
                day,
                Optional.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                Set.of(),
                List.of(),
                Set.of(),
                OptionalInt.empty(),
                false,
                Bands.Regime.EITHER,
                Optional.of("COC"));
        return new Planner(WAY.corridors()).plan(request).options().getFirst().itinerary();
    }

    private static Optional<TermsSplit> split(Incoterm rule, String place) {
        return TermsSplit.of(JOURNEY, new TradeTerms(rule, place, List.of(new Id<>(place))));
    }

    @ParameterizedTest
    @CsvSource({
        "EXW, Xian,     0, Xian",
        "FCA, Xian,     0, Xian",
        "FCA, Aktau, 1017, Aktau",
        "CPT, Poti,  2231, Xian",
        "CPT, Alat,  1674, Xian",
        "CIP, Poti,  2231, Xian",
        "DAP, Poti,  2231, Poti",
        "DAP, Alat,  1674, Alat",
        "DPU, Poti,  2241, Poti",
        "DPU, Alat,  1724, Alat",
        "DDP, Poti,  2231, Poti",
        "FAS, Aktau, 1017, Aktau",
        "FOB, Aktau, 1067, Aktau",
        "CFR, Alat,  1674, Aktau",
        "CIF, Alat,  1674, Aktau",
    })
    void every_rule_shares_the_journey_out_at_its_place(Incoterm rule, String place, long seller, String risk) {
        assertThat(JOURNEY.costCents()).isEqualTo(2391_00);
        TermsSplit split = split(rule, place).orElseThrow();
        assertThat(split.cents(Party.SELLER)).isEqualTo(seller * 100);
        assertThat(split.cents(Party.BUYER)).isEqualTo((2391 - seller) * 100);
        assertThat(split.at().text()).isEqualTo(place);
        assertThat(split.riskPasses().text()).isEqualTo(risk);
        assertThat(split.shares())
                .filteredOn(share -> share.charge().kind() == LegKind.EMPTY_RETURN)
                .singleElement()
                .extracting(TermsSplit.Share::payer)
                .isEqualTo(Party.BUYER);
    }

    @ParameterizedTest
    @CsvSource({"EXW, Aktau", "FOB, Xian", "FAS, Alat", "CFR, Poti", "CIF, Aktau", "DAP, Dostyk", "FCA, Dostyk"})
    void a_place_that_is_not_on_the_way_as_the_rule_needs_it_shares_nothing_out(Incoterm rule, String place) {
        assertThat(split(rule, place)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Incoterm.class)
    void every_charge_is_one_sides_wherever_the_place_is(Incoterm rule) {
        int shared = 0;
        for (String place : List.of("Xian", "Aktau", "Alat", "Poti")) {
            Optional<TermsSplit> split = split(rule, place);
            if (split.isEmpty()) continue;
            shared++;
            assertThat(split.get().cents(Party.SELLER) + split.get().cents(Party.BUYER))
                    .isEqualTo(JOURNEY.costCents());
            assertThat(split.get().shares())
                    .hasSize(JOURNEY.legs().stream()
                            .mapToInt(leg -> leg.facts().charges().size())
                            .sum());
        }
        assertThat(shared).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"FAS, FCA", "FOB, FCA", "CFR, CPT", "CIF, CIP"})
    void the_rules_of_the_sea_have_one_for_boxes_instead(Incoterm rule, Incoterm instead) {
        assertThat(rule.insteadForBoxes()).contains(instead);
        assertThat(instead.ofTheSea()).isFalse();
    }

    @Test
    void the_seller_insures_under_two_rules_and_more_broadly_under_the_one_for_any_way() {
        for (Incoterm rule : Incoterm.values()) {
            boolean insures = rule == Incoterm.CIP || rule == Incoterm.CIF;
            assertThat(rule.duties().containsKey(Duty.INSURANCE)).isEqualTo(insures);
        }
        assertThat(Incoterm.CIP.papers()).containsEntry(Paper.BROAD_COVER, Party.SELLER);
        assertThat(Incoterm.CIF.papers()).containsEntry(Paper.BASIC_COVER, Party.SELLER);
    }

    @Test
    void customs_is_the_buyers_at_both_ends_under_the_first_rule_and_the_sellers_under_the_last_of_delivery() {
        assertThat(Incoterm.EXW.duties())
                .containsEntry(Duty.EXPORT_CLEARANCE, Party.BUYER)
                .containsEntry(Duty.IMPORT_CLEARANCE, Party.BUYER);
        assertThat(Incoterm.DAP.duties())
                .containsEntry(Duty.EXPORT_CLEARANCE, Party.SELLER)
                .containsEntry(Duty.TRANSIT_CLEARANCE, Party.SELLER)
                .containsEntry(Duty.IMPORT_CLEARANCE, Party.BUYER);
        assertThat(Incoterm.DDP.duties()).containsEntry(Duty.IMPORT_CLEARANCE, Party.SELLER);
    }
}
