package org.keruen.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keruen.model.issue.Issue;

/// Each kind of issue, provoked by one small change to the toy corridor.
class EveryIssueTest {
    @TempDir
    Path folder;

    /// `where` is exact; `fix` is a word the reader can act on.
    record Case(String code, String where, String fix, Consumer<Toy> damage) {
        @Override
        public String toString() {
            return code + " at " + where;
        }
    }

    private static Case cell(String code, String file, int row, String column, String value, String fix) {
        String where = "%s, row %d, column %s".formatted(file, row, column);
        return new Case(code, where, fix, toy -> toy.cell(file, row, column, value));
    }

    private static Case at(String code, String where, String fix, Consumer<Toy> damage) {
        return new Case(code, where, fix, damage);
    }

    static Stream<Case> cases() {
        return Stream.of(
                        files(),
                        cells(),
                        numbersDaysAndWords(),
                        rows(),
                        network(),
                        services(),
                        gaps(),
                        flows(),
                        orders())
                .flatMap(List::stream);
    }

    private static List<Case> files() {
        return List.of(
                at("PKG-002", "places.csv", "add the file", toy -> toy.delete("places.csv")),
                at("PKG-002", "package.yaml", "add the file", toy -> toy.delete("package.yaml")),
                at("PKG-003", "orders.csv", "ordinary file", toy -> {
                    toy.delete("orders.csv");
                    makeFolder(toy.folder.resolve("orders.csv"));
                }),
                at("PKG-004", "tariffs.csv", "split off", toy -> grow(toy.folder.resolve("tariffs.csv"))),
                at("PKG-005", "places.csv, row 3", "UTF-8", EveryIssueTest::latinLetter),
                at("PKG-006", "rules.csv, row 1", "id,verdict", toy -> toy.write("rules.csv", "")),
                at(
                        "PKG-007",
                        "fx.csv, row 1, column unitsPerUsd",
                        "add unitsPerUsd",
                        toy -> toy.replace("fx.csv", "unitsPerUsd", "perUsd")),
                at(
                        "PKG-008",
                        "terminals.csv, row 1, column rolls",
                        "did you mean roles",
                        toy -> toy.replace("terminals.csv", "roles", "rolls")),
                at(
                        "PKG-009",
                        "parameters.csv, row 1, column low",
                        "keep one",
                        toy -> toy.replace("parameters.csv", "low,high", "low,low")),
                at("PKG-010", "fx.csv, row 4", "one cell for each column", toy -> toy.append("fx.csv", "2024,KZT")),
                at(
                        "PKG-011",
                        "orders.csv, row 4",
                        "double quote",
                        toy -> toy.append("orders.csv", "o-2,\"the \"new\" railway,1")),
                cell("PKG-012", "links.csv", 2, "note", "=HYPERLINK(1)", "another character"),
                cell("PKG-012", "links.csv", 2, "note", "- see below", "another character"),
                at("PKG-013", "terminal.csv", "did you mean terminals.csv", toy -> toy.write("terminal.csv", "id\n")),
                at("PKG-014", "package.yaml, row 2", "key: value", toy -> toy.write("package.yaml", "a: [b\n")),
                at("PKG-014", "package.yaml, row 1", "key: value", toy -> toy.write("package.yaml", "just words")),
                at(
                        "PKG-015",
                        "package.yaml, column title",
                        "title: ",
                        toy -> toy.replace("package.yaml", "title:", "subtitle:")),
                at(
                        "PKG-016",
                        "package.yaml, row 7, column langages",
                        "did you mean languages",
                        toy -> toy.replace("package.yaml", "languages", "langages")),
                at(
                        "PKG-017",
                        "package.yaml, row 4, column asOf",
                        "such as 2026-03-01",
                        toy -> toy.replace("package.yaml", "2026-01-31", "spring")));
    }

