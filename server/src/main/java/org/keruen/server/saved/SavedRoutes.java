package org.keruen.server.saved;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keruen.model.issue.Issue;
import org.keruen.report.Json;
import org.keruen.report.JsonObject;
import org.keruen.report.shipments.EtaJson;
import org.keruen.report.shipments.WatchJson;
import org.keruen.server.Desk;
import org.keruen.server.NoSuchOwn;
import org.keruen.server.http.Asked;
import org.keruen.server.http.Failed;
import org.keruen.server.http.Reply;
import org.keruen.server.http.Route;
import org.keruen.server.plan.Turns;
import org.keruen.server.question.Members;
import org.keruen.study.answers.Answers;
import org.keruen.study.answers.PlanPlace;
import org.keruen.study.explain.SavedOptions;
import org.keruen.study.plan.EtaStudy;
import org.keruen.study.plan.WatchStudy;
import org.keruen.study.shipments.ShipmentBook;
import org.keruen.workspace.KeptRuns;
import org.keruen.workspace.KeptShipments;
import org.keruen.workspace.OwnThings.Kind;
import org.keruen.workspace.OwnThings.Own;
import org.keruen.workspace.Workspace;
import tools.jackson.core.JsonGenerator;

/// What a person keeps: read, written and forgotten by name. Each has a revision, its `ETag`; whoever writes says which
/// one they have seen (`If-Match`), or that there is none yet (`If-None-Match: *`), so that two windows cannot undo
/// each
/// other's work unseen.
public final class SavedRoutes {
    private final Desk desk;
    private final Workspace workspace;
    private final Answers answers;
    private final Turns turns;

    public SavedRoutes(Desk desk, Workspace workspace, Answers answers, Turns turns) {
        this.desk = desk;
        this.workspace = workspace;
        this.answers = answers;
        this.turns = turns;
    }

    public List<Route> all() {
        List<Route> all = new ArrayList<>();
        all.addAll(own("/api/v1/scenarios/own", Kind.SCENARIO));
        all.addAll(own("/api/v1/orders", Kind.ORDER));
        all.addAll(own("/api/v1/overlays", Kind.OVERLAY));
        all.add(Route.get("/api/v1/shipments", asked -> shipments()));
        all.add(Route.get("/api/v1/shipments/{name}", this::shipment));
        all.add(Route.put("/api/v1/shipments/{name}", this::keepShipment));
        all.add(Route.delete("/api/v1/shipments/{name}", this::dropShipment));
        all.add(Route.get("/api/v1/watch", this::watch));
        all.add(Route.post("/api/v1/eta", this::eta));
        all.add(Route.get("/api/v1/runs", asked -> runs()));
        all.add(Route.delete("/api/v1/runs/{id}", this::dropRun));
        return all;
    }

    private List<Route> own(String path, Kind kind) {
        return List.of(
                Route.get(path, asked -> list(kind)),
                Route.get(path + "/{name}", asked -> one(kind, asked)),
                Route.put(path + "/{name}", asked -> keep(kind, asked)),
                Route.delete(path + "/{name}", asked -> drop(kind, asked)));
    }

    // --- what a person writes ---

    private Reply list(Kind kind) {
        List<Own> all = done(() -> workspace.own().all(kind));
        return Reply.json(Json.object(json -> {
            json.writeStringProperty("schema", "keruen.own/1");
            Json.objects(json, "own", all, (one, own) -> head(one, own.name(), own.revision()));
        }));
    }

    private static void head(JsonGenerator json, String name, long revision) {
        json.writeStringProperty("name", name);
        json.writeNumberProperty("revision", revision);
    }

    private Reply one(Kind kind, Asked asked) {
        String name = asked.part("name");
        Own own = done(() -> workspace.own().find(kind, name)).orElseThrow(() -> missing(kind, name));
        return Reply.json(document(own)).header("ETag", Revision.tag(own.revision()));
    }

    private static String document(Own own) {
        return Json.object(json -> {
            json.writeStringProperty("schema", "keruen.own/1");
            head(json, own.name(), own.revision());
            switch (own.kind()) {
                case SCENARIO -> json.writeStringProperty("yaml", own.body());
                case ORDER -> texts(json, "order", JsonObject.read(own.body()));
                case OVERLAY -> texts(json, "files", JsonObject.read(own.body()));
            }
        });
    }

    private static void texts(JsonGenerator json, String name, JsonObject texts) {
        json.writeObjectPropertyStart(name);
        texts.names().forEach(one -> json.writeStringProperty(one, texts.text(one)));
        json.writeEndObject();
    }

    private Reply keep(Kind kind, Asked asked) {
        String name = asked.part("name");
        OwnCheck.name(name);
        Members members = Members.of(asked);
        String body = switch (kind) {
            case SCENARIO -> OwnCheck.scenario(name, members, desk);
            case ORDER -> OwnCheck.order(members, desk);
            case OVERLAY -> OwnCheck.overlay(name, members, desk);
        };
        Optional<Long> expected = Revision.expected(asked);
        long revision =
                done(() -> workspace.own().put(kind, name, body, expected)).orElseThrow(Revision::other);
        return Reply.json(document(new Own(kind, name, revision, body)))
                .status(revision == 1 ? 201 : 200)
                .header("ETag", Revision.tag(revision));
    }

