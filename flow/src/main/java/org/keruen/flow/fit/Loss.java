package org.keruen.flow.fit;

/// What a residual costs: the negative logarithm of its density, less what is constant. Residuals are in
/// sigmas.
///
/// Published figures contain errors of definition (another flow, boxes for TEU, nine months for a year),
/// which are factors of two and more where sigma is a fifth. A [Normal] loss lets one such figure pull as
/// hard as it is wrong. [Huber]'s loss bounds the pull, but it never ends. [Student]'s lets it go: from `√ν`
/// sigmas on, the further off a figure is, the weaker it pulls. It is a density as well, so the parameters
/// found are still the most probable ones and the curvature still gives their spread. Its price: more than
/// one minimum is possible.
public sealed interface Loss {
    /// Squares; for exact checks, and where every figure is to be believed.
    record Normal() implements Loss {
        @Override
        public double of(double residual) {
            return residual * residual / 2;
        }

        @Override
        public double weight(double residual) {
            return 1;
        }

        @Override
        public double curvature(double residual) {
            return 1;
        }
    }

    /// Squares up to a knee, straight beyond. Huber (1964), "Robust estimation of a location parameter", Ann.
    /// Math. Stat. 35. At 1.345 it is 95 % as efficient as squares where residuals are normal.
    record Huber(double knee) implements Loss {
        public Huber {
            if (!(knee > 0)) throw new IllegalArgumentException("a knee is above 0, got " + knee);
        }

        @Override
        public double of(double residual) {
            double size = Math.abs(residual);
            return size <= knee ? residual * residual / 2 : knee * (size - knee / 2);
        }

        @Override
        public double weight(double residual) {
            return Math.min(1, knee / Math.abs(residual));
        }

        @Override
        public double curvature(double residual) {
            return Math.abs(residual) <= knee ? 1 : 0;
        }
    }

    /// Student's t of these degrees of freedom, sigma being its scale. Lange, Little, Taylor (1989), "Robust
    /// statistical modeling using the t distribution", J. Am. Stat. Assoc. 84.
    record Student(double degrees) implements Loss {
        public Student {
            if (!(degrees > 0) || Double.isInfinite(degrees)) {
                throw new IllegalArgumentException("degrees of freedom are above 0 and finite, got " + degrees);
            }
        }

        @Override
        public double of(double residual) {
            return (degrees + 1) / 2 * Math.log1p(residual * residual / degrees);
        }

        @Override
        public double weight(double residual) {
            return (degrees + 1) / (degrees + residual * residual);
        }

        @Override
        public double curvature(double residual) {
            double square = residual * residual;
            return (degrees + 1) * (degrees - square) / ((degrees + square) * (degrees + square));
        }
    }

    double of(double residual);

    /// The slope over the residual: how much an observation counts in a weighted least-squares step.
    double weight(double residual);

    /// The second derivative; it may be below 0, where a figure far off makes the answer less certain.
    double curvature(double residual);
}