    private static List<Case> cells() {
        return List.of(
                cell("PKG-020", "links.csv", 5, "km", "", "state km"),
                cell("PKG-020", "links.csv", 5, "id", "", "state id"),
                cell("PKG-020", "segments.csv", 2, "seq", "", "state seq"),
                cell("PKG-020", "terminals.csv", 2, "roles", "", "state roles"),
                cell("PKG-020", "services.csv", 2, "forms", "", "state forms"),
                cell("PKG-025", "places.csv", 5, "zone", "Asia/Almati", "Asia/Almaty"),
                cell("PKG-026", "links.csv", 2, "mode", "rial", "did you mean rail"),
                cell("PKG-026", "places.csv", 2, "kinds", "rail_station;harbour", "seaport"),
                cell("PKG-026", "calendars.csv", 2, "days", "Saturday", "Sat"),
                cell("PKG-026", "operations.csv", 24, "mode", "ferry>rail>road", "rail>feeder"),
                cell("PKG-027", "links.csv", 2, "country", "Kazakhstan", "two capital letters"),
                cell("PKG-028", "operations.csv", 2, "direction", "XA-XB", "from>to"),
                cell("PKG-029", "places.csv", 2, "aliases", "Sunrise@2001", "2019-03-23..2022-09-17"),
                cell("PKG-030", "links.csv", 6, "geometry", "62.5;44.9", "lon lat"),
                cell("PKG-031", "tariffs.csv", 3, "currency", "tenge", "ISO 4217"),
                cell("PKG-032", "places.csv", 2, "lat", "98.5", "exchanged"));
    }

    private static List<Case> numbersDaysAndWords() {
        return List.of(
                cell("PKG-021", "links.csv", 5, "km", "900 km", "write 900"),
                cell("PKG-021", "tariffs.csv", 2, "amount", "1 234,5", "write 1234.5"),
                cell("PKG-021", "links.csv", 5, "km", "NaN", "write digits"),
                cell("PKG-021", "links.csv", 5, "km", "9e2", "write digits"),
                cell("PKG-022", "links.csv", 5, "processHours", "-4", "0 or more"),
                cell("PKG-022", "links.csv", 5, "tracks", "1.5", "a whole number"),
                cell("PKG-022", "services.csv", 7, "paceFactor", "0", "above 0"),
                cell("PKG-022", "fx.csv", 2, "unitsPerUsd", "0", "above 0"),
                cell("PKG-023", "orders.csv", 2, "validTo", "2026-02-30", "YYYY-MM-DD"),
                cell("PKG-023", "fx.csv", 2, "date", "25", "a year for its average"),
                cell("PKG-023", "tariffs.csv", 2, "priceYear", "last", "a year"),
                cell("PKG-023", "corridors.csv", 2, "ready", "soon", "YYYY-MM-DD"),
                cell("PKG-024", "departures.csv", 2, "localTime", "9.30 pm", "HH:MM"),
                cell("PKG-024", "departures.csv", 2, "localTime", "24:00", "HH:MM"));
    }

    private static List<Case> rows() {
        return List.of(
                cell("PKG-040", "links.csv", 5, "id", "rail:XA-EGT-XA-PAS", "a key of its own"),
                at(
                        "PKG-040",
                        "fx.csv, row 4, column date",
                        "a key of its own",
                        toy -> toy.append("fx.csv", "2025,KZT,521,illustrative,,")),
                cell("PKG-041", "links.csv", 5, "to", "XB-MIE", "did you mean XB-MID"),
                cell("PKG-041", "links.csv", 5, "source", "s-1", "sources.csv"),
                cell("PKG-041", "departures.csv", 2, "calendar", "saturday", "did you mean saturdays"),
                cell("PKG-041", "segments.csv", 2, "service", "saturday-tran", "did you mean saturday-train"),
                cell("PKG-041", "segments.csv", 2, "via", "XA-PAD", "did you mean XA-PAS"),
                cell("PKG-041", "rules.csv", 2, "commodity", "firework", "did you mean fireworks"),
                cell("PKG-041", "rules.csv", 3, "class", "hazardous", "commodities.csv"),
                cell("PKG-041", "tariffs.csv", 9, "service", "sunday-train", "did you mean saturday-train"),
                cell("PKG-042", "links.csv", 5, "basis", "", "illustrative"),
                cell("PKG-026", "links.csv", 5, "basis", "guessed", "assumed"),
                at(
                        "PKG-043",
                        "links.csv, row 5, column source",
                        "assumed",
                        toy -> toy.cell("links.csv", 5, "basis", "sourced")),
                at("PKG-044", "sources.csv, row 2, column url", "http", toy -> source(toy, "", "short")),
                at(
                        "PKG-045",
                        "sources.csv, row 2, column quote",
                        "25 words",
                        toy -> source(toy, "https://example.org", "word ".repeat(26))),
                at(
                        "PKG-046",
                        "sources.csv, row 2, column id",
                        "delete it",
                        toy -> source(toy, "https://example.org", "short")),
                cell("PKG-047", "orders.csv", 2, "validTo", "2025-02-28", "exchange"),
                cell("PKG-048", "operations.csv", 14, "waitP50Hours", "31", "P10"),
                cell("PKG-049", "tariffs.csv", 2, "currency", "EUR", "EUR per US dollar"));
    }

