package org.keruen.flow.corridor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// The straight model through the last few states and what became of them, and the state that it would
/// reproduce.
final class Mixing {
    private final double[] scale;
    private final int memory;
    private final Deque<double[]> lastAt = new ArrayDeque<>();
    private final Deque<double[]> lastAnswer = new ArrayDeque<>();

    /// @param scale what each entry is measured by; entries of scale 0 follow the others
    Mixing(double[] scale, int memory) {
        this.scale = scale;
        this.memory = memory;
    }

    void remember(double[] at, double[] answer) {
        lastAt.addLast(at);
        lastAnswer.addLast(answer);
        if (lastAt.size() > memory) {
            lastAt.removeFirst();
            lastAnswer.removeFirst();
        }
    }

    /// Least squares over the differences of the last answers; never below 0.
    double[] next(double[] at, double[] answer) {
        List<double[]> steps = new ArrayList<>();
        List<double[]> changes = new ArrayList<>();
        double[] off = difference(answer, at);
        var ats = lastAt.iterator();
        var answers = lastAnswer.iterator();
        while (ats.hasNext()) {
            double[] oldAt = ats.next();
            double[] oldOff = difference(answers.next(), oldAt);
            steps.add(difference(at, oldAt));
            changes.add(difference(off, oldOff));
        }
        double[] weight = leastSquares(changes, off);
        double[] next = new double[at.length];
        for (int m = 0; m < next.length; m++) {
            double value = at[m] + off[m];
            for (int i = 0; i < weight.length; i++) value -= weight[i] * (steps.get(i)[m] + changes.get(i)[m]);
            next[m] = Math.max(0, value);
        }
        return next;
    }

    private static double[] difference(double[] one, double[] other) {
        double[] difference = new double[one.length];
        for (int m = 0; m < difference.length; m++) difference[m] = one[m] - other[m];
        return difference;
    }

    /// Weights of the columns that come nearest to the target, by orthogonalising the newest column first, so
    /// that an old one that says nothing new is left out.
    private double[] leastSquares(List<double[]> columns, double[] target) {
        int count = columns.size();
        double[][] basis = new double[count][];
        double[][] upper = new double[count][count];
        double[] rest = scaled(target);
        double[] onto = new double[count];
        for (int i = count - 1; i >= 0; i--) {
            double[] column = scaled(columns.get(i));
            double before = Math.sqrt(dot(column, column));
            for (int j = count - 1; j > i; j--) {
                if (basis[j] == null) continue;
                upper[j][i] = dot(basis[j], column);
                for (int m = 0; m < column.length; m++) column[m] -= upper[j][i] * basis[j][m];
            }
            double length = Math.sqrt(dot(column, column));
            if (length <= 1e-10 * before || length == 0) continue;
            upper[i][i] = length;
            for (int m = 0; m < column.length; m++) column[m] /= length;
            basis[i] = column;
            onto[i] = dot(column, rest);
            for (int m = 0; m < rest.length; m++) rest[m] -= onto[i] * column[m];
        }
        double[] weight = new double[count];
        for (int i = 0; i < count; i++) {
            if (basis[i] == null) continue;
            double value = onto[i];
            for (int j = 0; j < i; j++) value -= upper[i][j] * weight[j];
            weight[i] = value / upper[i][i];
        }
        return weight;
    }

    private double[] scaled(double[] column) {
        double[] scaled = new double[column.length];
        for (int m = 0; m < scaled.length; m++) scaled[m] = scale[m] == 0 ? 0 : column[m] / scale[m];
        return scaled;
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int m = 0; m < one.length; m++) sum += one[m] * other[m];
        return sum;
    }
}
