package org.keruen.flow.fit;

/// Student's t distribution of whole degrees of freedom, scale 1; beyond a thousand of them it is the normal
/// one.
final class StudentLaw {
    static final int NORMAL = Integer.MAX_VALUE;

    private static final int MOST_DEGREES = 1000;
    private static final int PANELS = 400;
    private static final int HALVINGS = 60;

    private final int degrees;
    private final double logTop;

    StudentLaw(int degrees) {
        if (degrees < 1) throw new IllegalArgumentException("degrees of freedom are 1 or more, got " + degrees);
        this.degrees = degrees;
        logTop =
                normal() ? -Math.log(2 * Math.PI) / 2 : Math.log(gammaRatio(degrees)) - Math.log(degrees * Math.PI) / 2;
    }

    private boolean normal() {
        return degrees > MOST_DEGREES;
    }

    /// `Γ((n + 1)/2) / Γ(n/2)`; two neighbours multiply to `n/2`.
    private static double gammaRatio(int degrees) {
        double ratio = 1 / Math.sqrt(Math.PI);
        for (int n = 1; n < degrees; n++) ratio = n / 2.0 / ratio;
        return ratio;
    }

    double logDensity(double x) {
        return logTop - (normal() ? x * x / 2 : (degrees + 1) / 2.0 * Math.log1p(x * x / degrees));
    }

    /// The value that this share lies below.
    double quantile(double share) {
        if (!(share > 0 && share < 1)) throw new IllegalArgumentException("a share between 0 and 1, got " + share);
        if (share < 0.5) return -quantile(1 - share);
        double high = 1;
        while (between(high) < share - 0.5) high *= 2;
        double low = 0;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (between(middle) < share - 0.5) low = middle;
            else high = middle;
        }
        return (low + high) / 2;
    }

    /// The share between 0 and a value, by Simpson's rule.
    private double between(double x) {
        double width = x / PANELS;
        double sum = Math.exp(logDensity(0)) + Math.exp(logDensity(x));
        for (int i = 1; i < PANELS; i++) sum += (i % 2 == 1 ? 4 : 2) * Math.exp(logDensity(i * width));
        return sum * width / 3;
    }
}
