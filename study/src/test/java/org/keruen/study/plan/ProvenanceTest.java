package org.keruen.study.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keruen.model.provenance.Basis;
import org.keruen.model.provenance.Provenance;
import org.keruen.model.provenance.RowRef;
import org.keruen.model.provenance.Source;
import org.keruen.report.plan.CitedSource;
import org.keruen.report.plan.PlanDocument;
import org.keruen.report.plan.PlannedCharge;
import org.keruen.report.plan.PlannedEmission;
import org.keruen.report.plan.PlannedLeg;
import org.keruen.report.plan.PlannedTime;
import org.keruen.study.Eurasia;
import org.keruen.study.corridors.Corridors;
import org.keruen.study.corridors.OpenCorridors;
import org.keruen.study.corridors.PackageChoice;
import org.keruen.study.question.PlanQuestion;

/// No figure of a plan without a row behind it.
class ProvenanceTest {
    private static final Path CORRIDORS =
            Path.of(System.getProperty("keruen.home")).resolve("corridors");

    private final Map<Path, List<String>> files = new HashMap<>();

    @ParameterizedTest
    @CsvSource({
        "Xi'an, Poti, 2x40HC, 2026-03-03",
        "Chengdu, Duisburg, 2x40HC, 2026-03-03",
        "Xi'an, Duisburg, 1x40HC, 2023-07-04",
        "Chelyabinsk, Urumqi, 68t:wheat, 2026-03-03",
        "Almaty, Baku, '1xload:12x3x4m,70t', 2026-03-03",
        "Aktau, Baku, 3000t:wheat, 2026-03-03",
        "Yiwu, Madrid, 4x20DC, 2025-06-10",
        "Almaty, Istanbul, 1x40HC, 2026-03-03",
        "Duisburg, Xi'an, 2x40HC, 2026-03-03",
        "Shanghai, Rotterdam, 2x40HC, 2026-03-03",
        "Urumqi, Tashkent, 10t:copper-concentrate, 2026-03-03"
    })
    void every_figure_of_a_plan_on_Eurasia_can_be_looked_up(String from, String to, String cargo, String ready) {
        check(Eurasia.open(), CORRIDORS.resolve("eurasia"), PlanQuestion.of(from, to, cargo, ready));
    }

    @ParameterizedTest
    @CsvSource({
        "Eastgate, Westgate, 2x40HC, 2026-03-03",
        "Eastgate, Westgate, 2x40HC, 2026-03-05..2026-03-09",
        "Eastgate, Westgate, 60t:wheat, 2026-03-03"
    })
    void every_figure_of_a_plan_on_the_toy_corridor_can_be_looked_up(
            String from, String to, String cargo, String ready) {
        Path folder = CORRIDORS.resolve("toy-ferry");
        check(Corridors.open(PackageChoice.of(folder)), folder, PlanQuestion.of(from, to, cargo, ready));
    }

    private void check(OpenCorridors corridors, Path folder, PlanQuestion question) {
        PlanDocument plan = new PlanStudy(corridors).plan(question);
        assertThat(plan.options()).isNotEmpty();
        Set<String> known =
                corridors.content().sources().stream().map(Source::id).collect(Collectors.toSet());
        Set<String> cited = plan.sources().stream().map(CitedSource::id).collect(Collectors.toSet());
        plan.options().stream().flatMap(option -> option.legs().stream()).forEach(leg -> {
            adds(leg);
            for (Provenance provenance : figures(leg)) {
                traced(leg, provenance, folder);
                assertThat(known).as("%s", provenance).containsAll(provenance.sources());
                assertThat(cited).as("%s", provenance).containsAll(provenance.sources());
            }
        });
    }

    private static void adds(PlannedLeg leg) {
        BigDecimal hours = leg.times().stream().map(PlannedTime::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(hours).as("hours of %s", leg).isEqualByComparingTo(leg.hours());
        BigDecimal usd = leg.charges().stream().map(PlannedCharge::usd).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(usd).as("cost of %s", leg).isEqualByComparingTo(leg.costUsd());
        long grams = leg.emissions().stream().mapToLong(PlannedEmission::grams).sum();
        assertThat(BigDecimal.valueOf(grams, 6)).as("CO2e of %s", leg).isEqualByComparingTo(leg.co2eTonnes());
        for (PlannedEmission part : leg.emissions()) {
            BigDecimal product =
                    part.tonnes().multiply(part.km().orElse(BigDecimal.ONE)).multiply(part.factor());
            assertThat(product.setScale(0, RoundingMode.HALF_UP).longValueExact())
                    .isEqualTo(part.grams());
            assertThat(part.factorId()).isNotBlank();
        }
    }

    private static List<Provenance> figures(PlannedLeg leg) {
        List<Provenance> all = new ArrayList<>();
        leg.times().forEach(part -> all.add(part.provenance()));
        leg.emissions().forEach(part -> all.add(part.provenance()));
        leg.charges().forEach(charge -> {
            all.add(charge.provenance());
            assertThat(charge.rate().isPresent()).isEqualTo(!charge.currency().equals("USD"));
            charge.rate().ifPresent(rate -> all.add(rate.provenance()));
        });
        return all;
    }

    private void traced(PlannedLeg leg, Provenance provenance, Path folder) {
        if (provenance.at().equals(RowRef.NOWHERE)) {
            assertThat(provenance.basis().traced()).as("%s", leg).isFalse();
            assertThat(provenance.note()).as("%s", leg).isNotBlank();
            return;
        }
        List<String> lines =
                files.computeIfAbsent(folder.resolve(provenance.at().file()), ProvenanceTest::lines);
        assertThat(provenance.at().row()).isBetween(2, lines.size());
        assertThat(lines.get(provenance.at().row() - 1)).isNotBlank();
        if (provenance.basis() == Basis.SOURCED || provenance.basis() == Basis.DERIVED) {
            assertThat(provenance.sources()).as("%s", provenance).isNotEmpty();
            String row = lines.get(provenance.at().row() - 1);
            assertThat(row).contains(provenance.sources());
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
