package org.keruen.model.assignment;

/// How the time of a link grows with the volume that uses it. Times and volumes are in the units of the
/// network.
///
/// Every function is defined, and does not fall, for all volumes from 0 up. A volume is in equivalents of all
/// classes together. No argument is checked in the four methods; the constructors refuse what makes no sense.
public sealed interface DelayFunction {
    /// Time at this volume.
    double time(double volume);

    /// First derivative of the time.
    double slope(double volume);

    /// Second derivative of the time, from the right where there are two.
    double curvature(double volume);

    /// The time summed over the volume from 0 to this one.
    double integral(double volume);

    /// `freeTime · (1 + b · (volume / capacity)^power)`: Bureau of Public Roads (1964), *Traffic Assignment
    /// Manual*. With `b` or `power` 0 the time is constant: `power` 0 means `freeTime · (1 + b)`, whatever
    /// the volume.
    record Bpr(double freeTime, double b, double capacity, double power) implements DelayFunction {
        public Bpr {
            notNegative("freeTime", freeTime);
            notNegative("b", b);
            notNegative("power", power);
            // Where nothing depends on the capacity, none need be given.
            if (b == 0 || power == 0 || freeTime == 0) notNegative("capacity", capacity);
            else positive("capacity", capacity);
        }

        /// Whether the time is the same at every volume.
        public boolean constant() {
            return b == 0 || power == 0 || freeTime == 0;
        }

        private double constantTime() {
            return power == 0 ? freeTime * (1 + b) : freeTime;
        }

        @Override
        public double time(double volume) {
            return constant() ? constantTime() : freeTime * (1 + b * Math.pow(volume / capacity, power));
        }

        @Override
        public double slope(double volume) {
            return constant() ? 0 : freeTime * b * power * Math.pow(volume / capacity, power - 1) / capacity;
        }

        @Override
        public double curvature(double volume) {
            if (constant() || power == 1) return 0;
            double factor = freeTime * b * power * (power - 1) / (capacity * capacity);
            return factor * Math.pow(volume / capacity, power - 2);
        }

        @Override
        public double integral(double volume) {
            if (constant()) return constantTime() * volume;
            return freeTime * volume * (1 + b * Math.pow(volume / capacity, power) / (power + 1));
        }
    }

    /// `constant + perUnit · volume`.
    record Linear(double constant, double perUnit) implements DelayFunction {
        public Linear {
            notNegative("constant", constant);
            notNegative("perUnit", perUnit);
        }

        @Override
        public double time(double volume) {
            return constant + perUnit * volume;
        }

        @Override
        public double slope(double volume) {
            return perUnit;
        }

        @Override
        public double curvature(double volume) {
            return 0;
        }

        @Override
        public double integral(double volume) {
            return volume * (constant + perUnit * volume / 2);
        }
    }

    /// `freeTime · (2 + √(a²(1−x)² + b²) − a(1−x) − b)` with `x = volume / capacity` and `b = (2a−1)/(2a−2)`:
    /// Spiess (1990), "Conical volume–delay functions", Transp. Sci. 24. Twice the free time at capacity; `a`
    /// above 1.
    record Conical(double freeTime, double capacity, double a) implements DelayFunction {
        public Conical {
            notNegative("freeTime", freeTime);
            positive("capacity", capacity);
            if (!(a > 1) || Double.isInfinite(a)) throw new IllegalArgumentException("a is above 1, got " + a);
        }

        private double b() {
            return (2 * a - 1) / (2 * a - 2);
        }

        @Override
        public double time(double volume) {
            double left = a * (1 - volume / capacity);
            return freeTime * (2 + Math.hypot(left, b()) - left - b());
        }

        @Override
        public double slope(double volume) {
            double left = a * (1 - volume / capacity);
            return freeTime * (a / capacity) * (1 - left / Math.hypot(left, b()));
        }

        @Override
        public double curvature(double volume) {
            double left = a * (1 - volume / capacity);
            double root = Math.hypot(left, b());
            double perUnit = a / capacity;
            return freeTime * perUnit * perUnit * b() * b() / (root * root * root);
        }

        @Override
        public double integral(double volume) {
            return freeTime * ((2 - b()) * volume + (capacity / a) * (area(a) - area(a * (1 - volume / capacity))));
        }

        /// The sum of `√(s² + b²) − s` over `s`.
        private double area(double s) {
            double b = b();
            double root = Math.hypot(s, b);
            // log(s + root) without cancellation where s is far below 0
            double log = s >= 0 ? Math.log(s + root) : 2 * Math.log(b) - Math.log(root - s);
            double square = s >= 0 ? s * b * b / (root + s) : s * (root - s);
            return (square + b * b * log) / 2;
        }
    }

