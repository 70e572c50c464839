package org.keruen.report.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.keruen.model.itinerary.DepartureKind;
import org.keruen.model.network.Mode;
import org.keruen.model.place.GeoPoint;
import org.keruen.model.place.Language;
import org.keruen.model.provenance.Basis;
import org.keruen.model.provenance.Provenance;
import org.keruen.model.provenance.RowRef;
import org.keruen.model.tariff.LegKind;
import org.keruen.plan.PlanOption.NotIncluded;
import org.keruen.plan.PlanOption.Tag;
import org.keruen.plan.Rejection.Reason;
import org.keruen.plan.WeeklyVolume;
import org.keruen.plan.band.Bands;
import org.keruen.report.PackageStamp;

/// A train with a timetable from Altynkol to Aktau, a wait, and a feeder without one to Alat.
final class SamplePlan {
    private static final Stop ALTYNKOL = new Stop("KZ-ATK", "Altynkol", "KZ", 44.2, 80.2);
    private static final Stop AKTAU = new Stop("KZAAU", "Aktau (port)", "KZ", 43.6, 51.2);
    private static final Stop ALAT = new Stop("AZALA", "=Alat", "AZ", 39.9, 49.4);

    private SamplePlan() {}

    private static Provenance known(Basis basis, String... sources) {
        return new Provenance(basis, List.of(sources), "as reported", new RowRef("links.csv", 12));
    }

    static PlanDocument document(Language language, DepartureKind train) {
        List<PlannedLeg> legs = List.of(
                leg(
                        PlannedLeg.Kind.HAUL,
                        Optional.of(Mode.RAIL),
                        ALTYNKOL,
                        AKTAU,
                        "2026-03-04T06:00:00+05:00",
                        72,
                        train),
                leg(
                        PlannedLeg.Kind.WAIT,
                        Optional.of(Mode.FEEDER),
                        AKTAU,
                        AKTAU,
                        "2026-03-07T06:00:00+05:00",
                        24,
                        DepartureKind.HEADWAY),
                leg(
                        PlannedLeg.Kind.HAUL,
                        Optional.of(Mode.FEEDER),
                        AKTAU,
                        ALAT,
                        "2026-03-08T06:00:00+05:00",
                        25,
                        DepartureKind.HEADWAY));
        PlannedOption option = new PlannedOption(
                "abc123",
                List.of(Tag.FASTEST, Tag.BALANCED),
                OffsetDateTime.parse("2026-03-03T00:00:00+05:00"),
                legs.getFirst().departure(),
                legs.getLast().arrival(),
                new BigDecimal("121.00"),
                new BigDecimal("4.50"),
                new BigDecimal("5.04"),
                new BigDecimal("7.20"),
                new BigDecimal("300.00"),
                Optional.empty(),
                new BigDecimal("3.000000"),
                new BigDecimal("0.310"),
                new BigDecimal("0.310"),
                new BigDecimal("0.580"),
                List.of("KZ", "AZ"),
                List.of(Mode.RAIL, Mode.FEEDER),
                1,
                List.of(NotIncluded.CUSTOMS_DUTY),
                List.of("rule-1: ask the carrier"),
                Optional.of(new PlannedWeekly(
                        30,
                        WeeklyVolume.Fit.NO,
                        Optional.of(new PlannedWeekly.Scarcest(
                                "s-1",
                                "Service, one",
                                WeeklyVolume.Unit.TEU,
                                new BigDecimal("50"),
                                3,
                                new BigDecimal("2.33"),
                                24)),
                        List.of("Feeder"))),
                Optional.empty(),
                legs);
        AskedPlan asked = new AskedPlan(
                List.of(ALTYNKOL),
                List.of(ALAT),
                "2x40HC",
                "general",
                "General cargo",
                Optional.empty(),
                LocalDate.of(2026, 3, 3),
                LocalDate.of(2026, 3, 3),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                OptionalInt.empty(),
                false,
                Bands.Regime.CONGESTED,
                OptionalInt.of(30));
        RejectedWay rejected = new RejectedWay(
                "rail through KZ RU AZ",
                Reason.POLICY_AVOIDED,
                "--avoid RU",
                Optional.empty(),
                Optional.empty(),
                "allow RU");
        return new PlanDocument(
                new PackageStamp("sample", "Sample", "1", "0123", LocalDate.of(2026, 3, 31), "base"),
                language,
                asked,
                true,
                12,
                Optional.empty(),
                List.of(option),
                List.of(rejected),
                Optional.of(new PlannedLoad(
                        Optional.of(new PlannedLoad.Promise(
                                OffsetDateTime.parse("2026-03-04T06:00:00+05:00"), "abc123", new BigDecimal("5.04"))),
                        Optional.empty())),
                Optional.of(new PlannedAvoiding(
                        List.of("RU"),
                        Optional.of(new PlannedAvoiding.Best(
                                new BigDecimal("25.10"), new BigDecimal("5300.00"), new BigDecimal("2.300000"))),
                        Optional.of(new PlannedAvoiding.Best(
                                new BigDecimal("16.80"), new BigDecimal("4100.00"), new BigDecimal("1.900000"))),
                        Optional.of(new PlannedAvoiding.Lost(
                                "rail through KZ RU AZ",
                                new PlannedAvoiding.Best(
                                        new BigDecimal("16.80"), new BigDecimal("4500.00"), new BigDecimal("1.900000")),
                                Optional.empty(),
                                Optional.of(new BigDecimal("9.40")))))),
                Optional.empty(),
                List.of(new CitedSource(
                        "s-1", "railfreight.com", "Trains over the Caspian", "https://example.org/1", "2025-01-01")),
                new PlanDocument.Run(0.1, 2.3, 45));
    }

