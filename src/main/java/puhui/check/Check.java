package puhui.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import puhui.application.ApplicationForm;
import puhui.decisions.Claims;
import puhui.decisions.DecidedOrder;
import puhui.decisions.Strata;
import puhui.emissions.ProjectEmissions;
import puhui.factors.Factors;
import puhui.intake.FileNames;
import puhui.intake.Mapping;
import puhui.intake.OrderFile;
import puhui.intake.OrderFiles;
import puhui.intake.Row;
import puhui.report.DecisionsCsv;
import puhui.report.ManifestJson;
import puhui.report.RunFolder;
import puhui.report.RunResult;
import puhui.report.RunResult.Inputs;
import puhui.report.RunResult.OrderInput;
import puhui.report.SummaryJson;
import puhui.report.UnreadableCsv;
import puhui.report.page.ReportPage;
import puhui.rules.RuleFolder;
import puhui.text.Messages;
import puhui.text.Place;
import puhui.text.Sha256;
import puhui.text.Trouble;

/**
 * The main job: an application and its orders go in; a folder with decisions, summary and report
 * comes out.
 */
public final class Check {
  private final CheckRequest request;
  private final LongConsumer progress;
  private final Function<RuleFolder, Strata> strata;

  /** A check that tells how many rows each batch had. */
  public Check(CheckRequest request, LongConsumer progress) {
    this(request, progress, Strata::new);
  }

  /** A check whose engines are made by another hand: a test puts a wrong one there. */
  Check(CheckRequest request, LongConsumer progress, Function<RuleFolder, Strata> strata) {
    this.progress = progress;
    this.request = request;
    this.strata = strata;
  }

  /** Runs the check; nothing is left in the output directory unless all of it went well. */
  public RunResult run() {
    ApplicationForm form = ApplicationForm.read(request.application());
    RuleFolder rules = RuleFolder.load(request.rules());
    Factors factors = Factors.load(request.factors()).forApplicant(form.applicant().name().value());
    if (request.orders().isEmpty() != form.aggregate().given()) {
      String id = form.aggregate().given() ? "check.orders.aggregate" : "check.orders.none";
      throw Trouble.input(Place.of(request.application().toString()), id);
    }
    checkInputsStayOutside();
    try (OrderInputs orders = open(factors);
        RunFolder folder = RunFolder.create(request.out(), request.overwrite())) {
      Checking checking =
          new Checking(
              rules,
              strata.apply(rules),
              factors,
              Claims.NO_LEDGER,
              request.sampling(),
              request.threads());
      RunResult result = write(checking, form, orders, inputs(orders), folder);
      folder.commit();
      return result;
    } catch (IOException | UncheckedIOException e) {
      throw Trouble.input(
          Place.of(request.out().toString()), "check.write", String.valueOf(e.getMessage()));
    }
  }

  private RunResult write(
      Checking checking, ApplicationForm form, OrderInputs orders, Inputs inputs, RunFolder folder)
      throws IOException {
    RunResult result;
    try (DecisionsCsv decisions = DecisionsCsv.open(folder.writer("decisions.csv"));
        UnreadableCsv unreadable =
            UnreadableCsv.open(folder.writer("unreadable.csv"), new Messages(request.language()))) {
      ProjectEmissions project = checking.project(form);
      result =
          checking.check(
              form,
              orders,
              inputs,
              folder.staging(),
              new OrderOutputs() {
                @Override
                public void read(long rows) {
                  progress.accept(rows);
                }

                @Override
                public void decided(DecidedOrder order) {
                  decisions.write(order, orders.names().get(order.place().file()), project);
                }

                @Override
                public void unreadable(Row.Unreadable row) {
                  unreadable.write(row, orders.names().get(row.place().file()));
                }
              });
    }
    if (result.orders().read() == 0) {
      throw Trouble.input(Place.of(String.join(", ", orders.names())), "check.orders.empty");
    }
    folder.write("summary.json", SummaryJson.of(result));
    folder.write("report.html", ReportPage.of(result, request.language()));
    folder.write(ManifestJson.NAME, ManifestJson.of(folder.staging(), result.inputs()));
    return result;
  }

  /** An input inside the output directory would be replaced together with it. */
  private void checkInputsStayOutside() {
    Path out = request.out().toAbsolutePath().normalize();
    Stream<Path> single =
        Stream.of(
            request.application(),
            request.rules(),
            request.factors(),
            request.mapping().orElse(request.application()));
    Stream.concat(single, request.orders().stream())
        .filter(input -> input.toAbsolutePath().normalize().startsWith(out))
        .findFirst()
        .ifPresent(
            input -> {
              throw Trouble.input(Place.of(input.toString()), "check.inside", request.out());
            });
  }

  private OrderInputs open(Factors factors) {
    Mapping mapping = request.mapping().map(Mapping::read).orElse(Mapping.NONE);
    mapping.check(factors);
    List<OrderFile> files = new ArrayList<>();
    try {
      for (Path file : request.orders()) {
        files.add(OrderFiles.open(file, files.size(), mapping));
      }
      return new OrderInputs(files, FileNames.shortest(request.orders()));
    } catch (RuntimeException e) {
      files.forEach(OrderFile::close);
      throw e;
    }
  }

  private Inputs inputs(OrderInputs orders) throws IOException {
    List<OrderInput> files = new ArrayList<>();
    for (int i = 0; i < request.orders().size(); i++) {
      files.add(new OrderInput(orders.names().get(i), Sha256.ofFile(request.orders().get(i)), 0));
    }
    return new Inputs(
        ProgramVersion.get(),
        Sha256.ofFolder(request.rules()),
        Sha256.ofFolder(request.factors()),
        Sha256.ofFile(request.application()),
        files);
  }
}
