package org.keruen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatesVerbTest {
    private static final String TOY = System.getProperty("keruen.home") + "/corridors/toy-ferry";
    private static final String HEADER =
            "from,to,service,box,amount,currency,ownership,margin,validFrom,validTo,note\n";
    private static final String ROW = "Eastgate,Eastport,saturday-train,40HC,1000,USD,SOC,5%,2026-02-01,2026-03-31,\n";

    @TempDir
    private Path folder;

    private Path sheet;
    private Path out;

    @BeforeEach
    void names() {
        sheet = folder.resolve("offer.csv");
        out = folder.resolve("my-rates");
    }

    private Run take(String text, String... more) throws IOException {
        Files.writeString(sheet, text);
        List<String> words = new ArrayList<>(
                List.of("rates", "import", sheet.toString(), "--out", out.toString(), "--package", TOY));
        words.addAll(Arrays.asList(more));
        return Run.keruen(words.toArray(String[]::new));
    }

    private Map<String, Object> plan(String ready, String... more) {
        List<String> words = new ArrayList<>(List.of(
                "plan", "--package", TOY, "--from", "Eastgate", "--to", "Eastport", "--cargo", "1x40HC", "--ready"));
        words.add(ready);
        words.add("--json");
        words.addAll(Arrays.asList(more));
        return JsonTree.object(Run.keruen(words.toArray(String[]::new)).out());
    }

    /// The charges of the cheapest option.
    private static List<Map<String, Object>> charges(Map<String, Object> plan) {
        return JsonTree.objects(plan, "options").stream()
                .filter(option -> String.valueOf(option.get("tags")).contains("cheapest"))
                .findFirst()
                .map(option -> JsonTree.objects(option, "legs").stream()
                        .flatMap(leg -> JsonTree.objects(leg, "charges").stream())
                        .toList())
                .orElseThrow();
    }

    private static BigDecimal sum(List<Map<String, Object>> charges, String kind) {
        return charges.stream()
                .filter(charge -> kind.equals(charge.get("kind")))
                .map(charge -> new BigDecimal(String.valueOf(charge.get("usd"))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void a_rate_of_ones_own_takes_the_place_of_its_parts_with_its_margin_in_view() throws IOException {
        List<Map<String, Object>> parts = charges(plan("2026-03-03"));
        assertThat(sum(parts, "through")).isEqualByComparingTo("0");
        assertThat(sum(parts, "haul").add(sum(parts, "gaugeChange")).add(sum(parts, "border")))
                .isGreaterThan(new BigDecimal("1050"));
        assertThat(take(HEADER + ROW).exit()).isZero();
        List<Map<String, Object>> own = charges(plan("2026-03-03", "--overlay", out.toString()));
        assertThat(sum(own, "through")).isEqualByComparingTo("1050");
        assertThat(sum(own, "haul").add(sum(own, "gaugeChange")).add(sum(own, "border")))
                .isEqualByComparingTo("0");
        assertThat(own)
                .filteredOn(charge -> "through".equals(charge.get("kind")))
                .allSatisfy(charge -> assertThat(charge.toString())
                        .contains("base USD 1000 per box, margin 5 % = USD 50.00 (offer.csv, row 2)")
                        .contains("own-offer-csv"));
    }

    @Test
    void after_its_last_day_it_is_not_used_and_plan_says_so() throws IOException {
        assertThat(take(HEADER + ROW.replace("2026-03-31", "2026-03-02")).exit())
                .isZero();
        Map<String, Object> plan = plan("2026-03-03", "--overlay", out.toString());
        assertThat(sum(charges(plan), "through")).isEqualByComparingTo("0");
        assertThat(JsonTree.objects(plan, "rejected"))
                .filteredOn(one -> "RATE_EXPIRED".equals(one.get("reason")))
                .singleElement()
                .satisfies(one -> assertThat(one)
                        .containsEntry("to", "2026-03-02")
                        .containsEntry("opensIf", "a rate valid on 2026-03-03"));
        assertThat(sum(charges(plan("2026-03-02", "--overlay", out.toString())), "through"))
                .isEqualByComparingTo("1050");
    }

    @Test
    void the_overlay_is_sound_and_holds_the_sheet_as_its_source() throws IOException {
        take(HEADER + ROW);
        Run validated = Run.keruen("validate", TOY, "--overlay", out.toString());
        assertThat(validated.exit()).isZero();
        assertThat(Files.readString(out.resolve("sources.csv"))).contains("file:offer.csv", "private");
        try (Stream<Path> beside = Files.list(folder)) {
            assertThat(beside).containsExactlyInAnyOrder(sheet, out);
        }
    }

    @Test
    void import_answers_with_a_table_and_a_document() throws IOException {
        Run text = take(HEADER + ROW);
        assertThat(text.out()).contains("offer.csv", "saturday-train", "USD 1000", "5 %", "1050", "2026-03-31");
        assertThat(text.out().replaceAll("\\s+", " ")).contains("--overlay " + out);
        Map<String, Object> json =
                JsonTree.object(take(HEADER + ROW, "--replace", "--json").out());
        assertThat(json).containsEntry("schema", "keruen.ratesImport/1").containsEntry("replaced", true);
        assertThat(JsonTree.objects(json, "rates"))
                .singleElement()
                .satisfies(rate -> assertThat(rate)
                        .containsEntry("service", "saturday-train")
                        .containsEntry("ownership", "SOC")
                        .containsEntry("validTo", "2026-03-31"));
    }

    @Test
    void a_rate_without_a_service_is_for_every_service_between_the_places() throws IOException {
        Run run = take(HEADER + "Eastport,Westport,,20DC,300,USD,COC,,2026-02-01,2026-03-31,\n", "--json");
        assertThat(JsonTree.objects(JsonTree.object(run.out()), "rates"))
                .extracting(rate -> rate.get("service"))
                .containsExactly("feeder-west");
    }

    @ParameterizedTest
    @CsvSource({
        "Eastport, Westgate, REQ-120, column service",
        "Eastgate, Atlantis, REQ-001, column from",
        "saturday-train, sunday-train, REQ-121, column service",
        "40HC, 40XX, PKG-026, column box",
        "USD, CAD, REQ-123, column currency",
        "1000, =1000, PKG-143, column amount"
    })
    void a_bad_row_is_named_and_nothing_is_written(String good, String bad, String code, String where)
            throws IOException {
        Run run = take(HEADER + ROW + ROW.replace(good, bad).replace("2026-02-01,2026-03-31", "2026-04-01,2026-04-30"));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().replaceAll("\\s+", " ")).contains(code, "offer.csv, row 3, " + where);
        assertThat(out).doesNotExist();
        try (Stream<Path> beside = Files.list(folder)) {
            assertThat(beside).containsExactly(sheet);
        }
    }

    @Test
    void two_rows_for_one_day_are_refused() throws IOException {
        Run run =
                take(HEADER + ROW + ROW.replace("2026-02-01", "2026-03-31").replace("2026-03-31,\n", "2026-04-30,\n"));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().replaceAll("\\s+", " ")).contains("REQ-122", "offer.csv, row 3", "offer.csv, row 2");
    }

    @Test
    void a_folder_that_is_there_is_replaced_only_when_asked_and_only_if_an_import_made_it() throws IOException {
        take(HEADER + ROW);
        assertThat(take(HEADER + ROW).err()).contains("REQ-124");
        assertThat(take(HEADER + ROW.replace("1000", "2500"), "--replace").exit())
                .isZero();
        assertThat(Files.readString(out.resolve("tariffs.csv"))).contains("2625");
        String before = Files.readString(out.resolve("tariffs.csv"));
        assertThat(take(HEADER + ROW.replace("1000", "much"), "--replace").exit())
                .isEqualTo(2);
        assertThat(out.resolve("tariffs.csv")).hasContent(before);
        Files.writeString(out.resolve("orders.csv"), "mine");
        assertThat(take(HEADER + ROW, "--replace").err()).contains("REQ-125", "orders.csv");
        assertThat(out.resolve("orders.csv")).hasContent("mine");
    }

    @Test
    void the_folder_above_must_be_there() throws IOException {
        out = folder.resolve("no/such/place");
        assertThat(take(HEADER + ROW).err()).contains("REQ-126");
    }

    @Test
    void a_rate_for_the_carriers_box_does_not_count_for_the_shippers() throws IOException {
        take(HEADER + ROW + ROW.replace("1000", "800").replace("SOC", "COC"));
        Map<String, Object> own = plan("2026-03-03", "--overlay", out.toString(), "--ownership", "soc");
        assertThat(sum(charges(own), "through")).isEqualByComparingTo("1050");
        assertThat(own.toString()).contains("ownership=SOC");
        assertThat(sum(charges(plan("2026-03-03", "--overlay", out.toString(), "--ownership", "COC")), "through"))
                .isEqualByComparingTo("840");
        assertThat(Run.keruen(
                                "plan",
                                "--package",
                                TOY,
                                "--from",
                                "Eastgate",
                                "--to",
                                "Eastport",
                                "--cargo",
                                "1x40HC",
                                "--ready",
                                "2026-03-03",
                                "--ownership",
                                "mine")
                        .err())
                .contains("REQ-127");
    }

    /// The built-in corridor: the market's level before, the forwarder's own rate after.
    @Test
    void from_xian_to_duisburg_the_own_rate_replaces_the_markets_and_what_it_holds() throws IOException {
        Files.writeString(
                sheet,
                HEADER + "Сиань,杜伊斯堡,,40HC,3900,USD,SOC,8%,2026-03-01,2026-03-31,\n"
                        + "Xi'an,Duisburg,,20DC,2500,EUR,COC,150,2026-03-01,2026-03-31,\n");
        Run taken = Run.keruen("rates", "import", sheet.toString(), "--out", out.toString());
        assertThat(taken.err()).isEmpty();
        List<String> asked = List.of(
                "plan",
                "--from",
                "Xi'an",
                "--to",
                "Duisburg",
                "--cargo",
                "1x40HC",
                "--ready",
                "2026-03-03",
                "--modes",
                "rail",
                "--json");
        List<String> with = new ArrayList<>(asked);
        with.addAll(List.of("--overlay", out.toString()));
        List<Map<String, Object>> before =
                charges(JsonTree.object(Run.keruen(asked.toArray(String[]::new)).out()));
        List<Map<String, Object>> after =
                charges(JsonTree.object(Run.keruen(with.toArray(String[]::new)).out()));
        assertThat(sum(before, "through")).isEqualByComparingTo("5250");
        assertThat(sum(before, "departure")).isPositive();
        assertThat(sum(after, "through")).isEqualByComparingTo("4212");
        for (String part : List.of("haul", "gaugeChange", "border", "departure")) {
            assertThat(sum(after, part)).as(part).isEqualByComparingTo("0");
        }
        assertThat(sum(after, "handling")).isEqualByComparingTo(sum(before, "handling"));
    }

    @Test
    void check_holds_the_through_rate_against_the_parts_it_replaces() throws IOException {
        Map<String, Object> json = JsonTree.object(
                Run.keruen("rates", "check", "--package", TOY, "--json").out());
        assertThat(json).containsEntry("schema", "keruen.ratesCheck/1");
        Map<String, Object> rate = JsonTree.objects(json, "rates").getFirst();
        assertThat(rate).containsEntry("service", "saturday-train").containsEntry("kind", "ofService");
        BigDecimal through = new BigDecimal(String.valueOf(rate.get("rateUsd")));
        BigDecimal stack = new BigDecimal(String.valueOf(rate.get("stackUsd")));
        assertThat(through).isEqualByComparingTo("3100");
        assertThat(new BigDecimal(String.valueOf(rate.get("plannedUsd")))).isEqualByComparingTo(through);
        assertThat(new BigDecimal(String.valueOf(rate.get("gapUsd")))).isEqualByComparingTo(stack.subtract(through));

        String tariffs = Files.readString(Path.of(TOY, "tariffs.csv"));
        String header = tariffs.substring(0, tariffs.indexOf('\n') + 1);
        Path dearer = Files.createDirectory(folder.resolve("dearer"));
        Files.writeString(
                dearer.resolve("tariffs.csv"),
                header + "border,border,,,,,,,,,,,,,160,USD,2025,shipment,,,,illustrative,,\n");
        Map<String, Object> more = JsonTree.objects(
                        JsonTree.object(
                                Run.keruen("rates", "check", "--package", TOY, "--overlay", dearer.toString(), "--json")
                                        .out()),
                        "rates")
                .getFirst();
        BigDecimal borders = new BigDecimal(String.valueOf(more.get("stackUsd"))).subtract(stack);
        assertThat(borders).isPositive();
        assertThat(borders.remainder(new BigDecimal("100"))).isEqualByComparingTo("0");
        assertThat(new BigDecimal(String.valueOf(more.get("plannedUsd")))).isEqualByComparingTo(through);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "kk", "ru", "zh"})
    void check_is_a_table_in_every_language(String language) {
        Run run = Run.keruen("rates", "check", "--package", TOY, "--lang", language);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("3,100", "2026-").doesNotContain("{0}");
    }

    @Test
    void a_day_without_rates_has_no_answer_and_a_day_that_is_none_is_refused() {
        assertThat(Run.keruen("rates", "check", "--package", TOY, "--on", "2024-05-01")
                        .exit())
                .isEqualTo(3);
        assertThat(Run.keruen("rates", "check", "--package", TOY, "--on", "yesterday")
                        .err())
                .contains("REQ-020");
    }
}
