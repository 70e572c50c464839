package org.keruen.graph.pareto;

import java.util.Arrays;

/// For every node the reduced vectors (without the criterion that the queue sorts by) that no other one covers.
///
/// A set is one contiguous array of rows, scanned in order. A row that rejects something moves to the front, since the
/// same row is likely to reject the next. A new row evicts those it covers: they can reject nothing more.
final class RowSets {
    private final int width;
    private final long[][] rows;
    private final int[] sizes;

    RowSets(int sets, int width) {
        this.width = width;
        rows = new long[sets][];
        Arrays.fill(rows, new long[0]);
        sizes = new int[sets];
    }

    void clear() {
        Arrays.fill(sizes, 0);
    }

    /// Whether a row of the set is nowhere above the candidate.
    boolean covers(int set, long[] candidate) {
        long[] row = rows[set];
        int end = sizes[set] * width;
        for (int at = 0; at < end; at += width) {
            if (noHigher(row, at, candidate)) {
                for (int k = 0; k < width && at > 0; k++) {
                    long held = row[k];
                    row[k] = row[at + k];
                    row[at + k] = held;
                }
                return true;
            }
        }
        return false;
    }

    private boolean noHigher(long[] row, int at, long[] candidate) {
        for (int k = 0; k < width; k++) {
            if (row[at + k] > candidate[k]) {
                return false;
            }
        }
        return true;
    }

    /// Adds a row that the set does not cover.
    void add(int set, long[] candidate) {
        long[] row = rows[set];
        int kept = 0;
        int end = sizes[set] * width;
        for (int at = 0; at < end; at += width) {
            if (!noLower(row, at, candidate)) {
                if (kept != at) {
                    System.arraycopy(row, at, row, kept, width);
                }
                kept += width;
            }
        }
        if (kept == row.length) {
            row = Arrays.copyOf(row, Math.max(4 * width, 2 * kept));
            rows[set] = row;
        }
        System.arraycopy(candidate, 0, row, kept, width);
        sizes[set] = kept / width + 1;
    }

    private boolean noLower(long[] row, int at, long[] candidate) {
        for (int k = 0; k < width; k++) {
            if (row[at + k] < candidate[k]) {
                return false;
            }
        }
        return true;
    }
}