    private static List<Case> network() {
        return List.of(
                cell("PKG-060", "links.csv", 5, "km", "90", "correct km"),
                cell("PKG-061", "links.csv", 5, "km", "9000", "correct km"),
                cell("PKG-062", "links.csv", 5, "gauge", "", "1520"),
                cell("PKG-063", "links.csv", 8, "gauge", "1520", "leave gauge empty"),
                cell("PKG-064", "links.csv", 5, "country", "XQ", "correct the code"),
                cell("PKG-064", "tariffs.csv", 3, "country", "XQ", "correct the code"),
                at(
                        "PKG-065",
                        "links.csv, row 3, column to",
                        "place XB-STB, direction XA>XB",
                        toy -> toy.cell("operations.csv", 3, "direction", "XA>XC")),
                at("PKG-066", "links.csv, row 3, column gauge", "place XB-STB, direction XA>XB", toy -> {
                    for (int row : List.of(14, 15, 18)) toy.cell("operations.csv", row, "direction", "XB>XA");
                }),
                cell("PKG-067", "terminals.csv", 2, "roles", "box_rail;box_sea", "add a link"),
                cell("PKG-068", "links.csv", 5, "to", "XB-STB", "correct from or to"),
                at(
                        "PKG-069",
                        "links.csv, row 8, column product",
                        "crude or gas",
                        toy -> toy.cell("links.csv", 8, "mode", "pipeline")));
    }

    private static List<Case> services() {
        return List.of(
                at(
                        "PKG-080",
                        "segments.csv, row 2, column to",
                        "missing link",
                        toy -> toy.cell("links.csv", 3, "validTo", "2020-12-31")),
                cell("PKG-080", "segments.csv", 3, "from", "XB-MID", "missing link"),
                at(
                        "PKG-080",
                        "segments.csv, row 2, column via",
                        "via",
                        toy -> toy.cell("links.csv", 2, "gauge", "1520")),
                at(
                        "PKG-081",
                        "services.csv, row 2, column scheduleKind",
                        "departures.csv",
                        toy -> toy.delete("departures.csv")),
                cell("PKG-082", "services.csv", 3, "headwayHours", "", "above 0"),
                at("PKG-083", "services.csv, row 2, column id", "segments.csv", toy -> toy.delete("segments.csv")),
                cell("PKG-084", "services.csv", 7, "countries", "XC", "countries"),
                at(
                        "PKG-085",
                        "services.csv, row 2, column validTo",
                        "calendar",
                        toy -> toy.cell("services.csv", 2, "validFrom", "2020-01-01")
                                .cell("services.csv", 2, "validTo", "2024-12-31")),
                cell("PKG-086", "calendars.csv", 2, "days", "", "Mon;Sat"),
                at(
                        "PKG-087",
                        "departures.csv, row 3, column service",
                        "take the row out",
                        toy -> toy.append("departures.csv", "feeder-west,saturdays,10:00,illustrative,,")));
    }

    private static List<Case> gaps() {
        return List.of(
                at("PKG-100", "tariffs.csv", "add a haul row", toy -> toy.cell("tariffs.csv", 4, "form", "box")),
                at("PKG-101", "factors.csv", "factors.csv", toy -> toy.cell("factors.csv", 3, "traction", "electric")));
    }

