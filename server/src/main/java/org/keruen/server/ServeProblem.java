package org.keruen.server;

import org.keruen.model.issue.Issue;

/// The server cannot be started like this.
sealed interface ServeProblem extends Issue {
    record UnknownWord(String word) implements ServeProblem {
        @Override
        public String code() {
            return "REQ-062";
        }

        @Override
        public String what() {
            return "keruen serve does not know " + word;
        }

        @Override
        public String where() {
            return "keruen serve";
        }

        @Override
        public String fix() {
            return "see keruen serve --help";
        }
    }

    record NoValue(String option) implements ServeProblem {
        @Override
        public String code() {
            return "REQ-060";
        }

        @Override
        public String what() {
            return option + " has no value";
        }

        @Override
        public String where() {
            return "keruen serve";
        }

        @Override
        public String fix() {
            return "see keruen serve --help";
        }
    }

    record NotAPort(String given) implements ServeProblem {
        @Override
        public String code() {
            return "REQ-150";
        }

        @Override
        public String what() {
            return "\"" + given + "\" is no port";
        }

        @Override
        public String where() {
            return "--port";
        }

        @Override
        public String fix() {
            return "write a number from 0 to 65535; 0 takes any port that is free";
        }
    }

    record PortTaken(int port) implements ServeProblem {
        @Override
        public String code() {
            return "SYS-006";
        }

        @Override
        public String what() {
            return "port " + port + " is taken by another program";
        }

        @Override
        public String where() {
            return "--port";
        }

        @Override
        public String fix() {
            return "stop the other, or give another port: keruen serve --port " + (port + 1);
        }
    }

    record NoHome() implements ServeProblem {
        @Override
        public String code() {
            return "REQ-136";
        }

        @Override
        public String what() {
            return "there is no home folder for the workspace";
        }

        @Override
        public String where() {
            return "KERUEN_HOME";
        }

        @Override
        public String fix() {
            return "set KERUEN_HOME, or HOME, to a folder that may be written to";
        }
    }

    record NoWorkspace(String why) implements ServeProblem {
        @Override
        public String code() {
            return "REQ-134";
        }

        @Override
        public String what() {
            return "the workspace cannot be used: " + why;
        }

        @Override
        public String where() {
            return "KERUEN_HOME";
        }

        @Override
        public String fix() {
            return "see that the folder may be written to; a damaged workspace.sqlite can be moved away";
        }
    }
}
