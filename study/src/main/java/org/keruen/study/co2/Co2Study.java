package org.keruen.study.co2;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.keruen.model.CorridorPackage;
import org.keruen.model.emission.EmissionFactor;
import org.keruen.model.network.Link;
import org.keruen.model.provenance.Provenance;
import org.keruen.model.provenance.Source;
import org.keruen.report.co2.Co2Document;
import org.keruen.report.co2.Co2Element;
import org.keruen.report.explain.ExplainDocument;
import org.keruen.report.plan.CitedSource;
import org.keruen.report.plan.PlannedEmission;
import org.keruen.report.plan.PlannedLeg;
import org.keruen.study.answers.Answers;
import org.keruen.study.corridors.OpenCorridors;
import org.keruen.study.explain.ExplainQuestion;
import org.keruen.study.explain.ExplainStudy;

/// What an option emits and how that was worked out. Masses, lengths, factors and products are those of the
/// saved plan; from the package as it is now come only the kind of distance a factor is for and where the
/// length of a link is known from.
public final class Co2Study {
    private final ExplainStudy explanations;
    private final Map<String, EmissionFactor> factors = new HashMap<>();
    private final Map<String, Link> links = new HashMap<>();
    private final List<Source> sources;

    /// `answers` is empty where nothing is ever saved.
    public Co2Study(OpenCorridors corridors, Optional<Answers> answers) {
        this.explanations = new ExplainStudy(corridors, answers);
        CorridorPackage content = corridors.content();
        this.sources = content.sources();
        for (EmissionFactor factor : content.factors()) factors.put(factor.id(), factor);
        for (Link link : content.links()) links.put(link.id().text(), link);
    }

    /// The report on an option, by its id or its number in the newest saved answer, or in the plan of a file.
    /// Throws [org.keruen.model.issue.Refused] when there is none, or the file is no plan.
    public Co2Document report(ExplainQuestion question) {
        ExplainDocument found = explanations.explain(question);
        List<Co2Element> elements = new ArrayList<>();
        List<PlannedLeg> legs = found.option().legs();
        for (int leg = 1; leg <= legs.size(); leg++) {
            for (PlannedEmission emission : legs.get(leg - 1).emissions()) elements.add(element(leg, emission));
        }
        return new Co2Document(
                found.plan(),
                found.option(),
                found.number(),
                elements,
                cited(found),
                found.changed(),
                found.language());
    }

    /// The sources of the plan, and of the package those that the plan did not name.
    private List<CitedSource> cited(ExplainDocument found) {
        List<CitedSource> cited = new ArrayList<>(found.plan().sources());
        Set<String> known = new HashSet<>();
        for (CitedSource source : cited) known.add(source.id());
        for (Source source : sources) {
            if (known.contains(source.id())) continue;
            cited.add(new CitedSource(source.id(), source.publisher(), source.title(), source.url(), source.date()));
        }
        return cited;
    }

    private Co2Element element(int leg, PlannedEmission emission) {
        boolean hub = emission.km().isEmpty();
        Optional<String> kind = Optional.ofNullable(factors.get(emission.factorId()))
                .map(EmissionFactor::distanceKind)
                .filter(word -> !word.isEmpty() && !hub);
        Optional<Provenance> distance =
                Optional.ofNullable(links.get(emission.what())).map(Link::provenance);
        return new Co2Element(leg, emission, kind, distance);
    }
}
