package org.keruen.cli;

import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Where a command line enters. Exit codes: 0 answered, 1 our fault, 2 bad input, 3 asked properly but there is no
/// answer.
@Command(
        name = "keruen",
        description = "Plans freight between China, Kazakhstan, the Caspian and Europe.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
public final class Main implements Runnable {
    @Spec
    private CommandSpec spec;

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main());
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "say what you want to know, for instance: keruen --help");
    }

    /// The version Maven wrote into the jar; there is none when the classes are run from a folder.
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version =
                    Objects.requireNonNullElse(Main.class.getPackage().getImplementationVersion(), "(not packaged)");
            return new String[] {"keruen " + version, "Java " + Runtime.version()};
        }
    }
}
