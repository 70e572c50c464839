package org.keruen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.keruen.study.corridors.Corridors;
import org.keruen.study.corridors.OpenCorridors;
import org.keruen.study.corridors.PackageChoice;
import org.keruen.workspace.Workspace;

/// Reads the built-in package on a second thread while the command line is still being understood: both take
/// about a tenth of a second, and most questions are asked of the built-in package. A question of other data
/// reads its own. Behind it, while the question is worked on, the workspace that will keep the answer is opened.
final class Ahead {
    private final Optional<CompletableFuture<OpenCorridors>> builtIn;
    private final Optional<CompletableFuture<Workspace>> opening;

    private Ahead(Optional<CompletableFuture<OpenCorridors>> builtIn, Optional<CompletableFuture<Workspace>> opening) {
        this.builtIn = builtIn;
        this.opening = opening;
    }

    /// `home` is where a plan is to be kept; empty where the machine names none.
    static Ahead of(Optional<Path> home, String... arguments) {
        boolean plan = arguments.length > 1 && (arguments[0].equals("plan") || arguments[0].equals("why-not"));
        boolean other = Arrays.stream(arguments)
                .anyMatch(a -> a.startsWith("--package") || a.startsWith("--overlay") || a.startsWith("--scenario"));
        if (!plan || other) return new Ahead(Optional.empty(), Optional.empty());
        CompletableFuture<Workspace> opening = new CompletableFuture<>();
        CompletableFuture<OpenCorridors> reading = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("package").start(() -> {
            try {
                reading.complete(Corridors.openForPlanning(PackageChoice.builtIn()));
            } catch (RuntimeException problem) {
                reading.completeExceptionally(problem); // the question will meet it again, in its own words
            }
            try {
                if (home.isPresent()) opening.complete(Workspace.open(home.get()));
            } catch (IOException | RuntimeException problem) {
                opening.completeExceptionally(problem); // as above
            }
        });
        return new Ahead(Optional.of(reading), home.map(folder -> opening));
    }

    /// The package of the choice, for planning; already read where it was the built-in one and could be read.
    OpenCorridors open(PackageChoice choice) {
        if (builtIn.isPresent() && choice.equals(PackageChoice.builtIn())) {
            CompletableFuture<OpenCorridors> reading = builtIn.get();
            if (!reading.handle((read, problem) -> problem != null).join()) return reading.join();
        }
        return Corridors.openForPlanning(choice);
    }

    /// The workspace of a home folder; already open where it was begun.
    Workspace workspace(Path home) throws IOException {
        if (opening.isPresent()) {
            CompletableFuture<Workspace> begun = opening.get();
            if (!begun.handle((open, problem) -> problem != null).join()) return begun.join();
        }
        return Workspace.open(home);
    }
}
