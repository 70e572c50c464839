package org.keruen.scenario;

import java.util.List;
import org.keruen.model.issue.Issue;
import org.keruen.model.provenance.RowRef;

/// What can be wrong with a change. `at` is where the change is written.
public sealed interface ScenarioIssue extends Issue {
    RowRef at();

    @Override
    default String where() {
        return at().equals(RowRef.NOWHERE) ? "scenario" : at().toString();
    }

    record UnknownTarget(RowRef at, Target target, List<String> similar) implements ScenarioIssue {
        @Override
        public String code() {
            return "SCN-001";
        }

        @Override
        public String what() {
            return "the package has no %s %s".formatted(target.kind().word(), target.id());
        }

        @Override
        public String fix() {
            return similar.isEmpty()
                    ? "name a %s the package has, or add it in a scenario this one is built on"
                            .formatted(target.kind().word())
                    : "did you mean " + String.join(", ", similar) + "?";
        }
    }

    record WrongTarget(RowRef at, String change, Target target, String allowed) implements ScenarioIssue {
        @Override
        public String code() {
            return "SCN-002";
        }

        @Override
        public String what() {
            return "%s cannot work on %s".formatted(change, target);
        }

        @Override
        public String fix() {
            return "give %s a target of one of these kinds: %s".formatted(change, allowed);
        }
    }

    record NotChangeable(RowRef at, String change, Target target) implements ScenarioIssue {
        @Override
        public String code() {
            return "SCN-003";
        }

        @Override
        public String what() {
            return "%s works on %s, but rows of demand.csv are past years and stay as they are"
                    .formatted(change, target);
        }

        @Override
        public String fix() {
            return "use kind: demand with class, from, to, fromYear and a factor or an amount to add";
        }
    }

    record UnknownFigure(RowRef at, Target target, String figure, List<String> allowed) implements ScenarioIssue {
        @Override
        public String code() {
            return "SCN-004";
        }

        @Override
        public String what() {
            return "a %s has no figure \"%s\" to change".formatted(target.kind().word(), figure);
        }

        @Override
        public String fix() {
            return "use field: " + String.join(" or ", allowed);
        }
    }

    record ImpossibleFigure(RowRef at, Target target, String figure, String reason) implements ScenarioIssue {
        @Override
        public String code() {
            return "SCN-005";
        }

        @Override
        public String what() {
            return "%s of %s: %s".formatted(figure, target, reason);
        }

        @Override
        public String fix() {
            return "give a figure that %s can have".formatted(figure);
        }
    }

    record NothingToScale(RowRef at, String figure, String row) implements ScenarioIssue {
        @Override
        public String code() {
            return "SCN-006";
        }

        @Override
        public String what() {
            return "%s states no %s, so there is nothing to scale".formatted(row, figure);
        }

        @Override
        public String fix() {
            return "use set with the figure itself";
        }
    }

    record AlreadyThere(RowRef at, Target target) implements ScenarioIssue {
        @Override
        public String code() {
            return "SCN-007";
        }

        @Override
        public String what() {
            return "%s is already in the package".formatted(target);
        }

        @Override
        public String fix() {
            return "choose another id, or use set, open or close to change what is there";
        }
    }

    record UnknownReference(RowRef at, Target added, Target missing) implements ScenarioIssue {
        @Override
        public String code() {
            return "SCN-008";
        }

        @Override
        public String what() {
            return "%s names %s, which the package does not have".formatted(added, missing);
        }

        @Override
        public String fix() {
            return "name a %s the package has, or add it before, in the scenario this one is built on"
                    .formatted(missing.kind().word());
        }
    }

    record StillNamed(RowRef at, Target target, String by) implements ScenarioIssue {
        @Override
        public String code() {
            return "SCN-009";
        }

        @Override
        public String what() {
            return "%s cannot go while %s names it".formatted(target, by);
        }

        @Override
        public String fix() {
            return "remove %s first in a scenario this one is built on, or use avoid".formatted(by);
        }
    }

