package org.keruen.flow.algebra;

import java.util.Arrays;
import java.util.Optional;

/// Solves `A x = b` for a symmetric positive definite `A`, small and dense: `size³ / 6` multiplications.
public final class Cholesky {
    private Cholesky() {}

    /// Overwrites the right side with the solution and the matrix, of which only the lower triangle is
    /// read, with its factor. Returns whether the matrix was positive definite; if not, both are spoilt.
    public static boolean solve(double[][] matrix, double[] right) {
        int size = right.length;
        for (int i = 0; i < size; i++) {
            double[] row = matrix[i];
            for (int j = 0; j <= i; j++) {
                double[] other = matrix[j];
                double sum = row[j];
                for (int k = 0; k < j; k++) sum -= row[k] * other[k];
                if (j < i) {
                    row[j] = sum / other[j];
                } else {
                    if (!(sum > 0) || Double.isInfinite(sum)) return false;
                    row[j] = Math.sqrt(sum);
                }
            }
        }
        for (int i = 0; i < size; i++) {
            for (int k = 0; k < i; k++) right[i] -= matrix[i][k] * right[k];
            right[i] /= matrix[i][i];
        }
        for (int i = size - 1; i >= 0; i--) {
            for (int k = i + 1; k < size; k++) right[i] -= matrix[k][i] * right[k];
            right[i] /= matrix[i][i];
        }
        return true;
    }

    /// The inverse of a symmetric positive definite matrix, of which only the lower triangle is read and
    /// nothing is changed; nothing where it is not positive definite.
    public static Optional<double[][]> inverse(double[][] matrix) {
        int size = matrix.length;
        double[][] inverse = new double[size][];
        for (int column = 0; column < size; column++) {
            double[] unit = new double[size];
            unit[column] = 1;
            if (!solve(copy(matrix), unit)) return Optional.empty();
            inverse[column] = unit;
        }
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                double mean = (inverse[i][j] + inverse[j][i]) / 2;
                inverse[i][j] = mean;
                inverse[j][i] = mean;
            }
        }
        return Optional.of(inverse);
    }

    /// The lower triangle `L` with `L Lᵀ` the symmetric positive definite matrix, of which only the lower triangle is
    /// read and nothing is changed; nothing where it is not positive definite.
    public static Optional<double[][]> factor(double[][] matrix) {
        double[][] factor = copy(matrix);
        if (!solve(factor, new double[matrix.length])) return Optional.empty();
        for (int i = 0; i < factor.length; i++) Arrays.fill(factor[i], i + 1, factor.length, 0);
        return Optional.of(factor);
    }

    private static double[][] copy(double[][] matrix) {
        double[][] copy = new double[matrix.length][];
        for (int i = 0; i < matrix.length; i++) copy[i] = matrix[i].clone();
        return copy;
    }
}
