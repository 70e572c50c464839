package org.keruen.study.assign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keruen.model.assignment.AssignmentNetwork;
import org.keruen.model.assignment.DelayFunction;
import org.keruen.model.issue.Issue;
import org.keruen.model.issue.Refused;

class LinkWordsTest {
    /// Two links lead from A to B, one back, and one from A to the node that is called B-1.
    private static final AssignmentNetwork NETWORK =
            network(List.of("A", "B", "B-1"), new int[] {0, 0, 1, 0}, new int[] {1, 1, 0, 2});

    @Test
    void parallel_links_are_all_meant() {
        assertThat(LinkWords.read(List.of("A-B"), NETWORK)).containsExactly(0, 1);
    }

    @Test
    void the_direction_counts() {
        assertThat(LinkWords.read(List.of("B-A"), NETWORK)).containsExactly(2);
    }

    @Test
    void a_name_may_have_a_hyphen_in_it() {
        assertThat(LinkWords.read(List.of("A-B-1"), NETWORK)).containsExactly(3);
    }

    @Test
    void a_link_that_is_named_twice_counts_once() {
        assertThat(LinkWords.read(List.of("B-A", "A-B", "B - A"), NETWORK)).containsExactly(2, 0, 1);
    }

    @Test
    void every_word_that_means_no_link_is_told_with_those_it_may_mean() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> LinkWords.read(List.of("A-C", "B-A", "nowhere"), NETWORK))
                .satisfies(refused -> assertThat(refused.issues())
                        .extracting(Issue::code, Issue::what)
                        .containsExactly(
                                org.assertj.core.groups.Tuple.tuple("REQ-072", "the network has no link A-C"),
                                org.assertj.core.groups.Tuple.tuple(
                                        "REQ-072", "\"nowhere\" is not two nodes with - between them")))
                .satisfies(
                        refused -> assertThat(refused.issues().getFirst().fix()).contains("did you mean A-B"));
    }

    private static AssignmentNetwork network(List<String> nodes, int[] tail, int[] head) {
        int links = tail.length;
        return new AssignmentNetwork(
                nodes,
                new boolean[] {true, true, true},
                List.of("1"),
                new int[] {0},
                tail,
                head,
                Collections.nCopies(links, new DelayFunction.Linear(1, 1)),
                new double[links],
                new double[links],
                Collections.nCopies(links, ""));
    }
}
