package org.keruen.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The program and its verbs.
@Command(
        name = "keruen",
        header = "Plans freight between China, Kazakhstan, the Caspian and Europe, and assigns demand to networks.",
        mixinStandardHelpOptions = true,
        versionProvider = Keruen.Version.class,
        synopsisSubcommandLabel = "VERB",
        commandListHeading = "%nVerbs:%n",
        footer = {
            "",
            "For instance:",
            "  keruen plan --from \"Xi'an\" --to Poti --cargo 2x40HC --ready 2026-03-03",
            "  keruen explain 1",
            "  keruen why-not --option 3 --avoid RU,BY",
            "  keruen co2 1",
            "  keruen board Altynkol --days 14 --on 2025-10-06",
            "  keruen orders --at Kuryk --on 2025-05-25",
            "  keruen watch 2 --name tiles",
            "  keruen eta tiles --event \"arrived KZDOS 2026-03-09T04:00+05:00\"",
            "  keruen rates check",
            "  keruen flow --year 2023",
            "  keruen bottlenecks --year 2023 --why",
            "  keruen compare base northern-closed --year 2023",
            "  keruen assign --network net.tntp --trips trips.tntp --gap 1e-10",
            "  keruen serve --port 8080",
            "  keruen validate corridors/eurasia",
            "  keruen data status",
            "  keruen check lenses",
            "",
            "Exit codes: 0 answered, 2 the question or the data need mending, 3 there is no answer, 1 our fault.",
        })
final class Keruen implements Runnable {
    @Spec
    private CommandSpec spec;

    private Keruen() {}

    /// The command line that can read these arguments. A verb that is not asked for is not loaded, which
    /// saves a third of the start.
    static CommandLine commandLine(Door door, String... arguments) {
        CommandLine line = new CommandLine(new Keruen());
        for (String verb : wanted(arguments)) {
            switch (verb) {
                case "plan" -> line.addSubcommand(new PlanVerb(door));
                case "why-not" -> line.addSubcommand(new WhyNotVerb(door));
                case "board" -> line.addSubcommand(new BoardVerb(door));
                case "co2" -> line.addSubcommand(new Co2Verb(door));
                case "orders" -> line.addSubcommand(new OrdersVerb(door));
                case "watch" -> line.addSubcommand(new WatchVerb(door));
                case "eta" -> line.addSubcommand(new EtaVerb(door));
                case "rates" -> line.addSubcommand(new RatesVerb(door));
                case "explain" -> line.addSubcommand(new ExplainVerb(door));
                case "flow" -> line.addSubcommand(new FlowVerb(door));
                case "bottlenecks" -> line.addSubcommand(new BottlenecksVerb(door));
                case "compare" -> line.addSubcommand(new CompareVerb(door));
                case "calibrate" -> line.addSubcommand(new CalibrateVerb(door));
                case "assign" -> line.addSubcommand(new AssignVerb(door));
                case "validate" -> line.addSubcommand(new ValidateVerb(door));
                case "check" -> line.addSubcommand(new CheckVerb(door));
                case "data" -> line.addSubcommand(new DataVerb(door));
                case "workspace" -> line.addSubcommand(new WorkspaceVerb(door));
                case "serve" -> line.addSubcommand(new ServeVerb());
                default -> throw new IllegalStateException(verb);
            }
        }
        return line;
    }

    private static List<String> wanted(String... arguments) {
        List<String> all = List.of(
                "plan",
                "explain",
                "why-not",
                "co2",
                "board",
                "orders",
                "watch",
                "eta",
                "rates",
                "flow",
                "bottlenecks",
                "compare",
                "calibrate",
                "assign",
                "validate",
                "data",
                "check",
                "workspace",
                "serve");
        String first = Arrays.stream(arguments).findFirst().orElse("");
        return all.contains(first) ? List.of(first) : all;
    }

    @Override
    public void run() {
        throw new UnaskedQuestion(spec.commandLine());
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
