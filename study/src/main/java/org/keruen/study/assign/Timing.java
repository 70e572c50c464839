package org.keruen.study.assign;

/// How long reading and solving took.
record Timing(double readSeconds, double solveSeconds, double cpuSeconds) {}
