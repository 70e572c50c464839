package org.keruen.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.keruen.report.shipments.WatchJson;
import org.keruen.report.shipments.WatchText;
import org.keruen.report.text.Words;
import org.keruen.study.answers.PlanPlace;
import org.keruen.study.answers.WorkspaceAnswers;
import org.keruen.study.plan.WatchStudy;
import org.keruen.study.question.LanguageWord;
import org.keruen.study.shipments.Shipment;
import org.keruen.study.shipments.ShipmentBook;
import org.keruen.study.shipments.Shipments;
import org.keruen.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `keruen watch`: keeps promised shipments and plans them again.
@Command(
        name = "watch",
        header = "Keeps an option that was promised, and tells what new orders, timetables and rates do to it.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        footer = {
            "",
            "For instance:",
            "  keruen plan --from \"Xi'an\" --to Poti --cargo 2x40HC --ready 2026-03-03",
            "  keruen watch 2 --name tiles",
            "  keruen watch",
            "  keruen watch --overlay new-orders --json",
            "  keruen watch --drop tiles",
            "",
            "Shipments are kept under KERUEN_HOME (without it ~/.local/share/keruen), in workspace.sqlite.",
        })
final class WatchVerb implements Callable<Integer> {
    private final Door door;

    @Parameters(
            arity = "0..1",
            paramLabel = "OPTION",
            description = "Keep this option: its id, or its number in the answer given last. Without it, all that is"
                    + " kept is planned again.")
    private @Nullable String option;

    @Option(names = "--name", paramLabel = "NAME", description = "What the shipment is called.")
    private @Nullable String name;

    @Option(
            names = "--from-plan",
            paramLabel = "FILE",
            description = "Take the option from this file, which plan --json wrote.")
    private @Nullable Path plan;

    @Option(names = "--drop", paramLabel = "ID|NAME", description = "Forget this shipment.")
    private @Nullable String drop;

    @Option(names = "--json", description = "One JSON document on standard output and nothing else.")
    private boolean json;

    @Option(names = "--lang", paramLabel = "en|kk|ru|zh", description = "The language of names and words.")
    private @Nullable String language;

    @Mixin
    private PackageOptions data;

    WatchVerb(Door door) {
        this.door = door;
        this.data = new PackageOptions();
    }

    @Override
    public Integer call() {
        Workspace workspace = door.workspaceOrRefuse();
        ShipmentBook book = new ShipmentBook(workspace);
        Words words = Words.in(LanguageWord.read(language));
        if (drop != null) return say(words, "watch.dropped", book.drop(drop));
        if (option != null) {
            Shipment kept = new Shipments(WorkspaceAnswers.of(workspace), book)
                    .keep(
                            option.strip(),
                            Optional.ofNullable(name),
                            Optional.ofNullable(plan).map(PlanPlace.InFile::new));
            return say(words, "watch.kept", kept);
        }
        var document = new WatchStudy(door.ahead().open(data.choice()), book).watch(Optional.ofNullable(language));
        door.out().print(json ? WatchJson.write(document) : WatchText.write(document, door.paper()));
        door.out().flush();
        return Exit.ANSWERED;
    }

    private int say(Words words, String key, Shipment shipment) {
        door.out().println(words.of(key, shipment.id(), shipment.name()));
        door.out().flush();
        return Exit.ANSWERED;
    }
}
