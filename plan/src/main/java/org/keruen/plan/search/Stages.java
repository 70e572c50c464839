package org.keruen.plan.search;

import java.util.function.Predicate;
import org.keruen.supernetwork.Element;

/// How far a route has come in what is asked of its hauls: a stage to begin with, the stage behind each haul, and those
/// in which it has all that is asked.
public interface Stages {
    int count();

    int first();

    int behind(int stage, Element.Haul haul);

    boolean complete(int stage);

    /// Some haul of the route is a wanted one.
    static Stages having(Predicate<Element.Haul> wanted) {
        return new Stages() {
            @Override
            public int count() {
                return 2;
            }

            @Override
            public int first() {
                return 0;
            }

            @Override
            public int behind(int stage, Element.Haul haul) {
                return stage == 1 || wanted.test(haul) ? 1 : 0;
            }

            @Override
            public boolean complete(int stage) {
                return stage == 1;
            }
        };
    }
}
