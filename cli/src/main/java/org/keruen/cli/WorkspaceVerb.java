package org.keruen.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.keruen.study.shipments.ShipmentBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `keruen workspace`: what is kept, taken elsewhere and back.
@Command(
        name = "workspace",
        header = "Exports what is kept (plans, shipments, scenarios, orders, overlays, runs), and takes it in.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "VERB",
        commandListHeading = "%nVerbs:%n")
final class WorkspaceVerb implements Runnable {
    private final Door door;

    @Spec
    private CommandSpec spec;

    WorkspaceVerb(Door door) {
        this.door = door;
    }

    @Override
    public void run() {
        throw new UnaskedQuestion(spec.commandLine());
    }

    @Command(
            name = "export",
            header = "Writes all that is kept to one new file, as it is at this moment.",
            mixinStandardHelpOptions = true)
    int export(@Parameters(paramLabel = "FILE", description = "A file that is not there yet.") Path file) {
        try {
            door.workspaceOrRefuse().exportTo(file);
        } catch (IOException e) {
            throw FileProblem.notWritten(file, String.valueOf(e.getMessage()));
        }
        return say("written to " + file);
    }

    @Command(
            name = "import",
            header = "Takes in a file that was exported: all of it or nothing. What is here already stays as it is.",
            mixinStandardHelpOptions = true)
    int take(@Parameters(paramLabel = "FILE", description = "What keruen workspace export wrote.") Path file) {
        try {
            return say(door.workspaceOrRefuse().importFrom(file) + " rows taken in from " + file);
        } catch (IOException e) {
            throw ShipmentBook.unusable(e);
        }
    }

    private int say(String words) {
        door.out().println(words);
        door.out().flush();
        return Exit.ANSWERED;
    }
}
