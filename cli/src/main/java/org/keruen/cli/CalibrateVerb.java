package org.keruen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.keruen.flow.fit.Prediction;
import org.keruen.model.issue.Refused;
import org.keruen.report.calibrate.CalibrationPage;
import org.keruen.study.answers.WholeFile;
import org.keruen.study.calibrate.CalibrateQuestion;
import org.keruen.study.calibrate.CalibrateStudy;
import org.keruen.study.calibrate.Calibration;
import org.keruen.study.flow.FitFile;
import org.keruen.study.flow.FlowProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `keruen calibrate`: fits the year model to published figures and says how well it does.
@Command(
        name = "calibrate",
        header = "Fits the year model's few parameters to published figures, and tries it on later ones.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        footer = {
            "",
            "For instance:",
            "  keruen calibrate --as-of 2023-12-31 --out fits",
            "  keruen flow --year 2024 --fit fits/2023-12-31.csv",
            "",
            "It solves thousands of years and takes the better part of an hour on two cores. The fit that comes with the"
                    + " package uses no figure of a period that ends after 2023; one that does is named after its day.",
        })
final class CalibrateVerb implements Callable<Integer> {
    private final Door door;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "Use no figure of a period that ends after this day; 2023-12-31 without it.")
    private String asOf = "2023-12-31";

    @Option(names = "--iterations", paramLabel = "N", description = "At most so many; 12 without it.")
    private int iterations = 12;

    @Option(names = "--begin", paramLabel = "FILE", description = "Begin with the values of this fit, not the priors.")
    private @Nullable Path begin;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write DAY.csv, the fit with its bands, and calibration.md there.")
    private @Nullable Path out;

    @Mixin
    private PackageOptions data = new PackageOptions();

    CalibrateVerb(Door door) {
        this.door = door;
    }

    @Override
    public Integer call() throws IOException {
        CalibrateQuestion question = new CalibrateQuestion(
                data.choice(),
                day(),
                iterations,
                Optional.ofNullable(begin).map(file -> FitFile.read(file).fit()));
        Calibration done = new CalibrateStudy().answer(question, new ProgressLines(door.err()));
        String page = CalibrationPage.write(done.stamp(), done.fit(), done.error(), done.growth(), done.keptOut());
        if (out != null) {
            Files.createDirectories(out);
            WholeFile.write(out.resolve(asOf + ".csv"), fit(done));
            WholeFile.write(out.resolve("calibration.md"), page);
        }
        door.out().print(page);
        door.out().flush();
        return Exit.ANSWERED;
    }

    private LocalDate day() {
        try {
            LocalDate day = LocalDate.parse(asOf);
            if (day.getYear() >= 2021 && day.getYear() <= 2024) return day;
        } catch (DateTimeParseException e) {
            throw new Refused(List.of(new FlowProblem.NoSuchDay(asOf)));
        }
        throw new Refused(List.of(new FlowProblem.NoSuchDay(asOf)));
    }

    private static String fit(Calibration done) {
        List<FitFile.Figure> parameters = done.fit().parameters().stream()
                .map(one -> new FitFile.Figure(one.parameter().id(), one.value(), one.standardError()))
                .toList();
        List<FitFile.Half> bands = new ArrayList<>();
        for (Prediction one : done.predictions()) {
            double half = (Math.log(one.band().high()) - Math.log(one.band().low())) / 2;
            bands.add(new FitFile.Half(one.of().series(), one.of().from().getYear(), half));
        }
        return FitFile.write(done.fit().asOf(), done.fit().residuals().size(), parameters, bands);
    }
}
