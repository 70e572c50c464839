package org.keruen.server.offer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.keruen.model.place.Language;
import org.keruen.report.Json;
import org.keruen.report.data.DataJson;
import org.keruen.report.offer.NetworkGeoJson;
import org.keruen.report.offer.OfferJson;
import org.keruen.report.text.Words;
import org.keruen.server.Desk;
import org.keruen.server.Setting;
import org.keruen.server.http.Asked;
import org.keruen.server.http.Body;
import org.keruen.server.http.Failed;
import org.keruen.server.http.KeptBytes;
import org.keruen.server.http.Reply;
import org.keruen.server.http.Route;
import org.keruen.study.Progress;
import org.keruen.study.data.DataStudy;
import org.keruen.study.question.LanguageWord;
import org.keruen.workspace.Hash;

/// What can be asked, and the words to ask it with. Long documents that stay the same while the server runs are made
/// once, and a reader who has one need not fetch it again (`ETag`).
public final class OfferRoutes {
    private static final int USUAL_PLACES = 12;
    private static final int MOST_PLACES = 50;

    /// So many documents are kept; a network can be asked for on any of thousands of days.
    private static final int MOST_KEPT = 64;

    private final Desk desk;
    private final Map<String, Made> made = new ConcurrentHashMap<>();

    public OfferRoutes(Desk desk) {
        this.desk = desk;
    }

    private record Made(String hash, KeptBytes bytes) {}

    public List<Route> all() {
        return List.of(
                Route.get("/api/v1/places", this::places),
                Route.get("/api/v1/network", this::network),
                Route.get("/api/v1/commodities", this::goods),
                Route.get("/api/v1/scenarios", this::scenarios),
                Route.get("/api/v1/packages", this::packages),
                Route.get("/api/v1/years", this::years),
                Route.get("/api/v1/zones", this::zones),
                Route.get("/api/v1/sources", this::sources),
                Route.get("/api/v1/words/{lang}", this::words),
                Route.get("/api/v1/data/status", this::status));
    }

    private Reply places(Asked asked) {
        int most = asked.query("limit").map(OfferRoutes::limit).orElse(USUAL_PLACES);
        return Reply.json(
                OfferJson.write(desk.base().offer().places(asked.query("q").orElse(""), asked.query("lang"), most)));
    }

    private static int limit(String text) {
        try {
            int limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= MOST_PLACES) return limit;
        } catch (NumberFormatException noNumber) {
            // said below
        }
        throw new Failed(400, new NotALimit(text, MOST_PLACES));
    }

    private Reply network(Asked asked) {
        Optional<String> language = asked.query("lang");
        Optional<String> on = asked.query("on");
        Desk.Ready ready = desk.in(new Setting(asked.query("scenario"), List.of(), List.of()));
        String key = "network " + language + on + ready.open().stamp().hash();
        return kept(
                asked,
                Reply.GEO_JSON,
                key,
                () -> NetworkGeoJson.write(ready.offer().network(language, on)));
    }

    private Reply goods(Asked asked) {
        Optional<String> language = asked.query("lang");
        String key = "goods " + language;
        return kept(
                asked,
                Reply.JSON,
                key,
                () -> OfferJson.write(desk.base().offer().goods(language)));
    }

    private Reply scenarios(Asked asked) {
        return Reply.json(OfferJson.write(
                desk.base().offer().scenarios(desk.choice(), desk.own().scenarios())));
    }

    private Reply packages(Asked asked) {
        return Reply.json(OfferJson.write(desk.base().offer().packages()));
    }

    private Reply years(Asked asked) {
        return Reply.json(OfferJson.write(desk.base().offer().years()));
    }

    private Reply zones(Asked asked) {
        Optional<String> language = asked.query("lang");
        return kept(
                asked,
                Reply.JSON,
                "zones " + language,
                () -> OfferJson.write(desk.base().offer().zones(language)));
    }

    private Reply sources(Asked asked) {
        return kept(
                asked,
                Reply.JSON,
                "sources",
                () -> OfferJson.write(desk.base().offer().sources()));
    }

    private Reply words(Asked asked) {
        Language language = LanguageWord.read(asked.part("lang"));
        return kept(asked, Reply.JSON, "words " + language, () -> {
            Words words = Words.in(language);
            Map<String, String> all = new TreeMap<>();
            for (String key : words.keys()) all.put(key, words.of(key));
            return Json.object(json -> all.forEach(json::writeStringProperty));
        });
    }

    /// Plans every named corridor, which takes a while the first time.
    private Reply status(Asked asked) {
        Language language = LanguageWord.read(asked.query("lang").orElse(null));
        return kept(
                asked,
                Reply.JSON,
                "status " + language,
                () -> DataJson.write(new DataStudy(desk.base().open(), language).status(Progress.SILENT)));
    }

    private Reply kept(Asked asked, String type, String key, Supplier<String> document) {
        Made known = made.get(key);
        if (known == null) {
            String text = document.get();
            known = new Made(Hash.of(text), new KeptBytes(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            if (made.size() >= MOST_KEPT) made.clear();
            made.put(key, known);
        }
        String tag = "\"" + known.hash + "\"";
        boolean same =
                asked.header("If-None-Match").map(tags -> tags.contains(tag)).orElse(false);
        Reply reply = same
                ? new Reply(304, "", new Body.None(), Map.of())
                : new Reply(200, type, new Body.Kept(known.bytes), Map.of());
        return reply.header("ETag", tag).header("Cache-Control", "private, no-cache");
    }
}
