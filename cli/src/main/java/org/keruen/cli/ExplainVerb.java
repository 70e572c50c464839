package org.keruen.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.keruen.report.explain.ExplainDocument;
import org.keruen.report.explain.ExplainJson;
import org.keruen.report.explain.ExplainText;
import org.keruen.study.answers.Answers;
import org.keruen.study.answers.PlanPlace;
import org.keruen.study.corridors.Corridors;
import org.keruen.study.explain.ExplainQuestion;
import org.keruen.study.explain.ExplainStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `keruen explain`: every figure of one option, with its row and source.
@Command(
        name = "explain",
        header = "Tells of every hour, charge and gram of an option where it comes from.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        footer = {
            "",
            "For instance:",
            "  keruen explain 1",
            "  keruen explain 1 --leg 3 --lang kk",
            "  keruen plan --from \"Xi'an\" --to Poti --cargo 2x40HC --ready 2026-03-03 --json > plan.json",
            "  keruen explain 2 --from-plan plan.json --json",
            "",
            "The last 200 answers are kept under KERUEN_HOME (without it ~/.local/share/keruen), in workspace.sqlite.",
        })
final class ExplainVerb implements Callable<Integer> {
    private final Door door;

    @Parameters(paramLabel = "OPTION", description = "The option's id, or its number in the answer given last.")
    private String option = "";

    @Option(names = "--leg", paramLabel = "N", description = "This leg only, counted from 1.")
    private @Nullable String leg;

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

    ExplainVerb(Door door) {
        this.door = door;
    }

    @Override
    public Integer call() {
        ExplainQuestion question = new ExplainQuestion(
                option,
                Optional.ofNullable(leg),
                Optional.ofNullable(plan).map(PlanPlace.InFile::new),
                Optional.ofNullable(language));
        Optional<Answers> answers = door.answers();
        ExplainDocument document =
                new ExplainStudy(Corridors.openForPlanning(data.choice()), answers).explain(question);
        door.out().print(json ? ExplainJson.write(document) : ExplainText.write(document, door.paper()));
        door.out().flush();
        return Exit.ANSWERED;
    }
}
