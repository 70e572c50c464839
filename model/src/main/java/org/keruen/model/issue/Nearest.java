package org.keruen.model.issue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The word somebody probably meant: fewest letters inserted, left out, exchanged or swapped, case aside.
public final class Nearest {
    private Nearest() {}

    /// The closest candidate, if it is close enough to be a slip: at most a third of its letters differ.
    public static Optional<String> to(String word, Collection<String> candidates) {
        List<String> best = to(word, candidates, 1);
        return best.isEmpty() ? Optional.empty() : Optional.of(best.getFirst());
    }

    /// Up to `most` candidates close enough to be meant, best first; equally close ones in the order given.
    public static List<String> to(String word, Collection<String> candidates, int most) {
        String wanted = word.toLowerCase(Locale.ROOT);
        int[] distances = new int[most];
        List<String> best = new ArrayList<>(most);
        for (String candidate : candidates) {
            int allowed = Math.max(1, Math.max(wanted.length(), candidate.length()) / 3);
            if (Math.abs(wanted.length() - candidate.length()) > allowed) continue;
            int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT));
            if (distance > allowed) continue;
            int rank = best.size();
            while (rank > 0 && distances[rank - 1] > distance) rank--;
            if (rank >= most) continue;
            if (best.size() == most) best.removeLast();
            best.add(rank, candidate);
            System.arraycopy(distances, rank, distances, rank + 1, most - rank - 1);
            distances[rank] = distance;
        }
        return best;
    }

    /// Optimal string alignment: inserting, leaving out or exchanging a letter, or swapping two neighbours,
    /// counts one.
    public static int distance(String a, String b) {
        int[] older = new int[b.length() + 1];
        int[] old = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) old[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(old[j - 1] + same, Math.min(old[j], row[j - 1]) + 1);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) row[j] = Math.min(row[j], older[j - 2] + 1);
            }
            int[] spare = older;
            older = old;
            old = row;
            row = spare;
        }
        return old[b.length()];
    }
}
