package org.keruen.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keruen.model.CorridorPackage;
import org.keruen.model.Id;
import org.keruen.model.cargo.Loading;
import org.keruen.model.demand.Growth;
import org.keruen.model.demand.OdDemand;
import org.keruen.model.demand.Volume;
import org.keruen.model.demand.Zone;
import org.keruen.model.issue.Issue;
import org.keruen.model.network.Mode;
import org.keruen.model.resource.CapacityUnit;
import org.keruen.model.resource.Resource;
import org.keruen.model.series.Counted;
import org.keruen.model.series.Observation;
import org.keruen.model.series.Series;
import org.keruen.model.series.SeriesTerm;
import org.keruen.model.units.Teu;
import org.keruen.model.units.Tonnes;

/// What is carried, what limits it and what was counted, as the toy corridor has it.
class FlowTablesTest {
    private static final List<String> FILES = List.of(
            "zones.csv",
            "demand.csv",
            "growth.csv",
            "resources.csv",
            "series.csv",
            "series_terms.csv",
            "observations.csv");

    @TempDir
    Path folder;

    @TempDir
    Path overlay;

    @Test
    void a_zone_loads_at_the_first_of_its_places() {
        Zone middle = toy().zones().get(1);
        assertThat(middle.id()).hasToString("middle");
        assertThat(middle.names().en()).isEqualTo("The middle");
        assertThat(middle.places()).containsExactly(new Id<>("XB-MID"), new Id<>("XB-EPT"));
        assertThat(middle.covers()).isEqualTo("all of XB");
    }

    @Test
    void two_zones_may_share_a_place() {
        Toy toy = Toy.in(folder).cell("zones.csv", 3, "places", "XB-MID;XD-WGT");
        assertThat(toy.read().issues().all()).isEmpty();
    }

    @Test
    void demand_keeps_every_column() {
        OdDemand boxes = toy().demand().getFirst();
        assertThat(boxes.year()).isEqualTo(Year.of(2025));
        assertThat(boxes.from()).isEqualTo(new Id<Zone>("east"));
        assertThat(boxes.to()).isEqualTo(new Id<Zone>("west"));
        assertThat(boxes.cargoClass()).isEqualTo("containers");
        assertThat(boxes.loading()).contains(Loading.LOADED);
        assertThat(boxes.volume()).isEqualTo(new Volume.Boxes(new Teu(5200)));
        assertThat(boxes.modes()).isEqualTo(EnumSet.allOf(Mode.class));
        assertThat(boxes.role()).isEqualTo(OdDemand.Role.OD);
        assertThat(boxes.provenance().at()).hasToString("demand.csv, row 2");
        OdDemand grain = toy().demand().get(1);
        assertThat(grain.loading()).isEmpty();
        assertThat(grain.volume()).isEqualTo(new Volume.Mass(new Tonnes(180_000)));
        assertThat(grain.modes()).containsExactlyInAnyOrder(Mode.RAIL, Mode.FERRY);
    }

    @Test
    void demand_may_be_counted_in_a_class_of_commodities_csv_that_the_list_does_not_have() {
        Toy toy = Toy.in(folder).cell("demand.csv", 2, "class", "dangerous");
        assertThat(toy.read().issues().all()).isEmpty();
    }

    @Test
    void a_total_within_a_zone_is_kept_as_a_control_row() {
        Toy toy = Toy.in(folder).cell("demand.csv", 4, "to", "east");
        assertThat(toy.read().issues().all()).isEmpty();
    }

    @Test
    void growth_may_be_negative_and_about_anything() {
        Growth middle = toy().growth().getLast();
        assertThat(middle.subject()).isEqualTo("middle");
        assertThat(middle.value()).isEqualTo(-0.5);
        assertThat(middle.period().first()).isEqualTo(LocalDate.of(2026, 1, 1));
        Toy toy = Toy.in(folder).cell("growth.csv", 2, "periodFrom", "").cell("growth.csv", 2, "periodTo", "");
        assertThat(toy.read().usable().growth().getFirst().period().isAlways()).isTrue();
    }

    @Test
    void what_is_done_at_one_end_of_a_link_names_both() {
        Toy end = Toy.in(folder)
                .cell("resources.csv", 3, "place", "XB-EPT")
                .cell("resources.csv", 3, "direction", "XB>sea");
        Resource quay = end.read().usable().resources().getLast();
        assertThat(quay.at()).isEqualTo(new Resource.At.OfEnd(new Id<>("XB-EPT"), new Id<>("rail:XB-MID-XB-EPT")));
        assertThat(quay.direction()).isEqualTo(new Resource.Direction.ToSea());
    }

