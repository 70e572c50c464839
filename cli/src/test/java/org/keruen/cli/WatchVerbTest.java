package org.keruen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Shipments that are watched, and one under way, on the toy ferry.
class WatchVerbTest {
    private static final String TOY = System.getProperty("keruen.home") + "/corridors/toy-ferry";

    @TempDir
    private Path home;

    private Run keruen(String verb, String... more) {
        List<String> arguments = new ArrayList<>(List.of(verb, "--package", TOY));
        arguments.addAll(List.of(more));
        return Run.in(Map.of("KERUEN_HOME", home.toString()), arguments.toArray(new String[0]));
    }

    @BeforeEach
    void promised() {
        keruen("plan", "--from", "Eastgate", "--to", "Westgate", "--cargo", "2x40HC", "--ready", "2026-03-03");
        assertThat(keruen("watch", "1", "--name", "tiles").out()).contains("Watched from now on", "tiles");
    }

    private Path overlay(String table, String... rows) throws IOException {
        Path folder = Files.createDirectories(home.resolve("overlay-" + table));
        String header = Files.readAllLines(Path.of(TOY, table)).getFirst();
        Files.writeString(folder.resolve(table), header + "\n" + String.join("\n", rows) + "\n");
        return folder;
    }

    private Map<String, Object> watched(String... more) {
        List<String> arguments = new ArrayList<>(List.of(more));
        arguments.add("--json");
        Run run = keruen("watch", arguments.toArray(new String[0]));
        assertThat(run.exit()).isZero();
        Map<String, Object> json = JsonTree.object(run.out());
        assertThat(json).containsEntry("schema", "keruen.watch/1");
        return JsonTree.objects(json, "shipments").getFirst();
    }

    @Test
    void what_nothing_has_touched_stands_as_promised() {
        assertThat(watched()).containsEntry("name", "tiles").containsEntry("state", "stands");
        assertThat(keruen("watch").out()).contains("tiles", "stands", "promised: leaves 2026-03-0");
    }

    /// Asked again as it was asked: who forgot the electronic papers would tell longer borders as a change.
    @Test
    void what_was_promised_with_electronic_papers_stands_with_them() {
        keruen(
                "plan",
                "--from",
                "Eastgate",
                "--to",
                "Westgate",
                "--cargo",
                "2x40HC",
                "--ready",
                "2026-03-03",
                "--edocs",
                "XA,XB");
        keruen("watch", "--drop", "tiles");
        keruen("watch", "1", "--name", "papers");
        assertThat(watched()).containsEntry("name", "papers").containsEntry("state", "stands");
    }

    /// On the same terms of sale as it was promised on, then and now.
    @Test
    void who_pays_what_is_told_of_the_promise_and_of_the_way_as_it_is_today() throws IOException {
        onTerms();
        keruen("watch", "--drop", "tiles");
        Path dearer = overlay(
                "tariffs.csv", "haul:feeder,haul,feeder,,,,,,,box,,,,,500,USD,2025,box,,,,illustrative,,dearer");
        Map<String, Object> shipment = watched("--overlay", dearer.toString());
        Map<?, ?> promised = (Map<?, ?>) Objects.requireNonNull(shipment.get("promised"));
        Map<?, ?> now = (Map<?, ?>) Objects.requireNonNull(shipment.get("now"));
        assertThat(promised.get("incoterm")).isEqualTo(now.get("incoterm")).isEqualTo("FCA Eastgate");
        assertThat(usd(promised, "sellerUsd") + usd(promised, "buyerUsd")).isEqualTo(usd(promised, "costUsd"));
        assertThat(usd(now, "sellerUsd") + usd(now, "buyerUsd")).isEqualTo(usd(now, "costUsd"));
        assertThat(usd(now, "buyerUsd") - usd(promised, "buyerUsd"))
                .as("the dearer ship is behind the place named")
                .isEqualTo(100);
        assertThat(keruen("watch").out()).contains("Incoterms 2020, FCA Eastgate: the seller pays");
    }

    @Test
    void a_shipment_under_way_says_who_bears_the_risk() {
        onTerms();
        String[] leaves = {"--event", "departed Eastgate 2026-03-07T09:30+08:00"};
        Run left = keruen("eta", "sold", leaves[0], leaves[1]);
        assertThat(left.out()).contains("FCA Eastgate: the goods are at the buyer's risk since");
        keruen("watch", "--drop", "sold");
        plan("DAP Westgate");
        keruen("watch", "1", "--name", "sold");
        Map<String, Object> json = JsonTree.object(
                keruen("eta", "sold", leaves[0], leaves[1], "--json").out());
        assertThat(json).containsEntry("incoterm", "DAP Westgate").containsEntry("riskPassed", false);
        assertThat(keruen("eta", "tiles", leaves[0], leaves[1]).out()).doesNotContain("Incoterms");
    }

