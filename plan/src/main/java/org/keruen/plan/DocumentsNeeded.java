package org.keruen.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.keruen.model.CorridorPackage;
import org.keruen.model.Id;
import org.keruen.model.itinerary.Itinerary;
import org.keruen.model.itinerary.Leg;
import org.keruen.model.place.Place;
import org.keruen.plan.search.Route;
import org.keruen.supernetwork.document.DocumentBook;
import org.keruen.supernetwork.document.Need;
import org.keruen.supernetwork.document.Papers;

/// The documents that ways ask for, and the fewest that those of a question would have to be joined by.
final class DocumentsNeeded {
    private final DocumentBook book;
    private final Papers papers;
    private final Map<Id<Place>, Place> places;

    DocumentsNeeded(CorridorPackage corridors, PlanRequest request, Map<Id<Place>, Place> places) {
        this.book = new DocumentBook(corridors.documents(), request.readyFirst());
        this.papers = FrontSearch.papers(request);
        this.places = places;
    }

    /// What the borders on a way ask for, in their order.
    List<Need> of(Itinerary itinerary) {
        Set<Need> needs = new LinkedHashSet<>();
        for (Leg leg : itinerary.legs()) {
            if (!(leg instanceof Leg.Haul haul)) continue;
            for (Leg.Travelled travelled : haul.links()) {
                String from = country(travelled.link().from());
                String to = country(travelled.link().to());
                needs.addAll(book.needs(
                        travelled.link().mode(),
                        travelled.forward() ? from : to,
                        travelled.forward() ? to : from,
                        papers.ends()));
            }
        }
        return List.copyOf(needs);
    }

    /// What a way asks for that the question's documents are not; nothing where it states none.
    List<Need> unmet(Route route) {
        if (papers.stated().isEmpty()) return List.of();
        return of(route.itinerary()).stream()
                .filter(need -> !need.isMetBy(papers.stated()))
                .toList();
    }

    /// The smallest sets of documents that, beside those stated, meet what is unmet; all of one size, in
    /// alphabetical order.
    List<Set<String>> additions(List<Need> unmet) {
        Set<String> candidates = new TreeSet<>();
        unmet.forEach(need -> candidates.addAll(need.documents()));
        List<Set<String>> tried = List.of(Set.of());
        for (int size = 0; size <= candidates.size(); size++) {
            List<Set<String>> enough = tried.stream()
                    .filter(added -> unmet.stream().allMatch(need -> need.isMetBy(added)))
                    .toList();
            if (!enough.isEmpty()) return enough;
            tried = oneMore(tried, candidates);
        }
        throw new IllegalStateException("every need names a document");
    }

    /// Each set with each candidate behind its last, so that no set comes twice.
    private static List<Set<String>> oneMore(List<Set<String>> sets, Set<String> candidates) {
        List<Set<String>> larger = new ArrayList<>();
        for (Set<String> set : sets) {
            for (String candidate : candidates) {
                if (set.stream().anyMatch(has -> has.compareTo(candidate) >= 0)) continue;
                Set<String> more = new TreeSet<>(set);
                more.add(candidate);
                larger.add(more);
            }
        }
        return larger;
    }

    /// The question's documents and these.
    Set<String> with(Set<String> added) {
        Set<String> all = new TreeSet<>(papers.stated());
        all.addAll(added);
        return all;
    }

    private String country(Id<Place> id) {
        Place place = places.get(id);
        return place == null ? "" : place.country();
    }
}
