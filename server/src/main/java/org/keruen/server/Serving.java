package org.keruen.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.keruen.model.issue.Issue;
import org.keruen.model.issue.Refused;
import org.keruen.scenario.Scenario;
import org.keruen.study.corridors.PackageChoice;

/// How the server is to be started: `[--port N] [--package DIR] [--overlay DIR]…`.
///
/// @param help whether only the usage is wanted
public record Serving(int port, PackageChoice choice, boolean help) {
    static final int USUAL_PORT = 8080;
    private static final int LAST_PORT = 65_535;

    static final String USAGE = """
            Usage: keruen serve [--port N] [--package DIR] [--overlay DIR]...
            Serves the map and the answers of the command line over HTTP, to this machine alone.

                  --port N        The port on the loopback; 8080 without it, 0 for any that is free.
                  --package DIR   A corridor package other than the built-in one.
                  --overlay DIR   A folder with tables of your own, laid over the package. May be given more than once.
              -h, --help          Show this help.

            For instance:
              keruen serve
              curl -s localhost:8080/api/v1/plan -H 'Content-Type: application/json' \\
                   -d '{"from":"Xi'"'"'an","to":"Poti","cargo":"2x40HC","ready":"2026-03-03"}'

            One person, no account: whoever can reach the loopback of this machine can ask. Ctrl-C stops it.
            """;

    /// Throws [Refused] with every word that is not understood.
    static Serving of(List<String> arguments) {
        List<Issue> issues = new ArrayList<>();
        int port = USUAL_PORT;
        Path folder = PackageChoice.builtIn().folder();
        List<Path> overlays = new ArrayList<>();
        boolean help = false;
        for (int i = 0; i < arguments.size(); i++) {
            String word = arguments.get(i);
            int equals = word.indexOf('=');
            String name = equals > 0 ? word.substring(0, equals) : word;
            if (name.equals("-h") || name.equals("--help")) {
                help = true;
                continue;
            }
            if (!List.of("--port", "--package", "--overlay").contains(name)) {
                issues.add(new ServeProblem.UnknownWord(word));
                continue;
            }
            if (equals < 0 && i + 1 == arguments.size()) {
                issues.add(new ServeProblem.NoValue(name));
                continue;
            }
            String value = equals > 0 ? word.substring(equals + 1) : arguments.get(++i);
            switch (name) {
                case "--port" -> port = port(value, issues);
                case "--package" -> folder = Path.of(value);
                default -> overlays.add(Path.of(value));
            }
        }
        if (!issues.isEmpty()) throw new Refused(issues);
        return new Serving(port, new PackageChoice(folder, overlays, Scenario.BASELINE), help);
    }

    private static int port(String text, List<Issue> issues) {
        try {
            int port = Integer.parseInt(text.strip());
            if (port >= 0 && port <= LAST_PORT) return port;
        } catch (NumberFormatException noNumber) {
            // said below
        }
        issues.add(new ServeProblem.NotAPort(text));
        return USUAL_PORT;
    }
}
