package org.keruen.server;

import java.util.ArrayList;
import java.util.List;
import org.keruen.server.http.Reply;
import org.keruen.server.http.Route;
import org.keruen.server.http.Routes;
import org.keruen.server.javalin.JavalinDoor;
import org.keruen.server.offer.OfferRoutes;
import org.keruen.server.pages.Pages;
import org.keruen.server.plan.PlanRoutes;
import org.keruen.server.plan.RecentPlans;
import org.keruen.server.plan.Turns;

/// A running server.
public final class Server implements AutoCloseable {
    /// One person's own machine, and nobody else's.
    private static final String HOST = "127.0.0.1";

    private final JavalinDoor door;

    private Server(JavalinDoor door) {
        this.door = door;
    }

    /// Opens the package and then the door. Throws [org.keruen.model.issue.Refused] where the package cannot be opened.
    static Server start(Serving serving) {
        RecentPlans shelf = new RecentPlans();
        Desk desk = new Desk(serving.choice(), shelf);
        Routes routes = routes(desk, shelf);
        return new Server(JavalinDoor.open(routes, (method, path, status, nanos) -> {}, HOST, serving.port()));
    }

    private static Routes routes(Desk desk, RecentPlans shelf) {
        Turns turns = new Turns(Runtime.getRuntime().availableProcessors());
        List<Route> all = new ArrayList<>();
        all.addAll(new PlanRoutes(desk, shelf, turns).all());
        all.addAll(new OfferRoutes(desk).all());
        all.add(Route.get("/health", asked -> Reply.json("{\"status\":\"up\"}\n")));
        return new Routes(all, new Pages()::answer);
    }

    public int port() {
        return door.port();
    }

    @Override
    public void close() {
        door.close();
    }
}
