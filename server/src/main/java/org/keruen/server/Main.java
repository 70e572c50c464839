package org.keruen.server;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.keruen.model.issue.Refused;
import org.keruen.report.problem.ProblemText;
import org.keruen.report.text.Paper;

/// Where `keruen serve` enters. It ends with 0 when it was stopped, 2 when it cannot be started as asked, 1 by our
/// fault.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws InterruptedException {
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        Server server;
        try {
            Serving serving = Serving.of(List.of(arguments));
            if (serving.help()) {
                System.out.print(Serving.USAGE);
                return;
            }
            err.println("keruen: opening the package");
            server = Server.start(serving);
        } catch (Refused refused) {
            err.print(ProblemText.write(refused.issues(), Paper.plain()));
            err.flush();
            System.exit(2);
            return;
        }
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> {
            server.close();
            stopped.countDown();
        }));
        err.println("keruen: http://localhost:" + server.port() + "/ until Ctrl-C");
        stopped.await();
    }
}
