package org.keruen.study.question;

/// A question about the board of a place cannot be understood.
public sealed interface BoardProblem extends RequestProblem {
    /// The number of days is none.
    record NotALength(String text, int most) implements BoardProblem {
        @Override
        public String code() {
            return "REQ-110";
        }

        @Override
        public String what() {
            return "\"" + text + "\" is not a number of days";
        }

        @Override
        public String where() {
            return "--days";
        }

        @Override
        public String fix() {
            return "write a whole number from 1 to " + most;
        }
    }

    /// The direction is not one country and another.
    record NotADirection(String text) implements BoardProblem {
        @Override
        public String code() {
            return "REQ-111";
        }

        @Override
        public String what() {
            return "\"" + text + "\" is not a direction";
        }

        @Override
        public String where() {
            return "--direction";
        }

        @Override
        public String fix() {
            return "write two countries of the package and > between them, in quotes: \"CN>KZ\"; sea stands for the sea";
        }
    }
}