    private void onTerms() {
        plan("FCA Eastgate");
        keruen("watch", "1", "--name", "sold");
    }

    private void plan(String terms) {
        keruen(
                "plan",
                "--from",
                "Eastgate",
                "--to",
                "Westgate",
                "--cargo",
                "2x40HC",
                "--ready",
                "2026-03-03",
                "--incoterm",
                terms);
    }

    private static double usd(Map<?, ?> option, String name) {
        return Double.parseDouble(String.valueOf(option.get(name)));
    }

    @Test
    void a_dearer_rate_is_named_with_the_leg_and_both_amounts() throws IOException {
        Path dearer = overlay(
                "tariffs.csv", "haul:feeder,haul,feeder,,,,,,,box,,,,,500,USD,2025,box,,,,illustrative,,dearer");
        Map<String, Object> shipment = watched("--overlay", dearer.toString());
        assertThat(shipment).containsEntry("state", "changed");
        assertThat(JsonTree.objects(shipment, "changes")).anySatisfy(change -> {
            assertThat(change).containsEntry("kind", "rate");
            assertThat(String.valueOf(change.get("where"))).contains("Eastport");
            assertThat(String.valueOf(change.get("before"))).contains("USD 900");
            assertThat(String.valueOf(change.get("after"))).contains("USD 1000", "haul:feeder");
        });
    }

    @Test
    void a_new_order_breaks_it_and_says_so_with_what_would_open_it() throws IOException {
        Path ban = overlay(
                "orders.csv",
                "mine,My railway,7/26,,ban,XB-EPT,XB>sea,all,all,,any,both,,,2026-02-01,2026-05-31,"
                        + ",,,,,,,,,,,,,,,illustrative,,");
        Map<String, Object> shipment = watched("--overlay", ban.toString());
        assertThat(shipment).containsEntry("state", "broken").doesNotContainKey("now");
        Map<String, Object> reason = JsonTree.objects(shipment, "reasons").getFirst();
        assertThat(String.valueOf(reason.get("reason"))).isIn("ORDER_IN_FORCE", "orderInForce");
        assertThat(String.valueOf(reason.get("rule"))).contains("7/26");
    }

    @Test
    void a_shipment_that_is_late_at_the_border_is_there_later() {
        Map<String, Object> promised =
                JsonTree.object(keruen("eta", "tiles", "--event", "departed Eastgate 2026-03-07T09:30+08:00", "--json")
                        .out());
        assertThat(promised).containsEntry("schema", "keruen.eta/1");
        OffsetDateTime onTime = p50(promised, "now");
        Map<String, Object> late =
                JsonTree.object(keruen("eta", "tiles", "--event", "departed Eastgate 2026-03-09T09:30+08:00", "--json")
                        .out());
        assertThat(Duration.between(onTime, p50(late, "now"))).isEqualTo(Duration.ofDays(2));
        assertThat(p50(late, "promised")).isEqualTo(p50(promised, "promised"));
        Run told = keruen("eta", "tiles");
        assertThat(told.out()).contains("departed Eastgate, 2026-03-09 09:30 (2026-03-09 01:30 UTC)", "Still to come");
    }

    private static OffsetDateTime p50(Map<String, Object> json, String name) {
        return OffsetDateTime.parse(String.valueOf(((Map<?, ?>) Objects.requireNonNull(json.get(name))).get("p50")));
    }

    @Test
    void what_cannot_be_told_ends_with_2_and_its_code() {
        assertRefused("REQ-130", keruen("eta", "other", "--event", "arrived XB-EPT 2026-03-09T04:00+05:00"));
        assertRefused("REQ-131", keruen("eta", "tiles", "--event", "XB-EPT yesterday"));
        assertRefused("REQ-132", keruen("eta", "tiles", "--event", "arrived Nowhere 2026-03-09T04:00+05:00"));
        assertRefused("REQ-133", keruen("eta", "tiles"));
        assertRefused("REQ-065", keruen("watch", "12"));
    }

    @Test
    void without_a_home_there_is_nothing_to_keep_shipments_in() {
        Map<String, String> nowhere = Map.of("KERUEN_HOME", "", "HOME", "");
        assertRefused("REQ-136", Run.in(nowhere, "watch", "--package", TOY));
        assertRefused("REQ-136", Run.in(nowhere, "eta", "tiles", "--package", TOY));
    }

    private static void assertRefused(String code, Run run) {
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(code);
    }

    @Test
    void a_workspace_that_holds_something_else_is_named() throws IOException {
        Files.writeString(
                home.resolve("workspace.sqlite"), "not a database, and long enough to be taken for one".repeat(40));
        assertRefused("REQ-134", keruen("watch"));
    }

    @Test
    void what_is_dropped_is_watched_no_longer() {
        assertThat(keruen("watch", "--drop", "tiles").out()).contains("No longer watched");
        assertThat(keruen("watch").out()).contains("No shipment is watched yet");
    }
}
