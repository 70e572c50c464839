package org.keruen.proving;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The import rules of docs/decisions/0001: a room sees only rooms on lower floors, and within a room no packages form
/// a circle.
class FloorsTest {
    /// A new room gets its line here in the commit that adds its module.
    private static final Map<String, Integer> FLOOR = new TreeMap<>(Map.ofEntries(
            Map.entry("model", 0),
            Map.entry("graph", 0),
            Map.entry("scenario", 1),
            Map.entry("supernetwork", 1),
            Map.entry("ingest", 2),
            Map.entry("plan", 2),
            Map.entry("flow", 2),
            Map.entry("report", 3),
            Map.entry("workspace", 3),
            Map.entry("study", 4),
            Map.entry("cli", 5),
            Map.entry("server", 5)));

    private static final JavaClasses KERUEN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.keruen");

    static Stream<String> rooms() {
        return FLOOR.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void a_room_sees_only_rooms_on_lower_floors(String room) {
        int own = floor(room);
        String[] outOfSight = rooms().filter(other -> !other.equals(room) && floor(other) >= own)
                .map(FloorsTest::packages)
                .toArray(String[]::new);
        if (outOfSight.length == 0) {
            return;
        }
        noClasses()
                .that()
                .resideInAPackage(packages(room))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(outOfSight)
                .allowEmptyShould(empty(room))
                .check(KERUEN);
    }

    @Test
    void every_class_is_in_a_room() {
        classes()
                .that()
                .resideInAPackage("org.keruen..")
                .should()
                .resideInAnyPackage(rooms().map(FloorsTest::packages).toArray(String[]::new))
                .check(KERUEN);
    }

    /// The room's own package is left out: its door calls inwards, and what is inside speaks of the door's requests and
    /// results.
    @ParameterizedTest
    @MethodSource("rooms")
    void packages_inside_a_room_form_no_circle(String room) {
        slices().matching("org.keruen." + room + ".(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(KERUEN);
    }

    @ParameterizedTest
    @MethodSource("groundFloor")
    void the_ground_floor_needs_nothing_but_the_jdk(String room) {
        classes()
                .that()
                .resideInAPackage(packages(room))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(packages(room), "java..", "org.jspecify.annotations..")
                .allowEmptyShould(empty(room))
                .check(KERUEN);
    }

    static Stream<String> groundFloor() {
        return rooms().filter(room -> floor(room) == 0);
    }

    /// `proving` and `bench` stand beside the floors; `web` holds no Java.
    @Test
    void every_module_of_the_root_pom_has_its_floor() throws Exception {
        String pom = Files.readString(Path.of(System.getProperty("keruen.home")).resolve("pom.xml"));
        List<String> modules = Pattern.compile("<module>(.*?)</module>")
                .matcher(pom)
                .results()
                .map(found -> found.group(1))
                .filter(module -> !Set.of("proving", "bench", "web").contains(module))
                .toList();
        assertThat(modules).containsExactlyInAnyOrderElementsOf(FLOOR.keySet());
    }

    /// Being empty is excused while the first rooms are being furnished. Once each has classes, this method goes,
    /// and with it every call of `allowEmptyShould(empty(room))`; a misspelt package name then fails instead of
    /// passing.
    private static boolean empty(String room) {
        return KERUEN.stream().noneMatch(type -> type.getPackageName().startsWith("org.keruen." + room));
    }

    private static int floor(String room) {
        return Objects.requireNonNull(FLOOR.get(room), room);
    }

    private static String packages(String room) {
        return "org.keruen." + room + "..";
    }
}
