package org.keruen.study.explain;

import org.keruen.model.issue.Issue;

/// An explanation cannot be given for what was asked.
public sealed interface ExplainProblem extends Issue {
    /// No saved answer, or not the plan in the file, has the option.
    record NoSuchOption(String wanted, String among) implements ExplainProblem {
        @Override
        public String code() {
            return "REQ-065";
        }

        @Override
        public String what() {
            return "there is no option \"" + wanted + "\" in " + among;
        }

        @Override
        public String where() {
            return "OPTION";
        }

        @Override
        public String fix() {
            return "plan first, then give a number of that answer's table or an option's id; or name a saved plan"
                    + " with --from-plan FILE";
        }
    }

    /// The option has fewer legs.
    record NoSuchLeg(String wanted, int legs) implements ExplainProblem {
        @Override
        public String code() {
            return "REQ-066";
        }

        @Override
        public String what() {
            return "the option has no leg \"" + wanted + "\"";
        }

        @Override
        public String where() {
            return "--leg";
        }

        @Override
        public String fix() {
            return "write a number from 1 to " + legs + ", or leave --leg out for all of them";
        }
    }

    /// A file is not a plan.
    record NotAPlan(String file, String why) implements ExplainProblem {
        @Override
        public String code() {
            return "REQ-067";
        }

        @Override
        public String what() {
            return "the file cannot be read as a plan: " + why;
        }

        @Override
        public String where() {
            return file;
        }

        @Override
        public String fix() {
            return "give a file that keruen plan --json wrote";
        }
    }

    /// No answer of that hash is kept.
    record NoSuchPlan(String hash) implements ExplainProblem {
        @Override
        public String code() {
            return "REQ-068";
        }

        @Override
        public String what() {
            return "no plan \"" + hash + "\" is kept";
        }

        @Override
        public String where() {
            return "--from-plan";
        }

        @Override
        public String fix() {
            return "ask the plan again; only the newest answers are kept";
        }
    }
}
