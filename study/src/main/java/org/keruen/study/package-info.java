/// Keruen's Java API: whole questions, answered with one or more lenses. The only place where rooms are wired together;
/// what is worked out, is worked out below.
///
/// ```java
/// var corridors = Corridors.open(PackageChoice.builtIn());
/// var document = new PlanStudy(corridors).plan(PlanQuestion.of("Xi'an", "Poti", "2x40HC", "2026-03-03"));
/// ```
@NullMarked
package org.keruen.study;

import org.jspecify.annotations.NullMarked;
