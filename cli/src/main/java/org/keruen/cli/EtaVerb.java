package org.keruen.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.keruen.report.shipments.EtaDocument;
import org.keruen.report.shipments.EtaJson;
import org.keruen.report.shipments.EtaText;
import org.keruen.study.plan.EtaStudy;
import org.keruen.study.shipments.ShipmentBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `keruen eta`: when a watched shipment will be there, after what happened to it.
@Command(
        name = "eta",
        header = "Tells when a watched shipment will be there, now that it has come to a place or left it.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        footer = {
            "",
            "For instance:",
            "  keruen watch 2 --name tiles",
            "  keruen eta tiles --event \"arrived KZDOS 2026-03-09T04:00+05:00\"",
            "  keruen eta tiles --json",
            "",
            "Reckoned from the waits and timetables of the package, not from live data.",
        })
final class EtaVerb implements Callable<Integer> {
    private final Door door;

    @Parameters(paramLabel = "ID|NAME", description = "A shipment that keruen watch keeps.")
    private String shipment = "";

    @Option(
            names = "--event",
            paramLabel = "\"arrived|departed PLACE TIME\"",
            description = "What happened, with the time's offset from UTC. It is kept; without it the last one counts.")
    private @Nullable String event;

    @Option(names = "--json", description = "One JSON document on standard output and nothing else.")
    private boolean json;

    @Option(names = "--lang", paramLabel = "en|kk|ru|zh", description = "The language of names and words.")
    private @Nullable String language;

    @Mixin
    private PackageOptions data;

    EtaVerb(Door door) {
        this.door = door;
        this.data = new PackageOptions();
    }

    @Override
    public Integer call() {
        EtaDocument document = new EtaStudy(
                        door.ahead().open(data.choice()), new ShipmentBook(door.workspaceOrRefuse()))
                .eta(new EtaStudy.EtaQuestion(
                        shipment.strip(), Optional.ofNullable(event), Optional.ofNullable(language)));
        door.out().print(json ? EtaJson.write(document) : EtaText.write(document, door.paper()));
        door.out().flush();
        return Exit.ANSWERED;
    }
}
