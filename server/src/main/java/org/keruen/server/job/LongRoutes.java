package org.keruen.server.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keruen.report.assign.AssignJson;
import org.keruen.report.flow.BottleneckJson;
import org.keruen.report.flow.CompareJson;
import org.keruen.report.flow.CurveJson;
import org.keruen.report.flow.FlowAnswer;
import org.keruen.report.flow.FlowCsv;
import org.keruen.report.flow.FlowGeoJson;
import org.keruen.report.flow.FlowJson;
import org.keruen.scenario.Scenario;
import org.keruen.server.Desk;
import org.keruen.server.Setting;
import org.keruen.server.http.Asked;
import org.keruen.server.http.Reply;
import org.keruen.server.http.Route;
import org.keruen.server.question.Members;
import org.keruen.study.Progress;
import org.keruen.study.assign.AssignQuestion;
import org.keruen.study.assign.AssignStudy;
import org.keruen.study.assign.ProcessMeter;
import org.keruen.study.corridors.PackageChoice;
import org.keruen.study.flow.BottleneckStudy;
import org.keruen.study.flow.CommittedFits;
import org.keruen.study.flow.CompareStudy;
import org.keruen.study.flow.CurveStudy;
import org.keruen.study.flow.Fits;
import org.keruen.study.flow.FlowQuestion;
import org.keruen.study.flow.FlowStudy;
import org.keruen.workspace.Hash;
import org.keruen.workspace.KeptRuns;

/// Questions about a year, and assignments: each a job, or at once its result where that is kept.
public final class LongRoutes {
    private final Desk desk;
    private final JobBoard board;
    private final KeptRuns runs;
    private final String program;

    /// `program` is the version of the program: another one may answer otherwise.
    public LongRoutes(Desk desk, JobBoard board, KeptRuns runs, String program) {
        this.desk = desk;
        this.board = board;
        this.runs = runs;
        this.program = program;
    }

    public List<Route> all() {
        return List.of(
                Route.post("/api/v1/flow", this::flow),
                Route.post("/api/v1/bottlenecks", this::bottlenecks),
                Route.post("/api/v1/compare", this::compare),
                Route.post("/api/v1/curve", this::curve),
                Route.post("/api/v1/assign", this::assign));
    }

    /// A question about a year, in words.
    private record Year(PackageChoice data, String hash, Optional<String> year, Fits fits, Optional<String> language) {
        FlowQuestion question(List<String> series) {
            return new FlowQuestion(data, year, series, language);
        }
    }

    private Year year(Members members, Optional<String> scenario) {
        Setting setting = new Setting(scenario, members.words("overlay"), members.words("order"));
        Desk.Ready ready = desk.in(setting);
        Fits fits = new CommittedFits(desk.choice().folder(), Optional.empty());
        String hash = ready.open().stamp().hash()
                + ready.open().stamp().scenario()
                + fits.of(ready.open()).fit();
        return new Year(desk.choice(setting), hash, members.word("year"), fits, members.word("lang"));
    }

    private Reply flow(Asked asked) {
        Members members = Members.of(asked);
        Year year = year(members, members.word("scenario"));
        List<String> series = members.words("series");
        members.done();
        FlowQuestion question = year.question(series);
        String key = String.join("\n", "flow", year.hash, question.year().toString(), series.toString(), lang(year));
        return answer("flow", asked, key, step -> {
            FlowAnswer answer = new FlowStudy(year.fits).answer(question, progress(step));
            return new Work.Made(
                    FlowJson.write(answer.document()),
                    Map.of("geojson", FlowGeoJson.write(answer), "volumes", FlowCsv.volumes(answer)));
        });
    }

    private Reply bottlenecks(Asked asked) {
        Members members = Members.of(asked);
        Year year = year(members, members.word("scenario"));
        Optional<String> top = members.word("top");
        members.done();
        FlowQuestion question = year.question(List.of());
        String key =
                String.join("\n", "bottlenecks", year.hash, question.year().toString(), top.toString(), lang(year));
        return answer(
                "bottlenecks",
                asked,
                key,
                step -> new Work.Made(
                        BottleneckJson.write(new BottleneckStudy(year.fits).answer(question, top, progress(step))),
                        Map.of()));
    }

