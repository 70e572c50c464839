package org.keruen.model.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// Trips from zone to zone, only those above 0, sorted by origin (compressed sparse rows).
///
/// The entries of zone `o` are `first(o) .. end(o) - 1`; an entry knows its destination zone and its volume.
/// Entries within a zone may be there; they are not assigned.
public final class OdMatrix {
    private final int[] first;
    private final int[] destination;
    private final double[] volume;

    private OdMatrix(int[] first, int[] destination, double[] volume) {
        this.first = first;
        this.destination = destination;
        this.volume = volume;
    }

    /// Entries in any order; several of one pair are added up. Those of volume 0 are left out.
    ///
    /// @throws IllegalArgumentException when a volume is negative or not finite, or the shapes differ
    public static OdMatrix of(int zones, int[] origin, int[] destination, double[] volume) {
        if (origin.length != destination.length || origin.length != volume.length) {
            throw new IllegalArgumentException("every entry has an origin, a destination and a volume");
        }
        int[] first = new int[zones + 1];
        for (int entry = 0; entry < origin.length; entry++) {
            Objects.checkIndex(destination[entry], zones);
            if (!(volume[entry] >= 0) || Double.isInfinite(volume[entry])) {
                throw new IllegalArgumentException("a volume is 0 or more and finite, got " + volume[entry]);
            }
            first[Objects.checkIndex(origin[entry], zones) + 1]++;
        }
        for (int zone = 0; zone < zones; zone++) first[zone + 1] += first[zone];
        int[] next = first.clone();
        int[] byOrigin = new int[origin.length];
        for (int entry = 0; entry < origin.length; entry++) byOrigin[next[origin[entry]]++] = entry;

        int[] tidyFirst = new int[zones + 1];
        int[] tidyDestination = new int[origin.length];
        double[] tidyVolume = new double[origin.length];
        double[] sum = new double[zones];
        int[] seen = new int[zones];
        int size = 0;
        for (int zone = 0; zone < zones; zone++) {
            int found = 0;
            for (int place = first[zone]; place < first[zone + 1]; place++) {
                int entry = byOrigin[place];
                int to = destination[entry];
                if (volume[entry] == 0) continue;
                if (sum[to] == 0) seen[found++] = to;
                sum[to] += volume[entry];
            }
            Arrays.sort(seen, 0, found);
            for (int i = 0; i < found; i++) {
                tidyDestination[size] = seen[i];
                tidyVolume[size++] = sum[seen[i]];
                sum[seen[i]] = 0;
            }
            tidyFirst[zone + 1] = size;
        }
        return new OdMatrix(tidyFirst, Arrays.copyOf(tidyDestination, size), Arrays.copyOf(tidyVolume, size));
    }

    /// Takes entries one after the other, in any order. Keeps 16 bytes an entry until the matrix is made, in
    /// blocks, so that no array is copied while it grows: a matrix of millions of entries needs no more than
    /// twice its own size.
    public static final class Builder {
        private static final int BLOCK = 1 << 15;

        private static final class Block {
            private final int[] origin = new int[BLOCK];
            private final int[] destination = new int[BLOCK];
            private final double[] volume = new double[BLOCK];
        }

        private final int zones;
        private final List<Block> blocks = new ArrayList<>();
        private int entries;

        public Builder(int zones) {
            this.zones = zones;
        }

        /// Takes one entry.
        ///
        /// @throws IllegalArgumentException when the volume is negative or not finite
        /// @throws IndexOutOfBoundsException when there is no such zone
        public Builder add(int origin, int destination, double volume) {
            if (!(volume >= 0) || Double.isInfinite(volume)) {
                throw new IllegalArgumentException("a volume is 0 or more and finite, got " + volume);
            }
            int at = entries % BLOCK;
            if (at == 0) blocks.add(new Block());
            Block block = blocks.getLast();
            block.origin[at] = Objects.checkIndex(origin, zones);
            block.destination[at] = Objects.checkIndex(destination, zones);
            block.volume[at] = volume;
            entries++;
            return this;
        }

        private int inBlock(int index) {
            return Math.min(BLOCK, entries - index * BLOCK);
        }

        /// The matrix; several entries of one pair are added up, those of volume 0 are left out.
        public OdMatrix build() {
            int[] first = new int[zones + 1];
            for (int index = 0; index < blocks.size(); index++) {
                int[] origin = blocks.get(index).origin;
                for (int at = 0; at < inBlock(index); at++) first[origin[at] + 1]++;
            }
            for (int zone = 0; zone < zones; zone++) first[zone + 1] += first[zone];
            int[] destination = new int[entries];
            double[] volume = new double[entries];
            int[] next = first.clone();
            for (int index = 0; index < blocks.size(); index++) {
                Block block = blocks.get(index);
                for (int at = 0; at < inBlock(index); at++) {
                    int place = next[block.origin[at]]++;
                    destination[place] = block.destination[at];
                    volume[place] = block.volume[at];
                }
            }
            return tidied(first, destination, volume);
        }

        /// Sorts each origin's entries in place and adds up those of one pair.
        private OdMatrix tidied(int[] first, int[] destination, double[] volume) {
            double[] sum = new double[zones];
            int[] seen = new int[zones];
            int[] tidyFirst = new int[zones + 1];
            int size = 0;
            for (int zone = 0; zone < zones; zone++) {
                int found = 0;
                for (int place = first[zone]; place < first[zone + 1]; place++) {
                    if (volume[place] == 0) continue;
                    int to = destination[place];
                    if (sum[to] == 0) seen[found++] = to;
                    sum[to] += volume[place];
                }
                Arrays.sort(seen, 0, found);
                for (int i = 0; i < found; i++) {
                    destination[size] = seen[i];
                    volume[size++] = sum[seen[i]];
                    sum[seen[i]] = 0;
                }
                tidyFirst[zone + 1] = size;
            }
            boolean all = size == destination.length;
            return new OdMatrix(
                    tidyFirst,
                    all ? destination : Arrays.copyOf(destination, size),
                    all ? volume : Arrays.copyOf(volume, size));
        }
    }

    public int zones() {
        return first.length - 1;
    }

    public int entries() {
        return destination.length;
    }

    public int first(int origin) {
        return first[origin];
    }

    public int end(int origin) {
        return first[origin + 1];
    }

    public int destination(int entry) {
        return destination[entry];
    }

    public double volume(int entry) {
        return volume[entry];
    }

    /// All trips, those within a zone included.
    public double total() {
        return Arrays.stream(volume).sum();
    }

    /// The same pairs with every volume multiplied.
    public OdMatrix times(double factor) {
        double[] scaled = new double[volume.length];
        for (int entry = 0; entry < scaled.length; entry++) scaled[entry] = volume[entry] * factor;
        return new OdMatrix(first, destination, scaled);
    }
}
