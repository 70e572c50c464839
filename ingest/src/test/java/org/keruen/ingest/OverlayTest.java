package org.keruen.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keruen.model.CorridorPackage;
import org.keruen.model.Parameter;
import org.keruen.model.issue.Issue;
import org.keruen.model.money.Rate;
import org.keruen.model.service.Schedule;
import org.keruen.model.service.Service;

class OverlayTest {
    private static final String PARAMETERS = "id,value,low,high,unit,basis,source,note\n";
    private static final String SEGMENTS =
            "service,seq,from,to,via,mode,gauge,operator,processHours,boards,alights,basis,source,note\n";
    private static final String FX = "date,currency,unitsPerUsd,basis,source,note\n";

    @TempDir
    Path overlay;

    @Test
    void a_row_of_the_same_id_replaces_and_a_new_id_is_added() {
        write("parameters.csv", PARAMETERS + "mine,1,,,,assumed,,\nvalueOfTimeUsdPerTonneHour,2,,,,assumed,,\n");
        List<Parameter> parameters = laidOver().parameters();
        assertThat(parameters).extracting(Parameter::id).containsExactly("valueOfTimeUsdPerTonneHour", "mine");
        assertThat(parameters.getFirst().value()).isEqualTo(2);
        assertThat(parameters.getFirst().low()).isEmpty();
    }

    @Test
    void a_row_of_an_overlay_says_which_overlay_it_is_from() {
        write("parameters.csv", PARAMETERS + "mine,much,,,,assumed,,\n");
        List<Issue> issues =
                PackageReader.read(Toy.ORIGINAL, List.of(overlay)).issues().all();
        assertThat(issues)
                .extracting(Issue::where)
                .containsExactly(overlay.getFileName() + "/parameters.csv, row 2, column value");
    }

    @Test
    void segments_replace_all_segments_of_the_services_they_mention_and_no_others() {
        write("segments.csv", SEGMENTS + "saturday-train,1,XA-EGT,XB-STB,,rail,1435,,,yes,yes,assumed,,\n");
        List<Service> services = laidOver().services();
        assertThat(((Service.Line) services.get(0)).segments()).hasSize(1);
        assertThat(((Service.Line) services.get(1)).segments()).hasSize(1);
        assertThat(services).hasSize(9);
    }

    @Test
    void departures_replace_those_of_the_same_service() {
        write(
                "departures.csv",
                "service,calendar,localTime,basis,source,note\nsaturday-train,saturdays,11:00,assumed,,\n");
        Schedule.Timetable timetable =
                (Schedule.Timetable) laidOver().services().getFirst().terms().schedule();
        assertThat(timetable.departures())
                .singleElement()
                .satisfies(departure -> assertThat(departure.local()).hasToString("11:00"));
    }

    @Test
    void a_rate_replaces_that_of_the_same_date_and_currency() {
        write("fx.csv", FX + "2025,KZT,600,assumed,,\n2025,EUR,0.9,assumed,,\n");
        assertThat(laidOver().rates()).extracting(Rate::unitsPerUsd).containsExactly(600.0, 505.5, 0.9);
    }

    @Test
    void a_later_overlay_lies_over_an_earlier_one(@TempDir Path later) throws IOException {
        write("parameters.csv", PARAMETERS + "mine,1,,,,assumed,,\n");
        Files.writeString(later.resolve("parameters.csv"), PARAMETERS + "mine,2,,,,assumed,,\n");
        CorridorPackage both =
                PackageReader.read(Toy.ORIGINAL, List.of(overlay, later)).usable();
        assertThat(both.parameters().getLast().value()).isEqualTo(2);
    }

    @Test
    void a_key_of_the_overlays_package_yaml_replaces_that_key() {
        write("package.yaml", "asOf: 2026-02-28\n");
        assertThat(laidOver().info().asOf()).isEqualTo("2026-02-28");
        assertThat(laidOver().info().name()).isEqualTo("toy-ferry");
    }

    @Test
    void an_overlay_needs_no_file_and_changes_the_hash_only_by_what_it_holds() {
        String plain =
                PackageReader.read(Toy.ORIGINAL, List.of()).usable().info().hash();
        assertThat(laidOver().info().hash()).isEqualTo(plain);
        write("parameters.csv", PARAMETERS + "mine,1,,,,assumed,,\n");
        assertThat(laidOver().info().hash()).isNotEqualTo(plain);
    }

    @Test
    void an_overlay_that_is_not_there_is_reported() {
        assertThat(PackageReader.read(Toy.ORIGINAL, List.of(overlay.resolve("nowhere")))
                        .issues()
                        .all())
                .extracting(Issue::code)
                .containsExactly("PKG-001");
    }

    private CorridorPackage laidOver() {
        return PackageReader.read(Toy.ORIGINAL, List.of(overlay)).usable();
    }

    private void write(String file, String text) {
        try {
            Files.writeString(overlay.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