    private static List<Case> flows() {
        return List.of(
                cell("PKG-120", "demand.csv", 2, "to", "east", "role control"),
                cell("PKG-121", "resources.csv", 2, "place", "", "fill place, or link"),
                cell("PKG-122", "resources.csv", 3, "practical", "", "nominal, practical or achieved"),
                cell("PKG-123", "series.csv", 4, "reason", "", "say why in reason"),
                at(
                        "PKG-124",
                        "series.csv, row 3, column speaks",
                        "series_terms.csv",
                        toy -> toy.cell("series_terms.csv", 3, "series", "boxes-at-stonebridge")),
                at(
                        "PKG-125",
                        "series_terms.csv, row 3, column series",
                        "write yes",
                        toy -> toy.cell("series_terms.csv", 3, "series", "mood")),
                cell("PKG-126", "series_terms.csv", 2, "target", "XA-XB", "two ids of places.csv"),
                at(
                        "PKG-126",
                        "series_terms.csv, row 3, column target",
                        "fromZones and toZones",
                        toy -> toy.cell("series_terms.csv", 3, "count", "od")
                                .cell("series_terms.csv", 3, "direction", "both")),
                at(
                        "PKG-127",
                        "series_terms.csv, row 3, column fromZones",
                        "fill fromZones",
                        toy -> toy.cell("series_terms.csv", 3, "count", "od")),
                cell("PKG-128", "observations.csv", 2, "unit", "FEU", "write TEU"),
                cell("PKG-020", "zones.csv", 3, "places", "", "state places"),
                cell("PKG-020", "zones.csv", 3, "places", ";", "state places"),
                cell("PKG-020", "demand.csv", 2, "modes", "", "state modes"),
                cell("PKG-020", "demand.csv", 2, "value", "", "state value"),
                cell("PKG-020", "growth.csv", 2, "value", "", "state value"),
                cell("PKG-020", "series_terms.csv", 2, "series", "", "state series"),
                cell("PKG-020", "series_terms.csv", 2, "target", "", "state target"),
                cell("PKG-020", "observations.csv", 2, "periodStart", "", "state periodStart"),
                cell("PKG-021", "growth.csv", 2, "value", "inelastic", "digits"),
                cell("PKG-022", "demand.csv", 2, "value", "-1", "0 or more"),
                cell("PKG-023", "demand.csv", 2, "year", "25", "a year"),
                cell("PKG-026", "demand.csv", 2, "unit", "TUE", "did you mean TEU"),
                cell("PKG-026", "demand.csv", 2, "loaded", "full", "loaded, empty"),
                cell("PKG-026", "demand.csv", 3, "modes", "rail;all", "Allowed: rail"),
                cell("PKG-026", "demand.csv", 2, "role", "total", "od, control, alt"),
                cell("PKG-026", "resources.csv", 2, "term", "crane", "did you mean cranes"),
                cell("PKG-026", "resources.csv", 2, "unit", "TEU/d", "did you mean TEU/day"),
                cell("PKG-026", "resources.csv", 2, "direction", "forward", "CN>KZ, KZ>sea, sea>KZ, both"),
                cell("PKG-026", "resources.csv", 3, "direction", "in", "forward, backward"),
                cell("PKG-026", "series.csv", 2, "speaks", "maybe", "yes, no"),
                cell("PKG-026", "series_terms.csv", 2, "count", "gate", "link, border, place, od, corridor, mode"),
                cell("PKG-026", "series_terms.csv", 2, "direction", "in", "forward, backward, both"),
                cell("PKG-026", "series_terms.csv", 3, "direction", "backward", "in, out, both"),
                cell("PKG-041", "zones.csv", 3, "places", "XB-MID;XB-EPS", "did you mean XB-EPT"),
                cell("PKG-041", "demand.csv", 2, "from", "oest", "did you mean west"),
                cell("PKG-041", "demand.csv", 2, "class", "container", "did you mean containers"),
                cell("PKG-041", "resources.csv", 2, "place", "XB-STP", "did you mean XB-STB"),
                cell("PKG-041", "resources.csv", 3, "link", "rail:XB-MID-XB-EPD", "rail:XB-MID-XB-EPT"),
                cell("PKG-041", "resources.csv", 2, "classes", "containers;boxes", "list of classes"),
                cell("PKG-041", "series_terms.csv", 2, "series", "boxes-at-stonebrige", "did you mean boxes"),
                cell("PKG-041", "series_terms.csv", 2, "fromZones", "east;easy", "did you mean east"),
                cell("PKG-041", "series_terms.csv", 3, "target", "XC-WPD", "did you mean XC-WPT"),
                at(
                        "PKG-041",
                        "series_terms.csv, row 2, column target",
                        "did you mean rail:XA-PAS-XB-STB",
                        toy -> toy.cell("series_terms.csv", 2, "count", "link")),
                at(
                        "PKG-041",
                        "series_terms.csv, row 2, column target",
                        "did you mean toy",
                        toy -> toy.cell("series_terms.csv", 2, "count", "corridor")
                                .cell("series_terms.csv", 2, "target", "toys")),
                at(
                        "PKG-026",
                        "series_terms.csv, row 2, column target",
                        "did you mean rail",
                        toy -> toy.cell("series_terms.csv", 2, "count", "mode")
                                .cell("series_terms.csv", 2, "direction", "both")
                                .cell("series_terms.csv", 2, "target", "rial")),
                cell("PKG-041", "observations.csv", 2, "series", "moods", "did you mean mood"),
                cell("PKG-047", "observations.csv", 2, "periodEnd", "2024-12-31", "exchange"),
                cell("PKG-047", "growth.csv", 2, "periodTo", "2024-12-31", "exchange"),
                cell("PKG-042", "demand.csv", 2, "basis", "", "illustrative"));
    }

