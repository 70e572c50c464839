package org.keruen.cli;

import org.jspecify.annotations.Nullable;
import org.keruen.report.data.DataDocument;
import org.keruen.report.data.DataJson;
import org.keruen.report.data.DataText;
import org.keruen.study.corridors.Corridors;
import org.keruen.study.data.DataStudy;
import org.keruen.study.question.LanguageWord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `keruen data`: about the data themselves.
@Command(
        name = "data",
        header = "Says how good the data are.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "VERB",
        commandListHeading = "%nVerbs:%n")
final class DataVerb implements Runnable {
    private final Door door;

    @Spec
    private CommandSpec spec;

    DataVerb(Door door) {
        this.door = door;
    }

    @Override
    public void run() {
        throw new UnaskedQuestion(spec.commandLine());
    }

    @Command(
            name = "status",
            header = "Rows of each file by basis, and how much of each named corridor can be looked up.",
            mixinStandardHelpOptions = true,
            usageHelpAutoWidth = true,
            footer = {
                "",
                "Each named corridor's reference question (corridors.csv) is planned; the shares are those of its"
                        + " fastest option.",
                "",
                "For instance:",
                "  keruen data status",
                "  keruen data status --package corridors/toy-ferry --json",
            })
    int status(
            @Mixin PackageOptions data,
            @Option(names = "--json", description = "One JSON document on standard output and nothing else.")
                    boolean json,
            @Option(names = "--lang", paramLabel = "en|kk|ru|zh", description = "The language of names and words.")
                    @Nullable
                    String language) {
        DataStudy study = new DataStudy(Corridors.open(data.choice()), LanguageWord.read(language));
        DataDocument document = study.status(new ProgressLines(door.err()));
        door.out().print(json ? DataJson.write(document) : DataText.write(document, door.paper()));
        door.out().flush();
        return Exit.ANSWERED;
    }
}
