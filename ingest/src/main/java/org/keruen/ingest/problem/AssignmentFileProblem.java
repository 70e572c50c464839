package org.keruen.ingest.problem;

import java.util.List;

/// A file of an assignment (network, trips or classes) cannot be read, or has not the shape it should have.
public sealed interface AssignmentFileProblem extends Problem {

    /// No file where one was said to be.
    ///
    /// @param holds what the file should hold: "a network", "trips", "classes"
    record Missing(Spot at, String holds) implements AssignmentFileProblem {
        @Override
        public String code() {
            return "ASG-001";
        }

        @Override
        public String what() {
            return "there is no such file; it should hold " + holds;
        }

        @Override
        public String fix() {
            return "check the path, also against the folder that the command is run in";
        }
    }

    record Unreadable(Spot at, String reason, String fix) implements AssignmentFileProblem {
        @Override
        public String code() {
            return "ASG-002";
        }

        @Override
        public String what() {
            return "the file cannot be read: " + reason;
        }
    }

    record WrongKind(Spot at, String found, String expected, String fix) implements AssignmentFileProblem {
        @Override
        public String code() {
            return "ASG-003";
        }

        @Override
        public String what() {
            return "this is %s, not %s".formatted(found, expected);
        }
    }

    record TagMissing(Spot at) implements AssignmentFileProblem {
        @Override
        public String code() {
            return "ASG-004";
        }

        @Override
        public String what() {
            return "the tag <%s> is missing".formatted(at.column());
        }

        @Override
        public String fix() {
            return at.column().equals("END OF METADATA")
                    ? "end the tags with a line <END OF METADATA>"
                    : "add a line \"<%s> …\" above <END OF METADATA>".formatted(at.column());
        }
    }

    record BadTag(Spot at, String value, String expected) implements AssignmentFileProblem {
        @Override
        public String code() {
            return "ASG-005";
        }

        @Override
        public String what() {
            return "<%s> is \"%s\", which is not %s".formatted(at.column(), value, expected);
        }

        @Override
        public String fix() {
            return "write " + expected;
        }
    }

    record LinkCount(Spot at, long stated, int found) implements AssignmentFileProblem {
        @Override
        public String code() {
            return "ASG-006";
        }

        @Override
        public String what() {
            return "<NUMBER OF LINKS> says %d, and the file has %d link rows".formatted(stated, found);
        }

        @Override
        public String fix() {
            return found < stated
                    ? "see whether the file was cut off; if nothing is missing, write %d".formatted(found)
                    : "see whether rows are there twice; if not, write %d".formatted(found);
        }
    }

    record ColumnMissing(Spot at, List<String> similar) implements AssignmentFileProblem {
        @Override
        public String code() {
            return "ASG-007";
        }

        @Override
        public String what() {
            return "column %s is missing".formatted(at.column());
        }

        @Override
        public String fix() {
            return similar.isEmpty()
                    ? "add %s to the header row".formatted(at.column())
                    : "name it %s in the header row; is it the column \"%s\"?"
                            .formatted(at.column(), similar.getFirst());
        }
    }

    record BrokenRow(Spot at, String reason, String fix) implements AssignmentFileProblem {
        @Override
        public String code() {
            return "ASG-008";
        }

        @Override
        public String what() {
            return reason;
        }
    }

    /// Stands for those of one kind in one file that are not told one by one.
    ///
    /// @param code of those not told
    record AndMore(Spot at, String code, int more, boolean fatal) implements AssignmentFileProblem {
        @Override
        public String what() {
            return "%d more like this in the file".formatted(more);
        }

        @Override
        public String fix() {
            return "mend the ones listed, and read again";
        }
    }
}
