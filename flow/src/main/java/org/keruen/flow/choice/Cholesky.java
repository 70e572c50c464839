package org.keruen.flow.choice;

/// Solves `A x = b` for a symmetric positive definite `A`, small and dense: `size³ / 6` multiplications.
final class Cholesky {
    private Cholesky() {}

    /// Overwrites the right side with the solution and the matrix, of which only the lower triangle is
    /// read, with its factor. Returns whether the matrix was positive definite; if not, both are spoilt.
    static boolean solve(double[][] matrix, double[] right) {
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
}
