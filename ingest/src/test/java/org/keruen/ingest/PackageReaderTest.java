package org.keruen.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keruen.model.CorridorPackage;
import org.keruen.model.Id;
import org.keruen.model.issue.Issue;
import org.keruen.model.issue.Refused;
import org.keruen.model.network.Gauge;
import org.keruen.model.network.Link;
import org.keruen.model.network.Mode;
import org.keruen.model.network.Traction;
import org.keruen.model.operation.Operation;
import org.keruen.model.operation.Operation.Direction;
import org.keruen.model.place.GeoPoint;
import org.keruen.model.service.Departure;
import org.keruen.model.service.Schedule;
import org.keruen.model.service.Service;
import org.keruen.model.tariff.LegKind;
import org.keruen.model.tariff.Tariff;
import org.keruen.model.time.Validity;

class PackageReaderTest {
    @TempDir
    Path folder;

    @Test
    void the_toy_corridor_reads_without_an_issue() {
        ReadPackage read = PackageReader.read(Toy.ORIGINAL, List.of());
        assertThat(read.issues().all()).isEmpty();
        assertThat(read.usable().info().name()).isEqualTo("toy-ferry");
        assertThat(read.content().info().priceYear()).isEqualTo(Year.of(2025));
        assertThat(read.content().places()).hasSize(8);
        assertThat(read.content().links()).hasSize(12);
    }

    @Test
    void the_built_in_corridor_has_no_errors() {
        Path eurasia = Toy.ORIGINAL.resolveSibling("eurasia");
        assertThat(PackageReader.read(eurasia, List.of()).issues().all())
                .filteredOn(Issue::fatal)
                .isEmpty();
    }

    @Test
    void a_link_keeps_every_column() {
        Link link = link(toy(), "rail:XB-MID-XB-EPT");
        assertThat(link.bothWays()).isTrue();
        assertThat(link.mode()).isEqualTo(Mode.RAIL);
        assertThat(link.gauge()).isEqualTo(Gauge.BROAD);
        assertThat(link.traction()).isEqualTo(Traction.DIESEL);
        assertThat(link.length().value()).isEqualTo(1650);
        assertThat(link.moving().value()).isEqualTo(40);
        assertThat(link.validity()).isEqualTo(Validity.ALWAYS);
        assertThat(link.between()).containsExactly(new GeoPoint(44.9, 62.5), new GeoPoint(45.3, 55.1));
        assertThat(link.provenance().at()).hasToString("links.csv, row 6");
        assertThat(link(toy(), "ferry:XB-EPT-XC-WPT").gauge()).isEqualTo(Gauge.NONE);
    }

    @Test
    void an_alias_keeps_the_days_it_was_official() {
        assertThat(toy().places().getFirst().aliases())
                .satisfiesExactly(
                        always -> assertThat(always.official().isAlways()).isTrue(), once -> {
                            assertThat(once.name()).isEqualTo("Old Eastgate");
                            assertThat(once.official().last()).isEqualTo(LocalDate.of(2009, 12, 31));
                        });
    }

    @Test
    void an_operation_without_a_place_is_a_default_and_its_words_are_understood() {
        Operation transfer = operation("transfer:rail-feeder");
        assertThat(transfer.place()).isEmpty();
        assertThat(transfer.modes()).contains(new Operation.ModeChange(Mode.RAIL, Mode.FEEDER));
        assertThat(operation("handling:rail:box").modes()).contains(new Operation.ModeChange(Mode.RAIL, Mode.RAIL));
        Operation change = operation("gauge:XB-STB:congested");
        assertThat(change.direction()).isEqualTo(new Direction.Across("XA", "XB"));
        assertThat(change.situation()).isEqualTo(Operation.Situation.CONGESTED);
        assertThat(change.queue().p90().value()).isEqualTo(300);
        assertThat(change.period().first()).isEqualTo(LocalDate.of(2025, 6, 1));
    }

    @Test
    void a_line_has_its_segments_in_running_order_and_its_published_departures() {
        Service.Line train = (Service.Line) toy().services().getFirst();
        assertThat(train.segments()).hasSize(2);
        assertThat(train.segments().getFirst().via()).containsExactly(new Id<>("XA-PAS"));
        assertThat(train.segments().getFirst().alights()).isFalse();
        assertThat(train.segments().getLast().gauge()).isEqualTo(Gauge.BROAD);
        Departure departure =
                ((Schedule.Timetable) train.terms().schedule()).departures().getFirst();
        assertThat(departure.local()).isEqualTo(LocalTime.of(9, 30));
        assertThat(departure.calendar().days()).containsExactly(DayOfWeek.SATURDAY);
        assertThat(departure.calendar().runsOn(LocalDate.of(2026, 1, 3))).isFalse();
        assertThat(departure.calendar().runsOn(LocalDate.of(2026, 1, 10))).isTrue();
    }

