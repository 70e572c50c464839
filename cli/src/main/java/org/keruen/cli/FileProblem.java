package org.keruen.cli;

import java.nio.file.Path;
import org.keruen.model.issue.Issue;

/// A file that was asked for could not be written.
final class FileProblem extends RuntimeException {
    private final transient Issue issue;
    private final int exitCode;

    private FileProblem(Issue issue, int exitCode) {
        super(issue.what());
        this.issue = issue;
        this.exitCode = exitCode;
    }

    static FileProblem noFolder(Path file) {
        return new FileProblem(new NoFolder(file), Exit.BAD_INPUT);
    }

    static FileProblem notWritten(Path file, String reason) {
        return new FileProblem(new NotWritten(file, reason), Exit.OUR_FAULT);
    }

    Issue issue() {
        return issue;
    }

    int exitCode() {
        return exitCode;
    }

    /// The folder a file should go to is not there.
    record NoFolder(Path file) implements Issue {
        @Override
        public String code() {
            return "REQ-063";
        }

        @Override
        public String what() {
            return "there is no folder to write " + file.getFileName() + " to";
        }

        @Override
        public String where() {
            return file.toString();
        }

        @Override
        public String fix() {
            return "make the folder first, or give another path";
        }
    }

    /// The machine would not have it.
    record NotWritten(Path file, String reason) implements Issue {
        @Override
        public String code() {
            return "SYS-002";
        }

        @Override
        public String what() {
            return "the file could not be written: " + reason;
        }

        @Override
        public String where() {
            return file.toString();
        }

        @Override
        public String fix() {
            return "check the space left and whether you may write there; nothing was half written";
        }
    }
}
