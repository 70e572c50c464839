package org.keruen.flow.algebra;

import java.util.Arrays;

/// Solves a square system of linear equations by Gaussian elimination with row exchange.
public final class Elimination {
    private Elimination() {}

    /// The solution of `matrix · x = right`; both are left as they are. NaN in every entry where the matrix is
    /// singular.
    ///
    /// @param matrix by rows, as many as columns
    public static double[] solve(double[][] matrix, double[] right) {
        int n = right.length;
        double[][] a = new double[n][];
        for (int i = 0; i < n; i++) a[i] = matrix[i].clone();
        double[] x = right.clone();
        for (int column = 0; column < n; column++) {
            int pivot = column;
            for (int row = column + 1; row < n; row++) {
                if (Math.abs(a[row][column]) > Math.abs(a[pivot][column])) pivot = row;
            }
            double[] swapped = a[pivot];
            a[pivot] = a[column];
            a[column] = swapped;
            double value = x[pivot];
            x[pivot] = x[column];
            x[column] = value;
            for (int row = column + 1; row < n; row++) {
                double factor = a[row][column] / swapped[column];
                if (factor == 0) continue;
                for (int k = column; k < n; k++) a[row][k] -= factor * swapped[k];
                x[row] -= factor * x[column];
            }
        }
        for (int row = n - 1; row >= 0; row--) {
            for (int k = row + 1; k < n; k++) x[row] -= a[row][k] * x[k];
            x[row] /= a[row][row];
        }
        for (double one : x) {
            if (!Double.isFinite(one)) {
                Arrays.fill(x, Double.NaN);
                return x;
            }
        }
        return x;
    }
}
