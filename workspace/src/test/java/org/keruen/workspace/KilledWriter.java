package org.keruen.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A process that writes until it is killed, and says after each writing what was acknowledged.
final class KilledWriter {
    private KilledWriter() {}

    public static void main(String[] arguments) throws Exception {
        try (Workspace workspace = Workspace.open(Path.of(arguments[0]))) {
            String life = arguments[1];
            for (int n = 0; ; n++) {
                String text = "plan " + life + "/" + n + " " + "x".repeat(20_000);
                String hash = workspace.plans().keep(text, List.of(new KeptPlans.Ground(1, "o", text)));
                say("plan " + hash);
                String name = life + "-" + n;
                workspace.own().put(OwnThings.Kind.ORDER, name, text, Optional.of(0L));
                say("order " + name);
                String result = Hash.of("result" + text);
                workspace
                        .runs()
                        .keep(
                                new KeptRuns.Run(name, "flow", "{}", result, java.time.Instant.EPOCH),
                                text,
                                Map.of("geojson", text));
                say("run " + name + " " + result);
            }
        }
    }

    private static void say(String acknowledged) {
        System.out.println(acknowledged);
        System.out.flush();
    }
}
