package org.keruen.ingest.problem;

import java.util.Collection;
import java.util.List;
import org.keruen.model.issue.Nearest;

/// A value in a file of an assignment cannot be understood, or names what is not there.
public sealed interface AssignmentValueProblem extends Problem {

    record NotANumber(Spot at, String cell) implements AssignmentValueProblem {
        @Override
        public String code() {
            return "ASG-009";
        }

        @Override
        public String what() {
            return "\"%s\" is not a number".formatted(cell);
        }

        @Override
        public String fix() {
            return "write a finite number with a point for decimals, such as 1200.5 or 1.2e3, without a unit";
        }
    }

    record OutOfRange(Spot at, String cell, String range) implements AssignmentValueProblem {
        @Override
        public String code() {
            return "ASG-010";
        }

        @Override
        public String what() {
            return "%s must be %s, got %s".formatted(at.column(), range, cell);
        }

        @Override
        public String fix() {
            return "write a number that is " + range;
        }
    }

    record NoCapacity(Spot at) implements AssignmentValueProblem {
        @Override
        public String code() {
            return "ASG-011";
        }

        @Override
        public String what() {
            return "the capacity is 0, and the time of this link grows with volume / capacity";
        }

        @Override
        public String fix() {
            return "state the capacity; where the time does not depend on the volume, write 0 for b";
        }
    }

    record ValueMissing(Spot at, String why) implements AssignmentValueProblem {
        @Override
        public String code() {
            return "ASG-012";
        }

        @Override
        public String what() {
            return "%s is not stated, and %s".formatted(at.column(), why);
        }

        @Override
        public String fix() {
            return "state " + at.column();
        }
    }

    record UnknownWord(Spot at, String cell, List<String> allowed) implements AssignmentValueProblem {
        @Override
        public String code() {
            return "ASG-013";
        }

        @Override
        public String what() {
            return "\"%s\" is not a word for %s".formatted(cell, at.column());
        }

        @Override
        public String fix() {
            return didYouMean(cell, allowed) + "Allowed: " + String.join(", ", allowed);
        }
    }

    record Repeated(Spot at, String id, long firstRow) implements AssignmentValueProblem {
        @Override
        public String code() {
            return "ASG-014";
        }

        @Override
        public String what() {
            return "%s \"%s\" is there already, in row %d".formatted(at.column(), id, firstRow);
        }

        @Override
        public String fix() {
            return "give every row its own %s, or take one of the two rows out".formatted(at.column());
        }
    }

    record UnknownNode(Spot at, String node, String known) implements AssignmentValueProblem {
        @Override
        public String code() {
            return "ASG-015";
        }

        @Override
        public String what() {
            return "there is no node %s; %s".formatted(node, known);
        }

        @Override
        public String fix() {
            return "name a node that is there, or add the node";
        }
    }

    record UnknownLink(Spot at, String link, List<String> similar) implements AssignmentValueProblem {
        @Override
        public String code() {
            return "ASG-016";
        }

        @Override
        public String what() {
            return "link.csv has no link %s".formatted(link);
        }

        @Override
        public String fix() {
            return similar.isEmpty()
                    ? "name a link_id of link.csv, or take the row out"
                    : "did you mean %s?".formatted(similar.getFirst());
        }
    }

    record NoZones(Spot at) implements AssignmentValueProblem {
        @Override
        public String code() {
            return "ASG-018";
        }

        @Override
        public String what() {
            return "no node has a zone_id, so there is nowhere for trips to begin or end";
        }

        @Override
        public String fix() {
            return "state zone_id at the nodes where the trips of a zone begin and end";
        }
    }

    record GivenTwice(Spot at, String other) implements AssignmentValueProblem {
        @Override
        public String code() {
            return "ASG-026";
        }

        @Override
        public String what() {
            return "%s and %s are both stated, and one follows from the other".formatted(at.column(), other);
        }

        @Override
        public String fix() {
            return "leave one of the two blank; toll_factor is 1 / value_of_time";
        }
    }

    record UnknownType(Spot at, String type, List<String> known) implements AssignmentValueProblem {
        @Override
        public String code() {
            return "ASG-028";
        }

        @Override
        public String what() {
            return "no link of the network has the type \"%s\", so banning it changes nothing".formatted(type);
        }

        @Override
        public String fix() {
            return didYouMean(type, known)
                    + (known.isEmpty() ? "The links of this network have no types" : "Types: " + listed(known));
        }

        @Override
        public boolean fatal() {
            return false;
        }
    }

    private static String didYouMean(String word, Collection<String> candidates) {
        return Nearest.to(word, candidates)
                .map(near -> "did you mean %s? ".formatted(near))
                .orElse("");
    }

    private static String listed(List<String> words) {
        int most = 12;
        return words.size() <= most ? String.join(", ", words) : String.join(", ", words.subList(0, most)) + ", …";
    }
}
