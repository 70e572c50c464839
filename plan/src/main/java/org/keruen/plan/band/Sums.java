package org.keruen.plan.band;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Adds many independent waits at once: narrow ones one to the next, and what is then wide through its spectrum, where
/// a sum of waits is a product. Hour by hour a sum costs width times width, through spectra little more than width.
///
/// Spectra of waits that come back are kept, some dozens of kilobytes each. Any number of threads.
final class Sums {
    /// Products of one sum up to which adding hour by hour is the quicker way.
    private static final long FEW = 120_000;

    private final Map<Integer, Fourier> transforms = new ConcurrentHashMap<>();
    private final Memory<Seen, double[]> spectra = new Memory<>(512);

    /// A mass by its identity, over so many hours.
    private record Seen(Mass mass, int hours) {}

    /// The sum of masses, in whichever order they come.
    Mass of(List<Mass> masses) {
        List<Mass> left = new ArrayList<>(masses);
        left.sort(Comparator.comparingInt(Mass::width));
        Mass narrow = Mass.at(0);
        int next = 0;
        while (next < left.size() && (long) narrow.width() * left.get(next).width() <= FEW) {
            narrow = narrow.plus(left.get(next++));
        }
        return next == left.size() ? narrow : through(narrow, left.subList(next, left.size()));
    }

    private Mass through(Mass narrow, List<Mass> wide) {
        int width = narrow.width();
        int first = narrow.first();
        double kept = 1 - narrow.lost();
        for (Mass mass : wide) {
            width += mass.width() - 1;
            first += mass.first();
            kept *= 1 - mass.lost();
        }
        int hours = Integer.highestOneBit(2 * width - 1);
        Fourier fourier = transforms.computeIfAbsent(hours, Fourier::new);
        double[] product = narrow.spectrum(fourier);
        for (Mass mass : wide) {
            fourier.multiply(product, spectra.of(new Seen(mass, hours), seen -> mass.spectrum(fourier)));
        }
        double[] chance = fourier.values(product, width);
        for (int i = 0; i < width; i++) chance[i] = Math.max(0, chance[i]);
        return new Mass(first, chance, 1 - kept).trimmed();
    }
}
