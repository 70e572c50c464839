package org.keruen.report.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.keruen.report.text.Words;

/// What a comparison comes to, in two or three sentences.
final class CompareWords {
    /// Of all tonnes, what is not worth a sentence; unless it is much to the corridor itself.
    private static final double LITTLE = 5e-4;

    private static final double MUCH_OF_A_CORRIDOR = 0.05;
    private static final double LEAST_TONNES = 10_000;

    /// From this use on a place is told of.
    private static final double FULL = 0.8;

    private CompareWords() {}

    static List<String> in(CompareDocument document) {
        Words words = Words.in(document.language());
        List<String> said = new ArrayList<>();
        double little = LITTLE * document.tonnes().base();
        Comparator<CompareDocument.ByCorridor> byDifference =
                Comparator.comparingDouble(one -> one.tonnes().difference());
        Optional<String> loses = document.corridors().stream()
                .filter(one -> one.tonnes().difference() < 0 && worthTelling(one.tonnes(), little))
                .min(byDifference)
                .map(one -> corridor(words, "compare.loses", one));
        Optional<String> gains = document.corridors().stream()
                .filter(one -> one.tonnes().difference() > 0 && worthTelling(one.tonnes(), little))
                .max(byDifference)
                .map(one -> corridor(words, "compare.gains", one));
        loses.ifPresent(said::add);
        gains.ifPresent(said::add);
        if (said.isEmpty()) said.add(words.of("compare.nothing", document.data().scenario()));
        Change all = document.tonnes();
        if (Math.abs(all.difference()) > little) {
            said.add(words.of(
                    all.difference() < 0 ? "compare.lessTrade" : "compare.moreTrade",
                    Figure.of(Math.abs(all.difference()) / 1e6),
                    Figure.percent(Math.abs(all.share().orElse(0)))));
        }
        fullest(document, words).ifPresent(said::add);
        return said;
    }

    private static boolean worthTelling(Change tonnes, double little) {
        double moved = Math.abs(tonnes.difference());
        return moved > little || (moved > LEAST_TONNES && moved >= MUCH_OF_A_CORRIDOR * tonnes.base());
    }

    private static String corridor(Words words, String key, CompareDocument.ByCorridor one) {
        return words.of(
                key,
                words.of("corridor", one.corridor()),
                Figure.of(Math.abs(one.tonnes().difference()) / 1e6),
                Figure.of(one.tonnes().base() / 1e6),
                Figure.of(one.tonnes().scenario() / 1e6),
                Figure.signed(one.teu().difference()));
    }

    /// The bottleneck whose fullness changes most, of those that are full in either.
    private static Optional<String> fullest(CompareDocument document, Words words) {
        return document.bottlenecks().stream()
                .filter(row -> Math.max(row.ratio().base(), row.ratio().scenario()) >= FULL)
                .filter(row -> Math.abs(row.ratio().difference()) >= 0.01)
                .max(Comparator.comparingDouble(row -> Math.abs(row.ratio().difference())))
                .map(row -> words.of(
                        "compare.fuller",
                        row.name() + " (" + row.direction() + ")",
                        Figure.percent(row.ratio().base()),
                        Figure.percent(row.ratio().scenario())));
    }
}