    private Reply compare(Asked asked) {
        Members members = Members.of(asked);
        String from = members.word("base").orElse(Scenario.BASELINE);
        String to = members.word("with").orElse("");
        Year year = year(members, Optional.empty());
        members.done();
        // By the paths of their files where they are a person's own.
        String first = desk.choice(Setting.of(from)).scenario();
        String second = desk.choice(Setting.of(to)).scenario();
        String hashes = desk.in(Setting.of(from)).open().stamp().hash()
                + desk.in(Setting.of(to)).open().stamp().hash();
        FlowQuestion question = year.question(List.of());
        String key = String.join(
                "\n", "compare", year.hash, hashes, from, to, question.year().toString(), lang(year));
        return answer(
                "compare",
                asked,
                key,
                step -> new Work.Made(
                        CompareJson.write(new CompareStudy(year.fits).answer(question, first, second, progress(step))),
                        Map.of()));
    }

    private Reply curve(Asked asked) {
        Members members = Members.of(asked);
        Year year = year(members, members.word("scenario"));
        Optional<String> corridor = members.word("corridor");
        Optional<String> way = members.word("way");
        members.done();
        FlowQuestion question = year.question(List.of());
        String key = String.join(
                "\n", "curve", year.hash, question.year().toString(), corridor.toString(), way.toString(), lang(year));
        return answer(
                "curve",
                asked,
                key,
                step -> new Work.Made(
                        CurveJson.write(new CurveStudy(year.fits).answer(question, corridor, way, progress(step))),
                        Map.of()));
    }

    /// The files come with the question and are gone with it: nobody names a path of this machine from outside.
    private Reply assign(Asked asked) {
        Members members = Members.of(asked);
        Map<String, String> files = members.texts("files");
        Optional<String> network = members.word("network");
        Optional<String> trips = members.word("trips");
        Optional<String> classes = members.word("classes");
        Optional<String> gap = members.word("gap");
        Optional<String> tollFactor = members.word("tollFactor");
        Optional<String> distanceFactor = members.word("distanceFactor");
        Optional<String> principle = members.word("principle");
        Optional<String> threads = members.word("threads");
        Optional<String> maxIterations = members.word("maxIterations");
        Optional<String> timeLimit = members.word("timeLimit");
        List<String> selectLinks = members.words("selectLink");
        boolean skip = members.flag("skipUnreachable");
        members.done();
        SentFiles.check(files, network, trips, classes);
        String key = "assign\n" + Members.of(asked).canonical();
        return answer("assign", asked, key, step -> {
            Path folder = SentFiles.write(files);
            try {
                AssignQuestion question = new AssignQuestion(
                        folder.resolve(network.orElse(".")).normalize(),
                        trips.map(name -> folder.resolve(name).toString()),
                        classes.map(folder::resolve),
                        gap,
                        tollFactor,
                        distanceFactor,
                        principle,
                        threads,
                        maxIterations,
                        timeLimit,
                        selectLinks,
                        skip);
                var answer = new AssignStudy(new ProcessMeter())
                        .answer(
                                question,
                                (iteration, relativeGap, seconds) ->
                                        step.at(new Job.Step("relative gap " + relativeGap, iteration, 0)));
                // Names as they were sent, not where they lay meanwhile.
                String text = AssignJson.write(answer.document(List.of())).replace(folder + "/", "");
                return new Work.Made(text, Map.of());
            } finally {
                SentFiles.drop(folder);
            }
        });
    }

    private static String lang(Year year) {
        return year.language.toString();
    }

    private static Progress progress(Work.Steps steps) {
        return new Progress() {
            @Override
            public void at(String what, int done, int of) {
                steps.at(new Job.Step(what, done, of));
            }

            @Override
            public void still() {
                steps.still();
            }
        };
    }

    private Reply answer(String verb, Asked asked, String key, Work work) {
        String hash = Hash.of(program + "\n" + key);
        try {
            Optional<String> kept = runs.result(hash);
            if (kept.isPresent()) {
                return Reply.json(kept.get()).header("Content-Location", "/api/v1/results/" + hash);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Job.Seen job = board.begin(verb, asked.body(), hash, work).seen();
        return Reply.json(JobJson.write(job)).status(202).header("Location", "/api/v1/jobs/" + job.id());
    }
}