    /// `freeTime · (1 + j · x / (1 − x))`, `x = volume / capacity`, up to `x = knee`, and its tangent beyond.
    ///
    /// Davidson (1966), "A flow–travel time relationship for use in transportation planning"; the straight
    /// continuation is that of Tisato (1991), "Suggestions for an improved Davidson travel time function".
    /// The knee lies between 0 and 1.
    record Davidson(double freeTime, double capacity, double j, double knee) implements DelayFunction {
        public Davidson {
            notNegative("freeTime", freeTime);
            positive("capacity", capacity);
            notNegative("j", j);
            if (!(knee > 0 && knee < 1)) throw new IllegalArgumentException("knee lies between 0 and 1, got " + knee);
        }

        @Override
        public double time(double volume) {
            double x = volume / capacity;
            if (x <= knee) return freeTime * (1 + j * x / (1 - x));
            return freeTime * (1 + j * knee / (1 - knee)) + kneeSlope() * (volume - knee * capacity);
        }

        @Override
        public double slope(double volume) {
            double x = volume / capacity;
            return x >= knee ? kneeSlope() : freeTime * j / (capacity * (1 - x) * (1 - x));
        }

        @Override
        public double curvature(double volume) {
            double free = 1 - volume / capacity;
            return volume / capacity >= knee ? 0 : 2 * freeTime * j / (capacity * capacity * free * free * free);
        }

        @Override
        public double integral(double volume) {
            double bent = Math.min(volume / capacity, knee);
            double below = freeTime * capacity * (bent + j * (-bent - Math.log1p(-bent)));
            double beyond = Math.max(0, volume - knee * capacity);
            return below + beyond * (time(knee * capacity) + kneeSlope() * beyond / 2);
        }

        private double kneeSlope() {
            return freeTime * j / (capacity * (1 - knee) * (1 - knee));
        }
    }

    /// `freeTime + period/4 · (x − 1 + √((x − 1)² + 8 j x / (capacity · period)))`, `x = volume / capacity`.
    ///
    /// Akçelik (1991), "Travel time functions for transport planning purposes", Australian Road Research 21.
    /// The period is how long the volume keeps coming, in the unit of the times; capacity and volume are rates
    /// for that unit.
    record Akcelik(double freeTime, double capacity, double j, double period) implements DelayFunction {
        public Akcelik {
            notNegative("freeTime", freeTime);
            positive("capacity", capacity);
            notNegative("j", j);
            positive("period", period);
        }

        private double g() {
            return 8 * j / (capacity * period);
        }

        private double root(double x) {
            return Math.sqrt((x - 1) * (x - 1) + g() * x);
        }

        @Override
        public double time(double volume) {
            double x = volume / capacity;
            double root = root(x);
            // (x − 1) + root without cancellation below capacity
            double queue = x < 1 ? g() * x / (root + (1 - x)) : x - 1 + root;
            return freeTime + period / 4 * queue;
        }

        @Override
        public double slope(double volume) {
            double x = volume / capacity;
            double root = root(x);
            if (root == 0) return period / (4 * capacity); // j is 0 and the volume just at capacity
            return period / (4 * capacity) * (1 + (x - 1 + g() / 2) / root);
        }

        @Override
        public double curvature(double volume) {
            double x = volume / capacity;
            double root = root(x);
            double bend = g() * (1 - g() / 4);
            return root == 0 ? 0 : period / (4 * capacity * capacity) * bend / (root * root * root);
        }

        @Override
        public double integral(double volume) {
            double x = volume / capacity;
            double queue = x * x / 2 - x + area(x) - area(0);
            return freeTime * volume + period / 4 * capacity * queue;
        }

        /// The sum of `√((x − 1)² + g x)` over `x`: with `s = x − 1 + g/2` it is `√(s² + d)`, `d = g − g²/4`.
        private double area(double x) {
            double s = x - 1 + g() / 2;
            double d = g() * (1 - g() / 4);
            double root = root(x);
            double inside = s >= 0 ? s + root : d / (root - s);
            return (s * root + (d == 0 || inside == 0 ? 0 : d * Math.log(Math.abs(inside)))) / 2;
        }
    }

    private static void notNegative(String name, double value) {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(name + " is 0 or more and finite, got " + value);
        }
    }

    private static void positive(String name, double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(name + " is above 0 and finite, got " + value);
        }
    }
}
