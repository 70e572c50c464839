package org.keruen.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.keruen.model.issue.Refused;
import picocli.CommandLine.Command;

/// `keruen serve` in the list of verbs. The launcher starts the server itself, which has jars of its own: the command
/// line does not load what it does not need.
@Command(
        name = "serve",
        header = "Serves the map and all answers over HTTP, to this machine alone.",
        mixinStandardHelpOptions = true)
final class ServeVerb implements Callable<Integer> {
    @Override
    public Integer call() {
        throw new Refused(List.of(new CommandProblem.NotHere()));
    }
}
