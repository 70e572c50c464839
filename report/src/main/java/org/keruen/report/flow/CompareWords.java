package org.keruen.report.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.keruen.report.text.Words;

/// What a comparison comes to, in two or three sentences.
final class CompareWords {
    /// Of all tonnes, what is not worth a sentence.
    private static final double LITTLE = 5e-4;

    private CompareWords() {}

    static List<String> in(CompareDocument document) {
        Words words = Words.in(document.language());
        List<String> said = new ArrayList<>();
        Comparator<CompareDocument.ByCorridor> byDifference =
                Comparator.comparingDouble(one -> one.tonnes().difference());
        Optional<CompareDocument.ByCorridor> loser =
                document.corridors().stream().min(byDifference);
        Optional<CompareDocument.ByCorridor> winner =
                document.corridors().stream().max(byDifference);
        double little = LITTLE * document.tonnes().base();
        boolean lost = loser.isPresent() && loser.get().tonnes().difference() < -little;
        boolean won = winner.isPresent() && winner.get().tonnes().difference() > little;
        if (lost && loser.isPresent()) said.add(corridor(words, "compare.loses", loser.get()));
        if (won && winner.isPresent()) said.add(corridor(words, "compare.gains", winner.get()));
        if (!lost && !won) said.add(words.of("compare.nothing", document.data().scenario()));
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

    private static String corridor(Words words, String key, CompareDocument.ByCorridor one) {
        return words.of(
                key,
                words.of("corridor", one.corridor()),
                Figure.of(Math.abs(one.tonnes().difference()) / 1e6),
                Figure.of(one.tonnes().base() / 1e6),
                Figure.of(one.tonnes().scenario() / 1e6),
                Figure.signed(one.teu().difference()));
    }

    /// The bottleneck whose fullness changes most.
    private static Optional<String> fullest(CompareDocument document, Words words) {
        return document.bottlenecks().stream()
                .filter(row -> Math.abs(row.ratio().difference()) >= 0.01)
                .max(Comparator.comparingDouble(row -> Math.abs(row.ratio().difference())))
                .map(row -> words.of(
                        "compare.fuller",
                        row.name() + " (" + row.direction() + ")",
                        Figure.percent(row.ratio().base()),
                        Figure.percent(row.ratio().scenario())));
    }
}
