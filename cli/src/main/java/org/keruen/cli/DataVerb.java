package org.keruen.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "data")
final class DataVerb implements Callable<Integer> {
    DataVerb(Door door) {}

    @Override
    public Integer call() {
        return Exit.ANSWERED;
    }
}