    @Test
    void a_resource_belongs_to_a_place_or_a_link() {
        Resource cranes = toy().resources().getFirst();
        assertThat(cranes.at()).isEqualTo(new Resource.At.OfPlace(new Id<>("XB-STB")));
        assertThat(cranes.direction()).isEqualTo(new Resource.Direction.Across("XA", "XB"));
        assertThat(cranes.term()).isEqualTo(Resource.Term.CRANES);
        assertThat(cranes.classes()).containsExactly("containers");
        assertThat(cranes.nominal()).contains(400.0);
        assertThat(cranes.practical()).contains(320.0);
        assertThat(cranes.achieved()).contains(290.0);
        assertThat(cranes.unit()).isEqualTo(CapacityUnit.TEU_PER_DAY);
        Resource paths = toy().resources().getLast();
        assertThat(paths.at()).isEqualTo(new Resource.At.OfLink(new Id<>("rail:XB-MID-XB-EPT")));
        assertThat(paths.direction()).isEqualTo(new Resource.Direction.Both());
        assertThat(paths.nominal()).isEmpty();
        assertThat(paths.unit().word()).isEqualTo("train pairs/day");
        Toy forward = Toy.in(folder).cell("resources.csv", 3, "direction", "forward");
        assertThat(forward.read().usable().resources().getLast().direction())
                .isEqualTo(new Resource.Direction.Forward());
    }

    @Test
    void a_series_has_its_terms_and_one_that_does_not_speak_has_none() {
        Series boxes = toy().series().getFirst();
        assertThat(boxes.unit()).isEqualTo("TEU");
        assertThat(boxes.publisher()).isEqualTo("Railways of XB");
        assertThat(boxes.speaks()).isTrue();
        SeriesTerm term = boxes.terms().getFirst();
        assertThat(term.counted()).isEqualTo(new Counted.AcrossBorder(new Id<>("XA-PAS"), new Id<>("XB-STB")));
        assertThat(term.way()).isEqualTo(SeriesTerm.Way.FORWARD);
        assertThat(term.classes()).containsExactly("containers");
        assertThat(term.loading()).contains(Loading.LOADED);
        assertThat(term.factor()).isEqualTo(1);
        assertThat(term.from()).isEmpty();
        assertThat(toy().series().get(1).terms().getFirst().factor()).isEqualTo(0.001);
        Series mood = toy().series().getLast();
        assertThat(mood.speaks()).isFalse();
        assertThat(mood.reason()).isEqualTo("opinions are no flow");
        assertThat(mood.terms()).isEmpty();
    }

    @Test
    void a_term_counts_on_a_link_between_zones_on_a_corridor_or_by_mode() {
        Toy toy = Toy.in(folder)
                .append(
                        "series_terms.csv",
                        "westport,link,rail:XC-WPT-XC-ORC,backward,grain;coal,,,,-0.001,illustrative,,")
                .append("series_terms.csv", "westport,od,,both,,,east;middle,west,,illustrative,,")
                .append("series_terms.csv", "westport,corridor,toy,forward,,empty,,,,illustrative,,")
                .append("series_terms.csv", "westport,mode,ferry,both,,,,,,illustrative,,");
        List<SeriesTerm> terms = toy.read().usable().series().get(1).terms();
        assertThat(terms)
                .extracting(SeriesTerm::counted)
                .containsExactly(
                        new Counted.AtPlace(new Id<>("XC-WPT")),
                        new Counted.OnLink(new Id<>("rail:XC-WPT-XC-ORC")),
                        new Counted.BetweenZones(),
                        new Counted.AlongCorridor("toy"),
                        new Counted.ByMode(Mode.FERRY));
        assertThat(terms.get(1).factor()).isEqualTo(-0.001);
        assertThat(terms.get(1).classes()).containsExactlyInAnyOrder("grain", "coal");
        assertThat(terms.get(2).from()).isEqualTo(Set.of(new Id<Zone>("east"), new Id<Zone>("middle")));
    }

