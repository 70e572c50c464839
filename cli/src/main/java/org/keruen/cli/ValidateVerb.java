package org.keruen.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "validate")
final class ValidateVerb implements Callable<Integer> {
    ValidateVerb(Door door) {}

    @Override
    public Integer call() {
        return Exit.ANSWERED;
    }
}
