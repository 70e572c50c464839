package org.keruen.study.assign;

import java.util.List;
import org.keruen.model.issue.Issue;

/// An assignment cannot be made as it was asked for. Where it lies is said in the words of the command line.
public sealed interface AssignProblem extends Issue {
    /// An option's value is no number, or not one that makes sense there.
    record NotSuchANumber(String option, String text, String expected) implements AssignProblem {
        @Override
        public String code() {
            return "REQ-070";
        }

        @Override
        public String what() {
            return "\"" + text + "\" is not " + expected;
        }

        @Override
        public String where() {
            return option;
        }

        @Override
        public String fix() {
            return "write " + expected;
        }
    }

    /// Neither of the two principles.
    record UnknownPrinciple(String word) implements AssignProblem {
        @Override
        public String code() {
            return "REQ-071";
        }

        @Override
        public String what() {
            return "\"" + word + "\" is not a principle of assignment";
        }

        @Override
        public String where() {
            return "--principle";
        }

        @Override
        public String fix() {
            return "write user (nobody gains by changing way) or system (all together lose least)";
        }
    }

    /// No link leads from the one node to the other.
    ///
    /// @param near links that may be meant
    record UnknownLink(String word, List<String> near) implements AssignProblem {
        public UnknownLink {
            near = List.copyOf(near);
        }

        @Override
        public String code() {
            return "REQ-072";
        }

        @Override
        public String what() {
            return word.indexOf('-') > 0
                    ? "the network has no link " + word
                    : "\"" + word + "\" is not two nodes with - between them";
        }

        @Override
        public String where() {
            return "--select-link";
        }

        @Override
        public String fix() {
            return near.isEmpty()
                    ? "write the link's first and last node as the files name them, such as 10-16"
                    : "did you mean " + String.join(" or ", near) + "?";
        }
    }

    /// More trips than the rule allows have no path; which they are, other problems say.
    ///
    /// @param share what has no path, of all trips, as people read it
    record TooManyUnreachable(int pairs, String share) implements AssignProblem {
        @Override
        public String code() {
            return "REQ-076";
        }

        @Override
        public String what() {
            return "%s no path, %s of all trips; up to 1 %% are left out with a warning"
                    .formatted(pairs == 1 ? "a pair of zones has" : pairs + " pairs of zones have", share);
        }

        @Override
        public String where() {
            return "--trips";
        }

        @Override
        public String fix() {
            return "mend what is listed above, or say --skip-unreachable to leave out any number of them";
        }
    }
}
