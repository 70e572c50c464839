package org.keruen.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.keruen.report.whynot.WhyNotDocument;
import org.keruen.report.whynot.WhyNotJson;
import org.keruen.report.whynot.WhyNotText;
import org.keruen.study.answers.Answers;
import org.keruen.study.answers.PlanPlace;
import org.keruen.study.plan.WhyNotStudy;
import org.keruen.study.question.WhyNotQuestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `keruen why-not`: why a route is not among the options.
@Command(
        name = "why-not",
        header = "Says why a route is not offered, and the smallest change that would bring it among the options.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        footer = {
            "",
            "For instance:",
            "  keruen why-not --from \"Xi'an\" --to Poti --cargo 2x40HC --ready 2026-03-03 \\",
            "                 --avoid RU,BY --route northern",
            "  keruen why-not --option 3 --ready 2026-06-01 --deadline 2026-06-20",
            "  keruen why-not --option 2 --from-plan plan.json --avoid RU --json",
            "",
            "northern: by rail into Russia or Belarus; southern: into Iran; middle: over the Caspian;",
            "sea: with a sea-going ship elsewhere; air: with a flight; road: by lorry all the way.",
            "An explanation is an answer: the exit code is 0.",
        })
final class WhyNotVerb implements Callable<Integer> {
    private final Door door;

    @Option(
            names = "--route",
            paramLabel = "northern|southern|middle|sea|air|road",
            description = "The kind of route asked after.")
    private @Nullable String route;

    @Option(
            names = "--option",
            paramLabel = "N|ID",
            description = "The route of an option of an earlier answer; what the question leaves open (from, to, cargo,"
                    + " ready day) is taken from there.")
    private @Nullable String option;

    @Option(
            names = "--from-plan",
            paramLabel = "FILE",
            description = "Take the option from this file, which plan --json wrote.")
    private @Nullable Path plan;

    @Mixin
    private AskedShipment shipment;

    @Option(names = "--json", description = "One JSON document on standard output and nothing else.")
    private boolean json;

    @Mixin
    private PackageOptions data;

    WhyNotVerb(Door door) {
        this.door = door;
        this.shipment = new AskedShipment();
        this.data = new PackageOptions();
    }

    @Override
    public Integer call() {
        WhyNotQuestion question = new WhyNotQuestion(
                shipment.question(),
                Optional.ofNullable(route),
                Optional.ofNullable(option),
                Optional.ofNullable(plan).map(PlanPlace.InFile::new));
        Optional<Answers> answers = door.answers();
        WhyNotDocument document = new WhyNotStudy(door.ahead().open(data.choice()), answers).explain(question);
        door.out().print(json ? WhyNotJson.write(document) : WhyNotText.write(document, door.paper()));
        door.out().flush();
        return Exit.ANSWERED;
    }
}