    record UnclearProject(RowRef at, String project, String reason) implements ScenarioIssue {
        @Override
        public String code() {
            return "SCN-010";
        }

        @Override
        public String what() {
            return "project %s cannot be put into the network: %s".formatted(project, reason);
        }

        @Override
        public String fix() {
            return "say it with open, set or add on the links it builds";
        }
    }

    record Contradiction(RowRef at, Target target, String earlier) implements ScenarioIssue {
        @Override
        public String code() {
            return "SCN-011";
        }

        @Override
        public String what() {
            return "%s is changed after \"%s\"".formatted(target, earlier);
        }

        @Override
        public String fix() {
            return "keep one of the two changes";
        }
    }

    record UnknownArea(RowRef at, String word, List<String> similar) implements ScenarioIssue {
        @Override
        public String code() {
            return "SCN-012";
        }

        @Override
        public String what() {
            return "\"%s\" is neither the country nor the id of any place".formatted(word);
        }

        @Override
        public String fix() {
            return similar.isEmpty()
                    ? "use ISO country codes such as RU, or ids of places.csv"
                    : "did you mean " + String.join(", ", similar) + "?";
        }
    }

    record OutsideRange(RowRef at, String parameter, double value, String range) implements ScenarioIssue {
        @Override
        public String code() {
            return "SCN-013";
        }

        @Override
        public String what() {
            return "%s = %s lies outside its plausible range %s".formatted(parameter, value, range);
        }

        @Override
        public String fix() {
            return "check the value, or say in the note why it is so unusual";
        }

        @Override
        public boolean fatal() {
            return false;
        }
    }

    record NoEffect(RowRef at, String change, String reason) implements ScenarioIssue {
        @Override
        public String code() {
            return "SCN-014";
        }

        @Override
        public String what() {
            return "\"%s\" changes nothing: %s".formatted(change, reason);
        }

        @Override
        public String fix() {
            return "check the days, or leave the change out";
        }

        @Override
        public boolean fatal() {
            return false;
        }
    }

    record UnknownSource(RowRef at, String source) implements ScenarioIssue {
        @Override
        public String code() {
            return "SCN-015";
        }

        @Override
        public String what() {
            return "the change cites source %s, which sources.csv does not have".formatted(source);
        }

        @Override
        public String fix() {
            return "add the source to sources.csv of an overlay, or leave source out and the change counts as assumed";
        }
    }

    record UnlikeUnit(RowRef at, Target target, String figure, String given, String own) implements ScenarioIssue {
        @Override
        public String code() {
            return "SCN-016";
        }

        @Override
        public String what() {
            return own.isEmpty()
                    ? "%s of %s has no unit, not %s".formatted(figure, target, given)
                    : "%s of %s is in %s, not in %s".formatted(figure, target, own, given);
        }

        @Override
        public String fix() {
            return own.isEmpty() ? "leave unit out" : "give the value in %s, with unit: %s".formatted(own, own);
        }
    }

    /// `kind` is class or zone.
    record UnknownDemand(RowRef at, String kind, String word, List<String> similar) implements ScenarioIssue {
        @Override
        public String code() {
            return "SCN-017";
        }

        @Override
        public String what() {
            return "the package has no %s \"%s\"".formatted(kind, word);
        }

        @Override
        public String fix() {
            return similar.isEmpty()
                    ? "use a %s of the package, as %s has them"
                            .formatted(kind, kind.equals("zone") ? "zones.csv" : "demand.csv")
                    : "did you mean " + String.join(", ", similar) + "?";
        }
    }

    record UnclearAmount(RowRef at, String change, String reason, String mend) implements ScenarioIssue {
        @Override
        public String code() {
            return "SCN-018";
        }

        @Override
        public String what() {
            return "\"%s\" is not clear: %s".formatted(change, reason);
        }

        @Override
        public String fix() {
            return mend;
        }
    }
}