    @Test
    void a_tariff_keeps_its_currency_price_year_and_what_it_includes() {
        Tariff through = toy().tariffs().get(7);
        assertThat(through.kind()).isEqualTo(LegKind.THROUGH);
        assertThat(through.box()).contains(40);
        assertThat(through.service()).isEqualTo(Optional.of(new Id<Service>("saturday-train")));
        assertThat(through.includes()).containsExactlyInAnyOrder(LegKind.HAUL, LegKind.GAUGE_CHANGE, LegKind.BORDER);
        assertThat(toy().tariffs().get(1).amount().currency().getCurrencyCode()).isEqualTo("KZT");
        assertThat(toy().rates().getFirst().isAverage()).isTrue();
        assertThat(toy().rates().getLast().isAverage()).isFalse();
    }

    @Test
    void a_copy_broken_in_ten_places_lists_all_ten_in_one_run() {
        Toy toy = Toy.in(folder)
                .cell("places.csv", 5, "zone", "Asia/Nowhere")
                .cell("links.csv", 5, "km", "nine hundred")
                .cell("links.csv", 9, "electrification", "steam")
                .cell("operations.csv", 2, "direction", "outwards")
                .cell("services.csv", 3, "headwayHours", "")
                .cell("departures.csv", 2, "localTime", "noon")
                .cell("tariffs.csv", 2, "unit", "km_crate")
                .cell("commodities.csv", 2, "basis", "")
                .cell("orders.csv", 2, "place", "XB-STP")
                .replace("package.yaml", "baseYear: 2025", "baseYear: twenty");
        assertThat(toy.read().issues().all())
                .extracting(Issue::where)
                .containsExactlyInAnyOrder(
                        "places.csv, row 5, column zone",
                        "links.csv, row 5, column km",
                        "links.csv, row 9, column electrification",
                        "operations.csv, row 2, column direction",
                        "services.csv, row 3, column headwayHours",
                        "departures.csv, row 2, column localTime",
                        "tariffs.csv, row 2, column unit",
                        "commodities.csv, row 2, column basis",
                        "orders.csv, row 2, column place",
                        "package.yaml, row 5, column baseYear");
    }

    @Test
    void a_package_with_an_error_is_refused_and_one_with_warnings_is_not() {
        Toy warned = Toy.in(folder).cell("links.csv", 2, "note", "=1+1");
        assertThat(warned.read().usable().links()).hasSize(12);
        Toy broken = warned.cell("links.csv", 2, "km", "?!");
        assertThatThrownBy(() -> broken.read().usable())
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.issues()).hasSize(2));
    }

    @Test
    void a_byte_order_mark_crlf_and_columns_in_another_order_are_accepted() throws IOException {
        Toy toy = Toy.in(folder);
        toy.write("links.csv", "\uFEFF" + toy.text("links.csv").replace("\n", "\r\n"));
        toy.write("fx.csv", "currency,date,unitsPerUsd,note,source,basis\nKZT,2025,520,,,illustrative\n");
        assertThat(toy.read().issues().all()).isEmpty();
        assertThat(toy.read().content().links()).isEqualTo(toy().links());
    }

    @Test
    void after_a_row_with_broken_quotes_the_next_rows_are_read() {
        Toy toy = Toy.in(folder)
                .replace("places.csv", "XB-MID,Middlestead", "XB-MID,\"Middle\"stead")
                .cell("parameters.csv", 2, "value", "much");
        List<Issue> issues = toy.read().issues().all();
        assertThat(issues).extracting(Issue::code).contains("PKG-011", "PKG-041", "PKG-021");
        assertThat(toy.read().content().places()).hasSize(7);
    }

    @Test
    void the_hash_changes_with_any_byte_of_any_file_and_with_nothing_else() throws IOException {
        Toy toy = Toy.in(folder);
        Set<String> hashes = new HashSet<>();
        String original = hash(toy);
        assertThat(original).matches("[0-9a-f]{16}").isEqualTo(toy().info().hash());
        hashes.add(original);
        for (String file : List.of("links.csv", "package.yaml", "orders.csv", "segments.csv")) {
            byte[] bytes = Files.readAllBytes(folder.resolve(file));
            for (int at : new int[] {0, bytes.length / 2, bytes.length - 1}) {
                byte[] changed = bytes.clone();
                changed[at] ^= 1;
                Files.write(folder.resolve(file), changed);
                assertThat(hashes.add(hash(toy))).as("%s, byte %d", file, at).isTrue();
            }
            Files.write(folder.resolve(file), bytes);
        }
        toy.write("README.md", "another text");
        assertThat(hash(toy)).isEqualTo(original);
        toy.delete("orders.csv");
        assertThat(hash(toy)).isNotEqualTo(original);
    }

    @Test
    void nothing_outside_the_folder_is_read_whatever_the_cells_say() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.csv"), "id\nx\n", StandardCharsets.UTF_8);
        Path inside = Files.createDirectory(folder.resolve("toy"));
        Toy toy = Toy.in(inside).cell("links.csv", 2, "source", "../secret.csv");
        toy.cell("links.csv", 2, "note", secret.toString());
        assertThat(toy.read().issues().all()).extracting(Issue::code).containsExactly("PKG-041");
    }

    private static CorridorPackage toy() {
        return PackageReader.read(Toy.ORIGINAL, List.of()).content();
    }

    private static String hash(Toy toy) {
        return toy.read().content().info().hash();
    }

    private static Link link(CorridorPackage corridors, String id) {
        return corridors.links().stream()
                .filter(link -> link.id().text().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Operation operation(String id) {
        return toy().operations().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
