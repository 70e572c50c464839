package org.keruen.ingest.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keruen.model.assignment.UserClass;
import org.keruen.model.issue.Issues;

class ClassRowsTest {
    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void aDesk() {
        desk = new Desk(folder).write("shared.csv", "origin,destination,volume,class\n1,2,60,car\n1,2,40,truck\n");
    }

    private Optional<ReadAssignment> read(String classes, String trips) {
        desk.write("classes/classes.csv", classes);
        return desk.read(new AssignmentFiles(
                desk.path("net.tntp"),
                trips.isEmpty() ? Optional.empty() : Optional.of(TripsFile.of(trips, folder)),
                Optional.of(desk.path("classes/classes.csv")),
                OptionalDouble.of(0.25),
                OptionalDouble.of(0.5)));
    }

    private List<UserClass> sound(String classes, String trips) {
        return read(classes, trips)
                .orElseThrow(() -> new AssertionError(desk.said()))
                .classes()
                .classes();
    }

    private void refused(String classes, String trips, String... found) {
        assertThat(read(classes, trips)).isEmpty();
        assertThat(desk.found()).containsExactly(found);
    }

    @Test
    void a_blank_cell_is_the_default() {
        List<UserClass> classes = sound("name\ncar\ntruck\n", "shared.csv");
        assertThat(classes)
                .extracting(UserClass::name, UserClass::equivalents, UserClass::tollFactor, UserClass::distanceFactor)
                .containsExactly(tuple("car", 1.0, 0.25, 0.5), tuple("truck", 1.0, 0.25, 0.5));
        assertThat(classes.getLast().demand().total()).isEqualTo(40);
    }

    @Test
    void a_class_may_weigh_and_count_otherwise_and_shun_types() {
        List<UserClass> classes = sound("""
                        name,equivalents,toll_factor,value_of_time,distance_factor,banned_types
                        car,,2,,0,
                        truck,2.5,,4,,1; 9 ;
                        """, "shared.csv");
        assertThat(classes.getFirst().tollFactor()).isEqualTo(2);
        assertThat(classes.getFirst().distanceFactor()).isZero();
        assertThat(classes.getLast().equivalents()).isEqualTo(2.5);
        assertThat(classes.getLast().tollFactor()).isEqualTo(0.25);
        assertThat(classes.getLast().bannedTypes()).containsExactlyInAnyOrder("1", "9");
        assertThat(desk.found()).containsExactly("ASG-028 classes.csv, row 3, column banned_types");
    }

    @Test
    void trips_of_a_class_lie_beside_the_table() {
        desk.write("classes/car.tntp", "Origin 1\n2 : 5;\n")
                .write("classes/mixed.csv", "origin,destination,volume,class\n1,2,7,truck\n1,2,1,car\n");
        List<UserClass> classes = sound("name,trips\ncar,car.tntp\ntruck,mixed.csv\n", "");
        assertThat(classes.getFirst().demand().total()).isEqualTo(5);
        assertThat(classes.getLast().demand().total()).isEqualTo(7);
    }

    @Test
    void the_only_class_without_a_file_takes_trips_that_say_no_class() {
        desk.write("classes/car.csv", "origin,destination,volume\n1,2,5\n");
        List<UserClass> classes = sound("name,trips\ncar,car.csv\ntruck,\n", "trips.tntp");
        assertThat(classes.getLast().demand().total()).isEqualTo(6);
        refused(
                "name\ncar\ntruck\n",
                "trips.tntp",
                "ASG-021 classes.csv, row 2, column trips",
                "ASG-021 classes.csv, row 3, column trips");
        assertThat(desk.said()).contains("trips.tntp does not say whose trips its rows are");
    }

    @Test
    void every_bad_row_is_told() {
        refused(
                """
                name,trips,equivalents,toll_factor,value_of_time
                car,,0,,
                car,,1,,
                ,,1,,
                truck,,x,2,4
                van,none.csv,,-1,0
                """,
                "shared.csv",
                "ASG-010 classes.csv, row 2, column equivalents",
                "ASG-014 classes.csv, row 3, column name",
                "ASG-012 classes.csv, row 4, column name",
                "ASG-009 classes.csv, row 5, column equivalents",
                "ASG-026 classes.csv, row 5, column toll_factor",
                "ASG-010 classes.csv, row 6, column toll_factor",
                "ASG-010 classes.csv, row 6, column value_of_time",
                "ASG-001 " + desk.path("classes/none.csv").toAbsolutePath());
    }

    @Test
    void demand_that_nobody_would_take_is_told() {
        refused(
                "name\ncar\nlorry\n",
                "shared.csv",
                "ASG-021 classes.csv, row 3, column trips",
                "ASG-025 shared.csv, row 3, column class");
        assertThat(desk.said()).contains("shared.csv has no row of that class");
        desk.write("classes/car.csv", "origin,destination,volume\n1,2,5\n");
        assertThat(sound("name,trips\ncar,car.csv\n", "shared.csv")).hasSize(1);
        assertThat(desk.found()).containsExactly("ASG-021 shared.csv");
        refused("name\ncar\n", "", "ASG-021 classes.csv, row 2, column trips");
        refused(
                "name\n",
                "shared.csv",
                "ASG-021 classes.csv",
                "ASG-025 shared.csv, row 2, column class",
                "ASG-025 shared.csv, row 3, column class");
        refused("title\ncar\n", "shared.csv", "ASG-007 classes.csv, row 1, column name");
    }

    @Test
    void demand_without_a_path_is_told_of_its_class() {
        ReadAssignment read = read("name\ncar\ntruck\n", "shared.csv").orElseThrow();
        Issues issues = new Issues();
        read.classes()
                .report(List.of(new Unreachable(1, 0, 1, 40)), read.network().network(), issues);
        assertThat(issues.all().getFirst().where()).isEqualTo("shared.csv, row 3, column volume");
        assertThat(issues.all().getFirst().what()).contains("for class truck, though 40 want");
    }
}
