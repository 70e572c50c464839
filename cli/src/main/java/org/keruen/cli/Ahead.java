package org.keruen.cli;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.keruen.study.corridors.Corridors;
import org.keruen.study.corridors.OpenCorridors;
import org.keruen.study.corridors.PackageChoice;

/// Reads the built-in package on a second thread while the command line is still being understood: both take
/// about a tenth of a second, and most questions are asked of the built-in package. A question of other data
/// reads its own.
final class Ahead {
    private final Optional<CompletableFuture<OpenCorridors>> builtIn;

    private Ahead(Optional<CompletableFuture<OpenCorridors>> builtIn) {
        this.builtIn = builtIn;
    }

    static Ahead of(String... arguments) {
        boolean plan = arguments.length > 1 && (arguments[0].equals("plan") || arguments[0].equals("why-not"));
        boolean other = Arrays.stream(arguments)
                .anyMatch(a -> a.startsWith("--package") || a.startsWith("--overlay") || a.startsWith("--scenario"));
        if (!plan || other) return new Ahead(Optional.empty());
        CompletableFuture<OpenCorridors> reading = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("package").start(() -> {
            try {
                reading.complete(Corridors.openForPlanning(PackageChoice.builtIn()));
            } catch (RuntimeException problem) {
                reading.completeExceptionally(problem); // the question will meet it again, in its own words
            }
        });
        return new Ahead(Optional.of(reading));
    }

    /// The package of the choice, for planning; already read where it was the built-in one and could be read.
    OpenCorridors open(PackageChoice choice) {
        if (builtIn.isPresent() && choice.equals(PackageChoice.builtIn())) {
            CompletableFuture<OpenCorridors> reading = builtIn.get();
            if (!reading.handle((read, problem) -> problem != null).join()) return reading.join();
        }
        return Corridors.openForPlanning(choice);
    }
}
