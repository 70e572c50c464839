package org.keruen.cli;

import org.keruen.model.issue.Issue;

/// A file that a run is to write cannot be the one that was given.
sealed interface OutputProblem extends Issue {
    /// Two options name one file, and the second would overwrite what the first holds.
    record FileTwice(String option, String other, String file) implements OutputProblem {
        @Override
        public String code() {
            return "REQ-074";
        }

        @Override
        public String what() {
            return file + " is what " + other + " names, too, and would be overwritten";
        }

        @Override
        public String where() {
            return option;
        }

        @Override
        public String fix() {
            return "give " + option + " a file of its own";
        }
    }

    /// Matrices are not written as OMX.
    record NoOmx(String option, String file) implements OutputProblem {
        @Override
        public String code() {
            return "REQ-073";
        }

        @Override
        public String what() {
            return "OMX is read, but not written: " + file;
        }

        @Override
        public String where() {
            return option;
        }

        @Override
        public String fix() {
            return "give a file that ends in .csv";
        }
    }

    /// Trips over links are to be written, and no link was named.
    record NothingSelected() implements OutputProblem {
        @Override
        public String code() {
            return "REQ-075";
        }

        @Override
        public String what() {
            return "there is a file for the trips over a link, and no link";
        }

        @Override
        public String where() {
            return "--select-out";
        }

        @Override
        public String fix() {
            return "say which link with --select-link A-B";
        }
    }
}
