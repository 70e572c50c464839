package org.keruen.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// Nothing was asked: the verb is missing, and the answer is how to ask.
final class UnaskedQuestion extends ParameterException {
    UnaskedQuestion(CommandLine command) {
        super(command, "nothing was asked");
    }
}
