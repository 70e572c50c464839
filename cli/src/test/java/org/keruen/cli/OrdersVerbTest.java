package org.keruen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrdersVerbTest {
    private static final String TOY = System.getProperty("keruen.home") + "/corridors/toy-ferry";
    private static final String HEADER =
            "id,authority,number,issued,kind,place,direction,traffic,commodity,hs,wagonOrBox,"
                    + "loadedEmpty,quota,quotaUnit,validFrom,validTo,prolongs,exceptions,passing,reach,home,origins,destinations,"
                    + "modes,classes,commodities,forms,exceptClasses,exceptCommodities,exceptForms,share,basis,source,note\n";

    @TempDir
    private Path folder;

    @Test
    void orders_in_force_on_a_day_are_a_table_and_a_document() {
        Run run = Run.keruen("orders", "--package", TOY, "--on", "2026-02-10");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("order-1", "Railways of XB, no. 1/26", "2026-02-28")
                .doesNotContain("order-2");
        Map<String, Object> json =
                JsonTree.object(Run.keruen("orders", "--package", TOY, "--on", "2026-02-10", "--json")
                        .out());
        assertThat(json).containsEntry("schema", "keruen.orders/1").containsEntry("on", "2026-02-10");
        List<Map<String, Object>> orders = JsonTree.objects(json, "orders");
        assertThat(orders)
                .singleElement()
                .satisfies(order -> assertThat(order)
                        .containsEntry("id", "order-1")
                        .containsEntry("kind", "ban")
                        .containsEntry("chainTo", "2026-02-28"));
    }

    @Test
    void no_order_is_an_answer() {
        Run run = Run.keruen("orders", "--package", TOY, "--on", "2025-02-10");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("No order on record.");
    }

    @Test
    void an_order_of_ones_own_is_listed_from_an_overlay_and_obeyed() throws IOException {
        Files.writeString(
                folder.resolve("orders.csv"),
                HEADER + "mine,My railway,,,ban,XB-EPT,XB>sea,all,all,,any,both,,,2026-02-01,2026-05-31,"
                        + ",,,,,,,,,,,,,,,illustrative,,\n");
        Run run = Run.keruen("orders", "--package", TOY, "--overlay", folder.toString(), "--on", "2026-05-10");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("mine", "My railway");
        Run plan = Run.keruen(
                "plan",
                "--package",
                TOY,
                "--overlay",
                folder.toString(),
                "--from",
                "Eastgate",
                "--to",
                "Westgate",
                "--cargo",
                "2x40HC",
                "--ready",
                "2026-03-03");
        assertThat(plan.out().replaceAll("\\s+", " "))
                .contains("an order is in force", "order mine of My railway", "Eastport is open from 2026-06-01");
    }

    @Test
    void a_place_that_is_not_known_gets_the_usual_error() {
        Run run = Run.keruen("orders", "--package", TOY, "--at", "Atlantis");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("REQ-001", "Atlantis");
    }
}