    @Test
    void an_observation_is_of_a_series_and_a_period() {
        Observation year = toy().observations().getFirst();
        assertThat(year.series()).isEqualTo(new Id<Series>("boxes-at-stonebridge"));
        assertThat(year.value()).isEqualTo(5100);
        assertThat(year.unit()).isEqualTo("TEU");
        assertThat(year.period().last()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(toy().observations().getLast().value()).isEqualTo(-3);
    }

    @Test
    void a_package_needs_none_of_these_tables() {
        Toy toy = Toy.in(folder);
        for (String file : FILES) toy.delete(file);
        ReadPackage read = toy.read();
        assertThat(read.issues().all()).isEmpty();
        assertThat(read.content().demand()).isEmpty();
        assertThat(read.content().series()).isEmpty();
    }

    @Test
    void each_of_these_tables_changes_the_hash() {
        Toy toy = Toy.in(folder);
        String before = hash(toy);
        for (String file : FILES) {
            toy.replace(file, "illustrative,,\n", "illustrative,,another word\n");
            assertThat(hash(toy)).as(file).isNotEqualTo(before);
            before = hash(toy);
        }
    }

    @Test
    void planning_reads_the_same_package_without_what_only_flows_need() {
        CorridorPackage whole = toy();
        CorridorPackage planning =
                PackageReader.readForPlanning(Toy.ORIGINAL, List.of()).usable();
        assertThat(planning.demand()).isEmpty();
        assertThat(planning.growth()).isEmpty();
        assertThat(planning.resources()).isEmpty();
        assertThat(planning.series()).isEmpty();
        assertThat(planning.observations()).isEmpty();
        assertThat(planning)
                .usingRecursiveComparison()
                .ignoringFields("demand", "growth", "resources", "series", "observations")
                .isEqualTo(whole);
        assertThat(planning.info().hash()).isEqualTo(whole.info().hash());
    }

    @Test
    void planning_is_not_stopped_by_demand_it_does_not_use() {
        Toy toy = Toy.in(folder).cell("demand.csv", 2, "value", "much");
        toy.write("sources.csv", "id,publisher,title,url,date,licence,quote\ns-1,XB,Book,https://example.org,2025,,\n")
                .cell("demand.csv", 3, "source", "s-1");
        assertThat(toy.read().issues().all()).extracting(Issue::code).containsExactly("PKG-021");
        assertThat(PackageReader.readForPlanning(folder, List.of()).issues().all())
                .isEmpty();
    }

    @Test
    void a_row_of_an_overlay_replaces_that_of_the_same_id() {
        over("demand.csv", "2025:middle:west:grain,2025,middle,west,grain,,200,kt,all,od,assumed,,");
        over("demand.csv", "2025:west:east:timber,2025,west,east,timber,,7,kt,road,od,assumed,,");
        over("zones.csv", "middle,Centre,,,,XB-EPT,,assumed,,");
        over("resources.csv", "XB-STB/XA-XB/cranes,XB-STB,,XA>XB,cranes,,,,500,,TEU/day,,,assumed,,");
        over("observations.csv", "mine,westport,800,kt,2025-01-01,2025-12-31,assumed,,");
        CorridorPackage both = laidOver();
        assertThat(both.demand()).hasSize(4);
        assertThat(both.demand().get(1).volume()).isEqualTo(new Volume.Mass(new Tonnes(200_000)));
        assertThat(both.zones().get(1).places()).containsExactly(new Id<>("XB-EPT"));
        assertThat(both.resources().getFirst().practical()).contains(500.0);
        assertThat(both.resources().getFirst().nominal()).isEmpty();
        assertThat(both.observations()).extracting(Observation::id).endsWith("mine");
    }

    @Test
    void terms_of_an_overlay_replace_all_terms_of_the_series_they_mention_and_no_others() {
        over("series_terms.csv", "westport,link,ferry:XB-EPT-XC-WPT,both,,,,,0.001,assumed,,");
        over("series_terms.csv", "westport,link,feeder:XB-EPT-XC-WPT,both,,,,,0.001,assumed,,");
        List<Series> series = laidOver().series();
        assertThat(series.get(0).terms()).hasSize(1);
        assertThat(series.get(1).terms()).hasSize(2);
        assertThat(series.get(1).terms().getFirst().provenance().at().file())
                .isEqualTo(overlay.getFileName() + "/series_terms.csv");
    }

    @Test
    void an_overlay_can_make_a_series_speak() {
        over("series.csv", "mood,points,Toy Times,how busy forwarders feel,yes,,assumed,,");
        List<Issue> issues =
                PackageReader.read(Toy.ORIGINAL, List.of(overlay)).issues().all();
        assertThat(issues).extracting(Issue::code).containsExactly("PKG-124");
        over("series_terms.csv", "mood,od,,forward,,,east,,0.01,assumed,,");
        assertThat(laidOver().series().getLast().terms()).hasSize(1);
    }

    private static CorridorPackage toy() {
        return PackageReader.read(Toy.ORIGINAL, List.of()).usable();
    }

    private static String hash(Toy toy) {
        return toy.read().content().info().hash();
    }

    private CorridorPackage laidOver() {
        return PackageReader.read(Toy.ORIGINAL, List.of(overlay)).usable();
    }

    /// Adds a row to a table of the overlay.
    private void over(String file, String row) {
        try {
            Path table = overlay.resolve(file);
            if (!Files.exists(table)) {
                Files.writeString(
                        table, Files.readAllLines(Toy.ORIGINAL.resolve(file)).getFirst() + "\n");
            }
            Files.writeString(table, Files.readString(table) + row + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