    private static PlannedLeg leg(
            PlannedLeg.Kind kind,
            Optional<Mode> mode,
            Stop from,
            Stop to,
            String departure,
            int hours,
            DepartureKind how) {
        OffsetDateTime leaves = OffsetDateTime.parse(departure);
        OffsetDateTime there = leaves.plusHours(hours);
        boolean moves = kind == PlannedLeg.Kind.HAUL;
        boolean westbound = to.country().equals("AZ");
        return new PlannedLeg(
                kind,
                mode,
                from,
                to,
                Optional.of(new PlannedLeg.Carried("s-1", "Service, one", how, Optional.of(new BigDecimal("72.0")))),
                moves ? "1520" : "departure",
                leaves,
                westbound ? there.withOffsetSameInstant(java.time.ZoneOffset.ofHours(4)) : there,
                new BigDecimal(hours + ".00"),
                new BigDecimal(hours + ".00"),
                new BigDecimal(hours + 5 + ".00"),
                new BigDecimal("100.00"),
                Optional.empty(),
                List.of(new PlannedTime("moving", new BigDecimal(hours + ".00"), known(Basis.DERIVED, "s-1", "s-2"))),
                List.of(new PlannedCharge(
                        LegKind.HAUL,
                        new BigDecimal("50000.00"),
                        "KZT",
                        Year.of(2025),
                        new BigDecimal("100.00"),
                        Optional.of(new Conversion(
                                "KZT",
                                new BigDecimal("500.0"),
                                LocalDate.of(2025, 1, 1),
                                LocalDate.of(2025, 12, 31),
                                known(Basis.SOURCED, "s-2"))),
                        Optional.of(LocalDate.of(2026, 6, 30)),
                        "t-1",
                        known(Basis.SOURCED, "s-1"))),
                new BigDecimal("1.000000"),
                List.of(new PlannedEmission(
                        "hub",
                        new BigDecimal("28"),
                        Optional.empty(),
                        new BigDecimal("35714.3"),
                        1_000_000,
                        "f-1",
                        "GLEC v3",
                        known(Basis.SOURCED, "s-1"))),
                moves ? Optional.of(new BigDecimal("900.0")) : Optional.empty(),
                Basis.DERIVED,
                List.of("s-1", "s-2"),
                moves
                        ? List.of(
                                new GeoPoint(from.lat(), from.lon()),
                                new GeoPoint(42, 50.123456),
                                new GeoPoint(to.lat(), to.lon()))
                        : List.of());
    }
}
