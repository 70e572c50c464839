package org.keruen.flow.fit;

import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/// A model could not be evaluated, or gave something that is no figure; the message names the parameters, so
/// that the same question can be asked again.
public final class ModelFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    private ModelFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static ModelFailure thrown(List<FitParameter> parameters, double[] values, RuntimeException cause) {
        return new ModelFailure("the model failed at " + words(parameters, values), cause);
    }

    static ModelFailure count(int expected, int got) {
        return new ModelFailure("the model was asked for %d values and gave %d".formatted(expected, got), null);
    }

    static ModelFailure noFigure(List<FitParameter> parameters, double[] values, SeriesPeriod asked, double got) {
        return new ModelFailure(
                "the logarithm of %s is %s in the model at %s".formatted(asked, got, words(parameters, values)), null);
    }

    private static String words(List<FitParameter> parameters, double[] values) {
        StringJoiner words = new StringJoiner(", ");
        for (int i = 0; i < values.length; i++) words.add(parameters.get(i).id() + " = " + values[i]);
        return words.toString();
    }
}
