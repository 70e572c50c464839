package org.keruen.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.keruen.report.co2.Co2Document;
import org.keruen.report.co2.Co2Json;
import org.keruen.report.co2.Co2Text;
import org.keruen.study.answers.Answers;
import org.keruen.study.answers.PlanPlace;
import org.keruen.study.co2.Co2Study;
import org.keruen.study.corridors.Corridors;
import org.keruen.study.explain.ExplainQuestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `keruen co2`: what an option emits, element by element.
@Command(
        name = "co2",
        header = "Tells what an option emits, by transport element and hub, with every product written out.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        footer = {
            "",
            "For instance:",
            "  keruen co2 1",
            "  keruen co2 1 --lang ru",
            "  keruen plan --from \"Xi'an\" --to Poti --cargo 2x40HC --ready 2026-03-03 --json > plan.json",
            "  keruen co2 2 --from-plan plan.json --json",
            "",
            "The report has the form of ISO 14083; nobody has verified it.",
        })
final class Co2Verb implements Callable<Integer> {
    private final Door door;

    @Parameters(paramLabel = "OPTION", description = "The option's id, or its number in the answer given last.")
    private String option = "";

    @Option(
            names = "--from-plan",
            paramLabel = "FILE",
            description = "Take the option from this file, which plan --json wrote.")
    private @Nullable Path plan;

    @Option(names = "--json", description = "One JSON document on standard output and nothing else.")
    private boolean json;

    @Option(names = "--lang", paramLabel = "en|kk|ru|zh", description = "The language of the words.")
    private @Nullable String language;

    @Mixin
    private PackageOptions data;

    Co2Verb(Door door) {
        this.door = door;
        this.data = new PackageOptions();
    }

    @Override
    public Integer call() {
        ExplainQuestion question = new ExplainQuestion(
                option,
                Optional.empty(),
                Optional.ofNullable(plan).map(PlanPlace.InFile::new),
                Optional.ofNullable(language));
        Optional<Answers> answers = door.answers();
        Co2Document document = new Co2Study(Corridors.openForPlanning(data.choice()), answers).report(question);
        door.out().print(json ? Co2Json.write(document) : Co2Text.write(document, door.paper()));
        door.out().flush();
        return Exit.ANSWERED;
    }
}
