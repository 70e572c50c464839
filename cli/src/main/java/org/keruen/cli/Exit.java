package org.keruen.cli;

/// What a process ends with.
final class Exit {
    static final int ANSWERED = 0;
    static final int OUR_FAULT = 1;
    static final int BAD_INPUT = 2;
    static final int NO_ANSWER = 3;

    private Exit() {}
}