    private static List<Case> orders() {
        return List.of(
                cell("PKG-130", "orders.csv", 3, "quota", "", "of kind other"),
                cell("PKG-130", "orders.csv", 3, "quotaUnit", "", "of kind other"),
                at(
                        "PKG-131",
                        "orders.csv, row 3, column validTo",
                        "fill validFrom and validTo",
                        toy -> toy.cell("orders.csv", 3, "quotaUnit", "tonnes_in_period")
                                .cell("orders.csv", 3, "validTo", "")),
                cell("PKG-132", "orders.csv", 2, "classes", "", "fill classes"),
                at(
                        "PKG-133",
                        "orders.csv, row 3, column passing",
                        "KZ>CN in passing",
                        toy -> toy.cell("orders.csv", 3, "passing", "both")),
                cell("PKG-022", "orders.csv", 2, "share", "1.2", "0 to 1"),
                cell("PKG-026", "orders.csv", 2, "direction", "XA-XB", "KZ>sea"),
                cell("PKG-026", "orders.csv", 2, "passing", "sea>land", "KZ>sea"),
                cell("PKG-026", "orders.csv", 2, "traffic", "outwards", "export, import, transit"),
                cell("PKG-026", "orders.csv", 2, "loadedEmpty", "full", "both, loaded, empty"),
                cell("PKG-026", "orders.csv", 2, "reach", "country", "place, border"),
                cell("PKG-026", "orders.csv", 2, "forms", "wagon;boxes", "Allowed: box, wagon"),
                cell("PKG-026", "orders.csv", 2, "modes", "rial", "did you mean rail"),
                cell("PKG-026", "orders.csv", 3, "exceptForms", "boxes", "Allowed: box, wagon"),
                cell("PKG-026", "orders.csv", 3, "quotaUnit", "trains_per_da", "did you mean trains_per_day"),
                cell("PKG-027", "orders.csv", 2, "origins", "XA;Utopia", "two capital letters"),
                cell("PKG-027", "orders.csv", 2, "home", "Utopia", "two capital letters"),
                cell("PKG-041", "orders.csv", 2, "classes", "grains", "did you mean grain"),
                cell("PKG-041", "orders.csv", 2, "commodities", "weat", "did you mean wheat"),
                cell("PKG-041", "orders.csv", 3, "exceptClasses", "grains", "did you mean grain"),
                cell("PKG-041", "orders.csv", 3, "exceptCommodities", "weat", "did you mean wheat"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void an_issue_says_what_where_and_how_to_mend_it(Case expected) {
        Toy toy = Toy.in(folder);
        expected.damage.accept(toy);
        List<Issue> issues = toy.read().issues().all();
        assertThat(issues).as("issues: %s", issues).anySatisfy(issue -> {
            assertThat(issue.code()).isEqualTo(expected.code);
            assertThat(issue.where()).isEqualTo(expected.where);
            assertThat(issue.fix()).contains(expected.fix);
            assertThat(issue.what()).isNotBlank();
        });
    }

    @Test
    void a_folder_that_is_not_there_is_one_issue() {
        List<Issue> issues = PackageReader.read(folder.resolve("nowhere"), List.of())
                .issues()
                .all();
        assertThat(issues).extracting(Issue::code).containsExactly("PKG-001");
        assertThat(issues.getFirst().where()).endsWith("nowhere");
    }

    @Test
    void every_code_of_a_package_is_provoked_above() {
        Set<String> provoked = cases().map(Case::code).collect(Collectors.toCollection(TreeSet::new));
        provoked.add("PKG-001");
        Set<String> known = ErrorPagesTest.codes().stream()
                .filter(code -> code.startsWith("PKG-") && !code.startsWith("PKG-14")) // sheets: RateSheetTest
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(provoked).isEqualTo(known);
    }

    private static void source(Toy toy, String url, String quote) {
        toy.write(
                "sources.csv",
                "id,publisher,title,url,date,licence,quote\ns-1,Railways of XB,Yearbook,%s,2025,,%s\n"
                        .formatted(url, quote));
    }

    private static void makeFolder(Path path) {
        try {
            Files.createDirectory(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void grow(Path file) {
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength((64L << 20) + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void latinLetter(Toy toy) {
        try {
            byte[] bytes =
                    toy.text("places.csv").replace("Passgate", "Pass§gate").getBytes(StandardCharsets.ISO_8859_1);
            Files.write(toy.folder.resolve("places.csv"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
