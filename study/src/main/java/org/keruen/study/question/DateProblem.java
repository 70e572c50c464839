package org.keruen.study.question;

import java.time.LocalDate;

/// A day in the question cannot be used.
public sealed interface DateProblem extends RequestProblem {
    /// The text is no day of the calendar.
    record NotADay(String option, String text) implements DateProblem {
        @Override
        public String code() {
            return "REQ-020";
        }

        @Override
        public String what() {
            return "\"" + text + "\" is not a day";
        }

        @Override
        public String where() {
            return option;
        }

        @Override
        public String fix() {
            return "write year-month-day, 2026-03-03"
                    + (option.equals("--ready") ? ", or a range 2026-03-03..2026-03-10" : "");
        }
    }

    /// A range ends before it begins.
    record Backwards(String text) implements DateProblem {
        @Override
        public String code() {
            return "REQ-021";
        }

        @Override
        public String what() {
            return "the range \"" + text + "\" ends before it begins";
        }

        @Override
        public String where() {
            return "--ready";
        }

        @Override
        public String fix() {
            return "write the earlier day first";
        }
    }

    /// More ready days than one question can look at.
    record WindowTooLong(long days, long most) implements DateProblem {
        @Override
        public String code() {
            return "REQ-022";
        }

        @Override
        public String what() {
            return "the cargo may leave on " + days + " days, one question looks at " + most + " at most";
        }

        @Override
        public String where() {
            return "--ready";
        }

        @Override
        public String fix() {
            return "ask for a shorter range";
        }
    }

    /// The package knows nothing about that day.
    record OutOfReach(String option, LocalDate day, LocalDate first, LocalDate last) implements DateProblem {
        @Override
        public String code() {
            return "REQ-023";
        }

        @Override
        public String what() {
            return day + " is outside what the package can answer, " + first + " to " + last;
        }

        @Override
        public String where() {
            return option;
        }

        @Override
        public String fix() {
            return "ask for a day in between, or use a package with a later as-of date";
        }
    }

    /// Neither a ready day nor an arrival day.
    record NoDay() implements DateProblem {
        @Override
        public String code() {
            return "REQ-024";
        }

        @Override
        public String what() {
            return "the question names no day";
        }

        @Override
        public String where() {
            return "--ready";
        }

        @Override
        public String fix() {
            return "say when the cargo is ready (--ready 2026-03-03) or when it must be there (--arrive-by 2026-04-20)";
        }
    }
}
