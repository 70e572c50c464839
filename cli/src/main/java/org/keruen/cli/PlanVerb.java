package org.keruen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.keruen.model.issue.Refused;
import org.keruen.report.plan.PlanCsv;
import org.keruen.report.plan.PlanDocument;
import org.keruen.report.plan.PlanGeoJson;
import org.keruen.report.plan.PlanJson;
import org.keruen.report.plan.PlanText;
import org.keruen.report.plan.PlannedOption;
import org.keruen.study.answers.WorkspaceAnswers;
import org.keruen.study.plan.PlanStudy;
import org.keruen.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `keruen plan`: one shipment, its options.
@Command(
        name = "plan",
        header = "Finds the ways to send one shipment: how long, how much, how much CO2e, and what is not possible.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        footer = {
            "",
            "For instance:",
            "  keruen plan --from \"Xi'an\" --to Poti --cargo 2x40HC --ready 2026-03-03",
            "  keruen plan --from Chengdu --to Duisburg --cargo 2x40HC --hs 9403 \\",
            "              --ready 2026-03-01..2026-03-07 --avoid RU,BY",
            "  keruen plan --from Chelyabinsk --to Urumqi --cargo 68t:wheat --ready 2026-03-03",
            "  keruen plan --from Almaty --to Baku --cargo 1xload:12x3x4m,70t \\",
            "              --arrive-by 2026-05-01 --json",
            "",
            "Nothing is booked and nothing is live: times and prices are those of the package, as dated there.",
        })
final class PlanVerb implements Callable<Integer> {
    private final Door door;

    @Mixin
    private AskedShipment shipment;

    @Option(
            names = "--option",
            paramLabel = "N|ID",
            description = "The option to show leg by leg; without it, the most balanced.")
    private @Nullable String option;

    @Option(names = "--legs", description = "Show every option leg by leg.")
    private boolean legs;

    @Option(names = "--json", description = "One JSON document on standard output and nothing else.")
    private boolean json;

    @Option(
            names = "--geojson",
            paramLabel = "FILE",
            description = "Write the legs with their geometry to this file too.")
    private @Nullable Path geojson;

    @Option(names = "--csv", paramLabel = "FILE", description = "Write one row for each leg to this file too.")
    private @Nullable Path csv;

    @Mixin
    private PackageOptions data;

    PlanVerb(Door door) {
        this.door = door;
        this.shipment = new AskedShipment();
        this.data = new PackageOptions();
    }

    @Override
    public Integer call() {
        PlanStudy study = new PlanStudy(door.ahead().open(data.choice()));
        PlanDocument document = study.plan(shipment.question());
        List<PlannedOption> shown = shown(document);
        if (geojson != null) AskedFile.write(geojson, PlanGeoJson.write(document));
        if (csv != null) AskedFile.write(csv, PlanCsv.write(document));
        door.out().print(json ? PlanJson.write(document) : PlanText.write(document, shown, door.paper()));
        door.out().flush();
        save(document);
        return document.options().isEmpty() ? Exit.NO_ANSWER : Exit.ANSWERED;
    }

    /// Keeps the answer for `explain`. Where that cannot be done the answer stands all the same.
    private void save(PlanDocument document) {
        try {
            Optional<Workspace> workspace = door.workspace();
            if (workspace.isPresent()) WorkspaceAnswers.of(workspace.get()).keep(PlanJson.writeLasting(document));
        } catch (IOException e) {
            String home = door.home().map(Path::toString).orElse("");
            door.err()
                    .println("keruen: the answer was not saved in " + home + ", so explain will not find it ("
                            + e.getClass().getSimpleName() + ", " + e.getMessage()
                            + "); KERUEN_HOME may name another folder");
        }
    }

    /// The options to tell leg by leg; none stands for the most balanced.
    private List<PlannedOption> shown(PlanDocument document) {
        if (legs) return document.options();
        if (option == null || document.options().isEmpty()) return List.of();
        String wanted = option.strip();
        for (int i = 0; i < document.options().size(); i++) {
            PlannedOption one = document.options().get(i);
            if (one.id().equals(wanted) || Integer.toString(i + 1).equals(wanted)) return List.of(one);
        }
        throw new Refused(List.of(new NoSuchOption(wanted, document.options().size())));
    }
}
