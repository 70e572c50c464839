package org.keruen.flow.fit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// How well one method did on several figures. Errors are `|ln guessed − ln observed|` and `|guessed /
/// observed − 1|`.
///
/// @param figures how many it was tried on
/// @param bands on how many of them it gave a band
/// @param covered the share of those bands that held the figure; four fifths would be right; 0 without bands
/// @param intervalScore mean [Interval#score] of the bands, in logarithms; 0 without bands
public record Score(
        int figures,
        double medianLogError,
        double meanLogError,
        double medianShareError,
        double meanShareError,
        int bands,
        double covered,
        double intervalScore) {

    /// A guess beside what came out.
    record Try(double guessed, double observed, Optional<Interval> band) {}

    /// Scores them all.
    ///
    /// @throws IllegalArgumentException when there are none
    static Score of(List<Try> tries) {
        if (tries.isEmpty()) throw new IllegalArgumentException("no figure to score");
        double[] logs = tries.stream()
                .mapToDouble(one -> Math.abs(Math.log(one.guessed / one.observed)))
                .toArray();
        double[] shares = tries.stream()
                .mapToDouble(one -> Math.abs(one.guessed / one.observed - 1))
                .toArray();
        int bands = 0;
        int held = 0;
        double score = 0;
        for (Try one : tries) {
            if (one.band.isEmpty()) continue;
            bands++;
            if (one.band.get().holds(one.observed)) held++;
            score += one.band.get().score(one.observed);
        }
        return new Score(
                tries.size(),
                median(logs),
                mean(logs),
                median(shares),
                mean(shares),
                bands,
                bands == 0 ? 0 : (double) held / bands,
                bands == 0 ? 0 : score / bands);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) sum += value;
        return sum / values.length;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
