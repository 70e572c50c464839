package org.keruen.study.assign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.keruen.model.assignment.AssignmentNetwork;
import org.keruen.model.issue.Nearest;
import org.keruen.model.issue.Refused;

/// Finds links by the names of their nodes, `A-B`. Parallel links from A to B are all meant. A name may have a hyphen
/// in it: every way to part the word is tried.
final class LinkWords {
    private static final int OFFERED = 3;

    private final AssignmentNetwork network;
    private final Map<String, Integer> nodes = new HashMap<>();

    private LinkWords(AssignmentNetwork network) {
        this.network = network;
        for (int node = 0; node < network.nodes(); node++) nodes.put(network.nodeName(node), node);
    }

    /// The links of all words, each once.
    ///
    /// @throws Refused when a word means none
    static List<Integer> read(List<String> words, AssignmentNetwork network) {
        if (words.isEmpty()) return List.of();
        LinkWords reader = new LinkWords(network);
        Set<Integer> links = new LinkedHashSet<>();
        List<AssignProblem> problems = new ArrayList<>();
        for (String word : words) {
            List<Integer> found = reader.links(word);
            if (found.isEmpty()) problems.add(new AssignProblem.UnknownLink(word, reader.near(word)));
            links.addAll(found);
        }
        if (!problems.isEmpty()) throw new Refused(problems);
        return List.copyOf(links);
    }

    private List<Integer> links(String word) {
        List<Integer> found = new ArrayList<>();
        for (int at = word.indexOf('-'); at >= 0; at = word.indexOf('-', at + 1)) {
            Integer tail = nodes.get(word.substring(0, at).strip());
            Integer head = nodes.get(word.substring(at + 1).strip());
            if (tail == null || head == null) continue;
            for (int link = 0; link < network.links(); link++) {
                if (network.tail(link) == tail && network.head(link) == head) found.add(link);
            }
        }
        return found;
    }

    /// Links that leave the first node where there is such a node, else links of like names.
    private List<String> near(String word) {
        Set<String> leaving = new LinkedHashSet<>();
        Set<String> all = new LinkedHashSet<>();
        int hyphen = word.indexOf('-');
        Integer tail = hyphen < 0 ? null : nodes.get(word.substring(0, hyphen).strip());
        for (int link = 0; link < network.links(); link++) {
            String name = network.nodeName(network.tail(link)) + "-" + network.nodeName(network.head(link));
            if (tail != null && network.tail(link) == tail) leaving.add(name);
            all.add(name);
        }
        if (leaving.isEmpty()) return Nearest.to(word, all, OFFERED);
        List<String> near = Nearest.to(word, leaving, OFFERED);
        return near.isEmpty() ? leaving.stream().limit(OFFERED).toList() : near;
    }
}
