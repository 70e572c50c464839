package org.keruen.plan.band;

/// The Fourier transform of real numbers, for one length that is a power of two and at least 4.
///
/// Method: two neighbouring values make one complex number, so half as many are transformed, by the decimation in time
/// of Cooley, Tukey (1965), *An algorithm for the machine calculation of complex Fourier series*, Math. Comp. 19. The
/// relative error is some units of the last place times the logarithm of the length. Immutable.
final class Fourier {
    private final int half;
    private final int[] mirrored;
    /// Of step `size`, the factors of its `size` pairs from index `size` on.
    private final double[] cos;
    private final double[] sin;
    private final double[] splitCos;
    private final double[] splitSin;

    Fourier(int length) {
        if (length < 4 || Integer.bitCount(length) != 1)
            throw new IllegalArgumentException("a power of two from 4 on, got " + length);
        half = length / 2;
        mirrored = new int[half];
        int bits = Integer.numberOfTrailingZeros(half);
        for (int i = 0; i < half; i++) mirrored[i] = Integer.reverse(i) >>> (32 - bits);
        cos = new double[half];
        sin = new double[half];
        for (int size = 1; size < half; size *= 2) {
            for (int i = 0; i < size; i++) {
                cos[size + i] = Math.cos(Math.PI * i / size);
                sin[size + i] = -Math.sin(Math.PI * i / size);
            }
        }
        splitCos = new double[half];
        splitSin = new double[half];
        for (int i = 0; i < half; i++) {
            splitCos[i] = Math.cos(Math.PI * i / half);
            splitSin[i] = -Math.sin(Math.PI * i / half);
        }
    }

    /// The spectrum of values, as if zeros followed: real parts of the frequencies from 0 on, then the imaginary parts
    /// in the same order. The highest frequency is real and stands as the imaginary part of the lowest.
    double[] spectrum(double[] values) {
        double[] re = new double[half];
        double[] im = new double[half];
        for (int i = 0; i < half; i++) {
            int at = 2 * mirrored[i];
            if (at < values.length) re[i] = values[at];
            if (at + 1 < values.length) im[i] = values[at + 1];
        }
        transform(re, im);
        double[] spectrum = new double[2 * half];
        spectrum[0] = re[0] + im[0];
        spectrum[half] = re[0] - im[0];
        for (int k = 1; k < half; k++) {
            int back = half - k;
            double evenRe = (re[k] + re[back]) / 2;
            double evenIm = (im[k] - im[back]) / 2;
            double oddRe = (im[k] + im[back]) / 2;
            double oddIm = (re[back] - re[k]) / 2;
            spectrum[k] = evenRe + splitCos[k] * oddRe - splitSin[k] * oddIm;
            spectrum[half + k] = evenIm + splitCos[k] * oddIm + splitSin[k] * oddRe;
        }
        return spectrum;
    }

    /// The first `count` values that have this spectrum.
    double[] values(double[] spectrum, int count) {
        double[] re = new double[half];
        double[] im = new double[half];
        for (int i = 0; i < half; i++) {
            int k = mirrored[i];
            if (k == 0) {
                re[i] = (spectrum[0] + spectrum[half]) / 2;
                im[i] = (spectrum[0] - spectrum[half]) / 2;
                continue;
            }
            int back = half - k;
            double evenRe = (spectrum[k] + spectrum[back]) / 2;
            double evenIm = (spectrum[half + k] - spectrum[half + back]) / 2;
            double turnedRe = (spectrum[k] - spectrum[back]) / 2;
            double turnedIm = (spectrum[half + k] + spectrum[half + back]) / 2;
            double oddRe = splitCos[k] * turnedRe + splitSin[k] * turnedIm;
            double oddIm = splitCos[k] * turnedIm - splitSin[k] * turnedRe;
            re[i] = evenRe - oddIm;
            im[i] = evenIm + oddRe;
        }
        transform(im, re); // forward with both parts exchanged is backward
        double[] values = new double[count];
        for (int i = 0; i < count; i++) values[i] = (i % 2 == 0 ? re[i / 2] : im[i / 2]) / half;
        return values;
    }

    /// Multiplies a spectrum by another, as values are convolved.
    void multiply(double[] spectrum, double[] by) {
        double lowest = spectrum[0] * by[0];
        double highest = spectrum[half] * by[half];
        for (int k = 0; k < half; k++) {
            double re = spectrum[k] * by[k] - spectrum[half + k] * by[half + k];
            spectrum[half + k] = spectrum[k] * by[half + k] + spectrum[half + k] * by[k];
            spectrum[k] = re;
        }
        spectrum[0] = lowest;
        spectrum[half] = highest;
    }

    /// In place, of numbers that stand in mirrored order.
    private void transform(double[] re, double[] im) {
        for (int size = 1; size < half; size *= 2) {
            for (int block = 0; block < half; block += 2 * size) step(re, im, block, size);
        }
    }

    private void step(double[] re, double[] im, int block, int size) {
        for (int i = 0; i < size; i++) {
            double c = cos[size + i];
            double s = sin[size + i];
            double farRe = re[block + size + i] * c - im[block + size + i] * s;
            double farIm = re[block + size + i] * s + im[block + size + i] * c;
            re[block + size + i] = re[block + i] - farRe;
            im[block + size + i] = im[block + i] - farIm;
            re[block + i] += farRe;
            im[block + i] += farIm;
        }
    }
}
