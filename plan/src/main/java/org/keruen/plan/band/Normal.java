package org.keruen.plan.band;

/// The standard normal distribution, to about 1e-9: enough for a grid of hours.
///
/// Cumulative: Hart's rational approximation as given by West (2005), "Better approximations to cumulative normal
/// functions", Wilmott. Quantile: Acklam's rational approximation with one Halley step.
final class Normal {
    private Normal() {}

    static double upTo(double x) {
        double a = Math.abs(x);
        if (a > 37) return x > 0 ? 1 : 0;
        double e = Math.exp(-a * a / 2);
        double tail;
        if (a < 7.07106781186547) {
            double n = 3.52624965998911e-02 * a + 0.700383064443688;
            n = n * a + 6.37396220353165;
            n = n * a + 33.912866078383;
            n = n * a + 112.079291497871;
            n = n * a + 221.213596169931;
            n = n * a + 220.206867912376;
            double d = 8.83883476483184e-02 * a + 1.75566716318264;
            d = d * a + 16.064177579207;
            d = d * a + 86.7807322029461;
            d = d * a + 296.564248779674;
            d = d * a + 637.333633378831;
            d = d * a + 793.826512519948;
            d = d * a + 440.413735824752;
            tail = e * n / d;
        } else {
            double b = a + 0.65;
            b = a + 4 / b;
            b = a + 3 / b;
            b = a + 2 / b;
            b = a + 1 / b;
            tail = e / b / 2.506628274631;
        }
        return x > 0 ? 1 - tail : tail;
    }

    static double quantile(double p) {
        double x = rough(p);
        double error = upTo(x) - p;
        double u = error * Math.sqrt(2 * Math.PI) * Math.exp(x * x / 2);
        return x - u / (1 + x * u / 2);
    }

    /// The quantile, infinite for what never or always happens.
    static double score(double p) {
        if (p <= 0) return Double.NEGATIVE_INFINITY;
        return p >= 1 ? Double.POSITIVE_INFINITY : quantile(p);
    }

    private static double rough(double p) {
        double edge = 0.02425;
        if (p < edge) return side(Math.sqrt(-2 * Math.log(p)));
        if (p > 1 - edge) return -side(Math.sqrt(-2 * Math.log(1 - p)));
        double q = p - 0.5;
        double r = q * q;
        double n = -3.969683028665376e+01 * r + 2.209460984245205e+02;
        n = n * r - 2.759285104469687e+02;
        n = n * r + 1.383577518672690e+02;
        n = n * r - 3.066479806614716e+01;
        n = n * r + 2.506628277459239;
        double d = -5.447609879822406e+01 * r + 1.615858368580409e+02;
        d = d * r - 1.556989798598866e+02;
        d = d * r + 6.680131188771972e+01;
        d = d * r - 1.328068155288572e+01;
        d = d * r + 1;
        return n * q / d;
    }

    private static double side(double q) {
        double n = -7.784894002430293e-03 * q - 3.223964580411365e-01;
        n = n * q - 2.400758277161838;
        n = n * q - 2.549732539343734;
        n = n * q + 4.374664141464968;
        n = n * q + 2.938163982698783;
        double d = 7.784695709041462e-03 * q + 3.224671290700398e-01;
        d = d * q + 2.445134137142996;
        d = d * q + 3.754408661907416;
        d = d * q + 1;
        return n / d;
    }
}
