package org.keruen.server;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.keruen.model.issue.Issue;
import org.keruen.model.issue.Refused;
import org.keruen.report.problem.ProblemText;
import org.keruen.report.text.Paper;

/// Where `keruen serve` enters. It ends with 0 when it was stopped, 2 when it cannot be started as asked.
public final class Main {
    private static final int BAD_INPUT = 2;

    private Main() {}

    public static void main(String[] arguments) throws InterruptedException {
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        Serving serving;
        try {
            serving = Serving.of(List.of(arguments));
        } catch (Refused refused) {
            refuse(refused.issues(), err);
            return;
        }
        if (serving.help()) {
            System.out.print(Serving.USAGE);
            return;
        }
        Server server;
        try {
            Path home = Home.of(System::getenv).orElseThrow(() -> new Refused(List.of(new ServeProblem.NoHome())));
            err.println("keruen: opening the package");
            server = Server.start(serving, home, InstantSource.system());
        } catch (Refused refused) {
            refuse(refused.issues(), err);
            return;
        } catch (IOException e) {
            refuse(List.of(new ServeProblem.NoWorkspace(String.valueOf(e.getMessage()))), err);
            return;
        } catch (RuntimeException e) {
            if (!taken(e)) throw e;
            refuse(List.of(new ServeProblem.PortTaken(serving.port())), err);
            return;
        }
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> {
            server.close();
            stopped.countDown();
            // To be stopped is how it is meant to end, not a failure by a signal.
            Runtime.getRuntime().halt(0);
        }));
        err.println("keruen: http://localhost:" + server.port() + "/ until Ctrl-C");
        Thread.ofPlatform().name("warming").daemon().start(server::warm);
        stopped.await();
    }

    private static boolean taken(@Nullable Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            boolean bound = cause instanceof BindException
                    || String.valueOf(cause.getMessage()).contains("Port already in use");
            if (bound) return true;
        }
        return false;
    }

    private static void refuse(List<? extends Issue> issues, PrintWriter err) {
        err.print(ProblemText.write(issues, Paper.plain()));
        err.flush();
        System.exit(BAD_INPUT);
    }
}