    private Reply drop(Kind kind, Asked asked) {
        String name = asked.part("name");
        Optional<Long> expected = Revision.expected(asked);
        if (done(() -> workspace.own().find(kind, name)).isEmpty()) throw missing(kind, name);
        if (!done(() -> workspace.own().drop(kind, name, expected))) throw Revision.other();
        return Reply.nothing();
    }

    private static Failed missing(Kind kind, String name) {
        return new Failed(404, new NoSuchOwn(kind, name));
    }

    // --- shipments ---

    private Reply shipments() {
        List<KeptShipments.Kept> all = done(() -> workspace.shipments().all());
        return Reply.json(Json.object(json -> {
            json.writeStringProperty("schema", "keruen.shipments/1");
            Json.objects(json, "shipments", all, SavedRoutes::shipment);
        }));
    }

    private static void shipment(JsonGenerator json, KeptShipments.Kept kept) {
        json.writeStringProperty("id", kept.id());
        head(json, kept.name(), kept.revision());
        Json.strings(json, "events", kept.events());
    }

    private Reply shipment(Asked asked) {
        KeptShipments.Kept kept = found(asked.part("name"));
        return Reply.json(document(kept)).header("ETag", Revision.tag(kept.revision()));
    }

    private static String document(KeptShipments.Kept kept) {
        return Json.object(json -> {
            json.writeStringProperty("schema", "keruen.shipment/2");
            shipment(json, kept);
        });
    }

    private KeptShipments.Kept found(String id) {
        return done(() -> workspace.shipments().find(id)).orElseThrow(() -> new Failed(404, new NoSuchShipment(id)));
    }

    /// Keeps the option of a plan under its own id.
    private Reply keepShipment(Asked asked) {
        String id = asked.part("name");
        Members members = Members.of(asked);
        Optional<PlanPlace> place = members.word("fromPlan").map(PlanPlace.Kept::new);
        Optional<String> name = members.word("name");
        members.done();
        SavedOptions.Found found = new SavedOptions(Optional.of(answers)).find(id, place);
        if (!found.option().id().equals(id)) throw new Failed(422, new NoSuchShipment(id));
        String called = name.orElseGet(
                () -> found.plan().asked().from() + " – " + found.plan().asked().to());
        Optional<Long> expected = Revision.expected(asked);
        long revision = done(() -> workspace.shipments().put(id, called, found.text(), List.of(), expected))
                .orElseThrow(Revision::other);
        return Reply.json(document(found(id))).status(revision == 1 ? 201 : 200).header("ETag", Revision.tag(revision));
    }

    private Reply dropShipment(Asked asked) {
        String id = asked.part("name");
        Optional<Long> expected = Revision.expected(asked);
        found(id);
        if (!done(() -> workspace.shipments().drop(id, expected))) throw Revision.other();
        return Reply.nothing();
    }

    /// Plans every shipment again: the document of `keruen watch`.
    private Reply watch(Asked asked) {
        ShipmentBook book = new ShipmentBook(workspace);
        return Reply.json(
                WatchJson.write(turns.take(() -> new WatchStudy(desk.base().open(), book).watch(asked.query("lang")))));
    }

    /// The document of `keruen eta`; the event is kept with the shipment.
    private Reply eta(Asked asked) {
        Members members = Members.of(asked);
        EtaStudy.EtaQuestion question = new EtaStudy.EtaQuestion(
                members.word("shipment").orElse(""), members.word("event"), members.word("lang"));
        Desk.Ready ready = desk.in(members.setting());
        members.done();
        ShipmentBook book = new ShipmentBook(workspace);
        return Reply.json(EtaJson.write(turns.take(() -> new EtaStudy(ready.open(), book).eta(question))));
    }

    // --- runs ---

    private Reply runs() {
        List<KeptRuns.Run> all = done(() -> workspace.runs().newestFirst());
        return Reply.json(Json.object(json -> {
            json.writeStringProperty("schema", "keruen.runs/1");
            Json.objects(json, "runs", all, (one, run) -> {
                one.writeStringProperty("id", run.id());
                one.writeStringProperty("verb", run.verb());
                one.writeStringProperty("question", run.question());
                one.writeStringProperty("result", run.result());
                one.writeStringProperty("finished", run.finished().toString());
            });
        }));
    }

    private Reply dropRun(Asked asked) {
        String id = asked.part("id");
        if (!done(() -> workspace.runs().drop(id))) throw new Failed(404, new NoSuchRun(id));
        return Reply.nothing();
    }

    /// Something that asks the workspace.
    @FunctionalInterface
    private interface Ask<T> {
        T get() throws IOException;
    }

    private static <T> T done(Ask<T> ask) {
        try {
            return ask.get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// No shipment of that id.
    record NoSuchShipment(String id) implements Issue {
        @Override
        public String code() {
            return "REQ-130";
        }

        @Override
        public String what() {
            return "no shipment \"" + id + "\" is watched";
        }

        @Override
        public String where() {
            return "name";
        }

        @Override
        public String fix() {
            return "give the id of an option of a kept plan; GET /api/v1/shipments lists what is watched";
        }
    }

    /// No run of that id.
    record NoSuchRun(String id) implements Issue {
        @Override
        public String code() {
            return "REQ-152";
        }

        @Override
        public String what() {
            return "there is no run \"" + id + "\"";
        }

        @Override
        public String where() {
            return "id";
        }

        @Override
        public String fix() {
            return "GET /api/v1/runs lists what is kept";
        }
    }
}
