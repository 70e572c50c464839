package org.keruen.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.keruen.server.http.Asked;
import org.keruen.server.http.Pace;
import org.keruen.server.http.Reply;
import org.keruen.server.http.Route;
import org.keruen.server.http.Routes;
import org.keruen.server.javalin.JavalinDoor;
import org.keruen.server.job.JobBoard;
import org.keruen.server.job.JobRoutes;
import org.keruen.server.job.LongRoutes;
import org.keruen.server.offer.OfferRoutes;
import org.keruen.server.pages.Pages;
import org.keruen.server.plan.Answered;
import org.keruen.server.plan.KeptShelf;
import org.keruen.server.plan.PlanRoutes;
import org.keruen.server.plan.Turns;
import org.keruen.server.saved.SavedRoutes;
import org.keruen.study.question.PlanQuestion;
import org.keruen.workspace.Workspace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A running server.
public final class Server implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("org.keruen.server");

    /// One person's own machine, and nobody else's.
    private static final String HOST = "127.0.0.1";

    /// Asked at the start, so that the first person does not wait for the compiler.
    private static final int WARMING = 12;

    private final Workspace workspace;
    private final KeptShelf shelf;
    private final Answered answered = new Answered();
    private final JobBoard board;
    private final Meters meters = new Meters();
    private final Desk desk;
    private final Routes routes;
    private final JavalinDoor door;

    private Server(Serving serving, Path home, InstantSource clock) throws IOException {
        workspace = Workspace.open(home);
        shelf = new KeptShelf(workspace.plans());
        board = new JobBoard(workspace.runs(), clock);
        try {
            desk = new Desk(serving.choice(), shelf, new OwnFiles(workspace.own(), home));
            Pace pace = new Pace();
            routes = new Routes(routes(pace), new Pages()::answer);
            meters.jobs(board::busy);
            meters.plans(answered::hits, answered::misses, shelf::size);
            door = JavalinDoor.open(routes, pace, meters::answered, HOST, serving.port());
        } catch (RuntimeException e) {
            board.close();
            shelf.close();
            workspace.close();
            throw e;
        }
    }

    /// Opens the workspace and the package, and then the door. Throws [org.keruen.model.issue.Refused] where the
    /// package
    /// cannot be opened, [IOException] where the workspace cannot.
    ///
    /// @param home where the workspace lies
    /// @param clock dates what is finished
    public static Server start(Serving serving, Path home, InstantSource clock) throws IOException {
        return new Server(serving, home, clock);
    }

    private List<Route> routes(Pace pace) {
        Turns turns = new Turns(Runtime.getRuntime().availableProcessors());
        List<Route> all = new ArrayList<>();
        all.addAll(new PlanRoutes(desk, shelf, answered, turns).all());
        all.addAll(new OfferRoutes(desk).all());
        // Before the saved things, whose paths hold names: "own" is none of theirs.
        for (Route route : new LongRoutes(desk, board, workspace.runs(), version()).all()) {
            all.add(new Route(route.method(), route.path(), asked -> {
                pace.lengthy();
                return route.endpoint().answer(asked);
            }));
        }
        all.addAll(new JobRoutes(board, workspace.runs()).all());
        all.addAll(new SavedRoutes(desk, workspace, shelf, turns).all());
        all.add(Route.get("/api/v1/openapi.json", Server::openApi));
        for (String root : List.of("", "/api/v1")) {
            all.add(Route.get(root + "/health", asked -> health()));
            all.add(Route.get(root + "/metrics", asked -> meters.page()));
        }
        return all;
    }

    /// Every path it answers at, for whoever checks the description against it.
    List<Route> routes() {
        return routes.all();
    }

    private Reply health() {
        var info = desk.base().open().content().info();
        return Reply.json(org.keruen.report.Json.object(json -> {
            json.writeStringProperty("status", "up");
            json.writeStringProperty("version", version());
            json.writeStringProperty("package", info.name());
            json.writeStringProperty("hash", info.hash());
            json.writeStringProperty("asOf", info.asOf().toString());
        }));
    }

    private static Reply openApi(Asked asked) {
        try (InputStream in = Server.class.getResourceAsStream("openapi.json")) {
            if (in == null) throw new IllegalStateException("openapi.json is not in the jar");
            return Reply.json(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String version() {
        return Objects.requireNonNullElse(Server.class.getPackage().getImplementationVersion(), "(not packaged)");
    }

    public int port() {
        return door.port();
    }

    /// Asks a question a few times, so that what follows is quick.
    void warm() {
        PlanQuestion question = PlanQuestion.of(
                "Almaty", "Poti", "1x40HC", desk.base().open().stamp().asOf().toString());
        try {
            for (int i = 0; i < WARMING; i++) {
                org.keruen.report.plan.PlanJson.write(desk.base().plan().plan(question));
            }
        } catch (RuntimeException otherPackage) {
            LOG.debug("the package knows no such question", otherPackage);
        }
    }

    /// Answers what is being asked, takes nothing new, writes what waits, and closes.
    @Override
    public void close() {
        board.close();
        door.close();
        shelf.close();
        meters.close();
        try {
            workspace.close();
        } catch (IOException e) {
            LOG.error("the workspace was not closed", e);
        }
    }
}
