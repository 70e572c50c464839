package org.keruen.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keruen.model.issue.Issue;
import org.keruen.model.issue.Refused;
import org.keruen.report.problem.ProblemJson;
import org.keruen.report.problem.ProblemText;
import org.keruen.report.text.Paper;
import org.keruen.study.answers.Answers;
import org.keruen.study.answers.WorkspaceAnswers;
import org.keruen.study.shipments.ShipmentBook;
import org.keruen.workspace.Workspace;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// Runs one command line against two streams: answers to the first, everything else to the second. Whatever goes wrong
/// ends as a problem with a code, never as a stack trace.
final class Door {
    private final PrintWriter out;
    private final PrintWriter err;
    private final Environment environment;
    private Ahead ahead = Ahead.of(Optional.empty());
    private @Nullable Workspace workspace;

    Door(PrintWriter out, PrintWriter err, Environment environment) {
        this.out = out;
        this.err = err;
        this.environment = environment;
    }

    int run(String... arguments) {
        ahead = Ahead.of(home(), arguments);
        boolean json = Arrays.asList(arguments).contains("--json");
        CommandLine line = Keruen.commandLine(this, arguments)
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((problem, command, parsed) -> wrong(problem, json))
                .setParameterExceptionHandler((problem, args) -> misread(problem, json));
        try {
            return line.execute(arguments);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError unexpected) {
            return fault(unexpected, json);
        } finally {
            close();
        }
    }

    /// What was begun before the command line was understood.
    Ahead ahead() {
        return ahead;
    }

    PrintWriter out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }

    /// Where answers are kept; empty where the machine names no home.
    Optional<Path> home() {
        return KeruenHome.of(environment);
    }

    /// What is kept from one question to the next, opened when it is first asked for; empty where the machine names no
    /// home. Throws [IOException] where it cannot be opened.
    Optional<Workspace> workspace() throws IOException {
        if (workspace == null && home().isPresent()) workspace = ahead.workspace(home().get());
        return Optional.ofNullable(workspace);
    }

    /// The same for who cannot do without. Throws [Refused] where there is none.
    Workspace workspaceOrRefuse() {
        try {
            return workspace().orElseThrow(() -> new Refused(List.of(new NoHome())));
        } catch (IOException e) {
            throw ShipmentBook.unusable(e);
        }
    }

    /// The answers that are kept; empty where the machine names no home, or what is kept cannot be opened.
    Optional<Answers> answers() {
        try {
            return workspace().map(WorkspaceAnswers::of);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void close() {
        if (workspace == null) return;
        try {
            workspace.close();
        } catch (IOException e) {
            err.println("keruen: " + e.getMessage());
        }
    }

    /// What text for people is written on.
    Paper paper() {
        return Terminal.paper(environment);
    }

    private int misread(ParameterException problem, boolean json) {
        if (problem instanceof UnaskedQuestion) {
            problem.getCommandLine().usage(err);
            return Exit.BAD_INPUT;
        }
        return refuse(List.of(CommandProblem.of(problem)), Exit.BAD_INPUT, json);
    }

    private int wrong(Exception problem, boolean json) {
        return switch (problem) {
            case Refused refused -> refuse(refused.issues(), Exit.BAD_INPUT, json);
            case FileProblem file -> refuse(List.of(file.issue()), file.exitCode(), json);
            default -> fault(problem, json);
        };
    }

    private int fault(Throwable unexpected, boolean json) {
        if (environment.has("KERUEN_DEBUG")) unexpected.printStackTrace(err);
        return refuse(List.of(new OurFault(unexpected)), Exit.OUR_FAULT, json, Paper.plain());
    }

    private int refuse(List<? extends Issue> issues, int exitCode, boolean json) {
        return refuse(issues, exitCode, json, paper());
    }

    private int refuse(List<? extends Issue> issues, int exitCode, boolean json, Paper paper) {
        if (json) out.print(ProblemJson.write(issues, exitCode));
        else err.print(ProblemText.write(issues, paper));
        out.flush();
        err.flush();
        return exitCode;
    }
}
