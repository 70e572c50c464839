package org.keruen.server.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keruen.report.board.BoardJson;
import org.keruen.report.co2.Co2Json;
import org.keruen.report.explain.ExplainJson;
import org.keruen.report.orders.OrdersJson;
import org.keruen.report.plan.PlanDocument;
import org.keruen.report.plan.PlanJson;
import org.keruen.report.whynot.WhyNotJson;
import org.keruen.server.Desk;
import org.keruen.server.Setting;
import org.keruen.server.http.Asked;
import org.keruen.server.http.Body;
import org.keruen.server.http.Failed;
import org.keruen.server.http.Reply;
import org.keruen.server.http.Route;
import org.keruen.server.question.Members;
import org.keruen.server.question.PlanMembers;
import org.keruen.study.answers.PlanPlace;
import org.keruen.study.explain.ExplainQuestion;
import org.keruen.study.question.BoardQuestion;
import org.keruen.study.question.OrdersQuestion;
import org.keruen.study.question.PlanQuestion;
import org.keruen.study.question.WhyNotQuestion;

/// Questions about one shipment, answered with the documents of the command line.
public final class PlanRoutes {
    private final Desk desk;
    private final KeptShelf shelf;
    private final Answered answered;
    private final Turns turns;

    public PlanRoutes(Desk desk, KeptShelf shelf, Answered answered, Turns turns) {
        this.desk = desk;
        this.shelf = shelf;
        this.answered = answered;
        this.turns = turns;
    }

    public List<Route> all() {
        return List.of(
                Route.post("/api/v1/plan", this::plan),
                Route.post("/api/v1/why-not", this::whyNot),
                Route.post("/api/v1/explain", this::explain),
                Route.post("/api/v1/co2", this::co2),
                Route.post("/api/v1/board", this::board),
                Route.post("/api/v1/orders", this::orders),
                Route.get("/api/v1/plans", this::plans),
                Route.get("/api/v1/plans/{hash}", this::kept),
                Route.get("/api/v1/plans/{hash}/options/{option}/geojson", this::geoJson));
    }

    /// A plan without options is an answer too: its document tells what was rejected. The same question asked of the
    /// same data again gets the same bytes, `run` of the first answer among them.
    private Reply plan(Asked asked) {
        Members members = Members.of(asked);
        PlanQuestion question = PlanMembers.of(members);
        Setting setting = members.setting();
        members.done();
        Desk.Ready ready = desk.in(setting);
        Answered.Key key = new Answered.Key(ready.edition(), question);
        Optional<Answered.Answer> before = answered.find(key);
        if (before.isPresent()) {
            Answered.Answer known = before.get();
            Optional<byte[]> lasting = shelf.again(known.hash(), known.drawn());
            if (lasting.isPresent()) {
                answered.hit();
                return plan(lasting.get(), known).header("Cache-Status", "keruen; hit");
            }
        }
        answered.miss();
        PlanDocument document = turns.take(() -> ready.plan().plan(question, Patience.begun()));
        byte[] lasting = PlanJson.lasting(document, ready.fragments());
        Drawn drawn = Drawn.of(document.options());
        Answered.Answer answer =
                new Answered.Answer(shelf.keep(lasting, drawn), new Tail(PlanJson.run(document)), drawn);
        if (Answered.remembers(asked.body().length())) answered.keep(key, answer);
        return plan(lasting, answer);
    }

    private static Reply plan(byte[] lasting, Answered.Answer answer) {
        Body body = new Body.Bytes(new WholePlan(lasting, answer.run()));
        return new Reply(200, Reply.JSON, body, Map.of("Content-Location", "/api/v1/plans/" + answer.hash()));
    }

    private Reply whyNot(Asked asked) {
        Members members = Members.of(asked);
        PlanQuestion plan = PlanMembers.of(members);
        WhyNotQuestion question =
                new WhyNotQuestion(plan, members.word("route"), members.word("option"), place(members));
        Setting setting = members.setting();
        members.done();
        Desk.Ready ready = desk.in(setting);
        return Reply.json(WhyNotJson.write(turns.take(() -> ready.whyNot().explain(question))));
    }

    private Reply explain(Asked asked) {
        Members members = Members.of(asked);
        ExplainQuestion question = option(members, members.word("leg"));
        Setting setting = members.setting();
        members.done();
        return Reply.json(ExplainJson.write(desk.in(setting).explain().explain(question)));
    }

    private Reply co2(Asked asked) {
        Members members = Members.of(asked);
        ExplainQuestion question = option(members, Optional.empty());
        Setting setting = members.setting();
        members.done();
        return Reply.json(Co2Json.write(desk.in(setting).co2().report(question)));
    }

    private static ExplainQuestion option(Members members, Optional<String> leg) {
        return new ExplainQuestion(members.word("option").orElse(""), leg, place(members), members.word("lang"));
    }

    private static Optional<PlanPlace> place(Members members) {
        return members.word("fromPlan").map(PlanPlace.Kept::new);
    }

    private Reply board(Asked asked) {
        Members members = Members.of(asked);
        BoardQuestion question = new BoardQuestion(
                members.word("place").orElse(""),
                members.word("days"),
                members.word("on"),
                members.words("modes"),
                members.word("direction"),
                members.word("lang"));
        Setting setting = members.setting();
        members.done();
        return Reply.json(BoardJson.write(desk.in(setting).board().board(question)));
    }

    private Reply orders(Asked asked) {
        Members members = Members.of(asked);
        OrdersQuestion question = new OrdersQuestion(
                members.word("at"), members.word("on"), members.word("commodity"), members.word("lang"));
        Setting setting = members.setting();
        members.done();
        return Reply.json(OrdersJson.write(desk.in(setting).orders().list(question)));
    }

    private Reply plans(Asked asked) {
        return Reply.json(KeptPlansJson.write(shelf));
    }

    /// The document as it was answered, without `run`.
    private Reply kept(Asked asked) {
        return Reply.json(text(asked)).header("Cache-Control", "private, max-age=86400, immutable");
    }

    private Reply geoJson(Asked asked) {
        String hash = asked.part("hash");
        String option = asked.part("option");
        text(asked);
        try {
            return Reply.geoJson(
                    shelf.geoJson(hash, option).orElseThrow(() -> new Failed(404, new NoSuchOption(option, hash))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(Asked asked) {
        String hash = asked.part("hash");
        try {
            return shelf.text(hash).orElseThrow(() -> new Failed(404, new NoSuchAnswer(hash)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
