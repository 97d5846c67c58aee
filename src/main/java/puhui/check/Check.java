package puhui.check;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import puhui.application.ApplicationForm;
import puhui.decisions.Strata;
import puhui.factors.Factors;
import puhui.intake.Row;
import puhui.report.DecisionsCsv;
import puhui.report.ManifestJson;
import puhui.report.RunFolder;
import puhui.report.RunResult;
import puhui.report.RunResult.Inputs;
import puhui.report.SummaryJson;
import puhui.report.UnreadableCsv;
import puhui.report.page.ReportPage;
import puhui.rules.ParameterSheet.ParametersOfYear;
import puhui.rules.RuleFolder;
import puhui.text.Messages;
import puhui.text.Place;
import puhui.text.Progress;
import puhui.text.Trouble;

/**
 * The main job: an application and its orders go in; a folder with decisions, summary and report
 * comes out.
 */
public final class Check {
  /** How the tree of credited phones is made (docs/dossier.en.md). */
  public static final String ALGORITHM = "puhui-inclusion-1 SHA-256 RFC 9162";

  private final CheckRequest request;
  private final Progress progress;
  private final Function<RuleFolder, Strata> strata;
  private final UnaryOperator<Version> version;
  private Optional<Path> leaves = Optional.empty();
  private Map<String, Object> root = Map.of();
  private byte[] ordersSecret = {};

  /** A check that tells how many rows each batch had. */
  public Check(CheckRequest request, Progress progress) {
    this(request, progress, Strata::new);
  }

  /** A check whose engines are made by another hand: a test puts a wrong one there. */
  Check(CheckRequest request, Progress progress, Function<RuleFolder, Strata> strata) {
    this(request, progress, strata, UnaryOperator.identity());
  }

  /** A check whose orders are told apart by other keys, say: a test puts wrong ones there. */
  Check(
      CheckRequest request,
      Progress progress,
      Function<RuleFolder, Strata> strata,
      UnaryOperator<Version> version) {
    this.progress = progress;
    this.request = request;
    this.strata = strata;
    this.version = version;
  }

  /** Runs the check; nothing is left in the output directory unless all of it went well. */
  public RunResult run() {
    checkInputsStayOutside();
    UsedInputs used = UsedInputs.before(request);
    ApplicationForm form = ApplicationForm.read(request.application());
    Aside<Factors> read = Aside.begin("factors", () -> Factors.load(request.factors()));
    RuleFolder rules = RuleFolder.load(request.rules());
    Strata compiled = strata.apply(rules);
    Factors factors = read.get().forApplicant(form.applicant().name().value());
    if (request.orders().isEmpty() != form.aggregate().given()) {
      String id = form.aggregate().given() ? "check.orders.aggregate" : "check.orders.none";
      throw Trouble.input(Place.of(request.application().toString()), id);
    }
    ShareGuard guard = ShareGuard.of(request.watch(), rules.descriptions());
    ParametersOfYear parameters = rules.parameters().forYear(form.year());
    try (OrderInputs orders = openOrders(factors);
        RunFolder folder = RunFolder.create(request.out(), request.overwrite());
        Consultation ledger = Consultation.open(request.ledger(), form, parameters, folder)) {
      Checking checking =
          new Checking(
                  rules, compiled, factors, ledger.claims(), request.sampling(), request.threads())
              .guarded(guard)
              .ofMany(request.memoryBytes(), request.classes());
      RunResult result = write(checking, guard, ledger, form, orders, folder, used);
      folder.commit();
      return result;
    } catch (IOException | UncheckedIOException e) {
      throw Trouble.input(
          Place.of(request.out().toString()), "check.write", String.valueOf(e.getMessage()));
    }
  }

  private RunResult write(
      Checking checking,
      ShareGuard guard,
      Consultation ledger,
      ApplicationForm form,
      OrderInputs orders,
      RunFolder folder,
      UsedInputs used)
      throws IOException {
    Aside<UsedInputs.Copied> copied = Aside.begin("inputs", () -> used.copy(folder));
    RunResult result;
    try {
      result = decided(checking, guard, ledger, form, orders, folder, copied);
    } finally {
      copied.end();
    }
    if (result.orders().read() == 0) {
      throw Trouble.input(Place.of(String.join(", ", orders.names())), "check.orders.empty");
    }
    Aside<String> page = Aside.begin("report", () -> ReportPage.of(result, request.language()));
    folder.write("summary.json", SummaryJson.of(result));
    folder.write("report.html", page.get());
    folder.write(ManifestJson.NAME, ManifestJson.of(folder, result.inputs(), options(), root));
    used.checkUnchanged();
    return result;
  }

  private RunResult decided(
      Checking checking,
      ShareGuard guard,
      Consultation ledger,
      ApplicationForm form,
      OrderInputs orders,
      RunFolder folder,
      Aside<UsedInputs.Copied> copied)
      throws IOException {
    List<Version> versions = List.of(version.apply(checking.version(form, orders)));
    try (OrderRun run =
            new OrderRun(
                versions, orders, checking.means(folder.temporary(), request.inclusion()));
        OutputStream decisions = folder.stream(DecisionsCsv.NAME);
        UnreadableCsv unreadable =
            UnreadableCsv.open(folder.writer("unreadable.csv"), new Messages(request.language()))) {
      progress.expect(orders.bytes(request.orders()));
      run.decideAlone(outputs(orders, unreadable));
      run.decideDevices();
      decisions.write(DecisionsCsv.header());
      DecisionsCsv csv = new DecisionsCsv(checking.project(form));
      decide(run, csv, decisions, folder);
      Inputs inputs =
          copied.get().with(request.naming().version(), orders.hashed(request.orders()));
      inputs = ledger.in(guard.in(inputs));
      return checking.result(form, orders, inputs, run, 0);
    }
  }

  private void decide(OrderRun run, DecisionsCsv csv, OutputStream decisions, RunFolder folder)
      throws IOException {
    try (Tree tree = new Tree(request.inclusion(), run, folder)) {
      run.forEach(
          Stream.generate(
                  () ->
                      new DecisionsWorker(
                          run, request.sampling(), csv, decisions, tree.inclusion()))
              .limit(request.threads())
              .toList());
      root = tree.root(leaves);
      ordersSecret = run.ordersSecret();
    }
  }

  /** The tree of credited phones, where it is asked for. */
  private record Tree(Optional<Inclusion> inclusion) implements AutoCloseable {
    Tree(boolean on, OrderRun run, RunFolder folder) {
      this(
          on
              ? Optional.of(
                  new Inclusion(
                      folder.temporary(), run.means().memoryBytes() / 2, run.ordersSecret()))
              : Optional.empty());
    }

    Map<String, Object> root(Optional<Path> leaves) throws IOException {
      Map<String, Object> root = new LinkedHashMap<>();
      if (inclusion.isPresent()) {
        try (OutputStream sorted =
            leaves.isPresent()
                ? new BufferedOutputStream(Files.newOutputStream(leaves.get()))
                : OutputStream.nullOutputStream()) {
          MerkleTree tree = inclusion.get().tree(sorted);
          root.put("algorithm", ALGORITHM);
          root.put("leaves", tree.leaves());
          root.put("root", HexFormat.of().formatHex(tree.root()));
        }
      }
      return root;
    }

    @Override
    public void close() {
      inclusion.ifPresent(Inclusion::close);
    }
  }

  /** The same check, which keeps the leaves of its tree in a file, in their order. */
  public Check keepingLeaves(Path file) {
    leaves = Optional.of(file);
    return this;
  }

  /** The salt of a phone in the tree of the run that was made. */
  public byte[] salt(long deviceKey) {
    return Leaf.salt(ordersSecret, deviceKey);
  }

  private OrderInputs openOrders(Factors factors) {
    return OrderInputs.open(request.orders(), request.mapping(), factors)
        .named(request.naming().orderFiles());
  }

  private OrderOutputs outputs(OrderInputs orders, UnreadableCsv unreadable) {
    return new OrderOutputs() {
      @Override
      public void read(long rows, long bytes) {
        progress.done(rows, bytes);
      }

      @Override
      public void unreadable(Row.Unreadable row) {
        unreadable.write(row, orders.names().get(row.place().file()));
      }
    };
  }

  private void checkInputsStayOutside() {
    InputHashes.checkOutside(
        request.out(),
        Stream.of(
                Stream.of(request.application(), request.rules(), request.factors()),
                request.mapping().stream(),
                request.watch().lastAccepted().stream(),
                request.orders().stream())
            .flatMap(inputs -> inputs));
  }

  /** What the bytes depend on, beside the inputs. */
  private Map<String, Object> options() {
    Map<String, Object> options = new LinkedHashMap<>();
    options.put("language", request.language().code());
    options.put("cross_check_every", request.sampling().every());
    options.put("shares_watched", request.watch().on());
    options.put("inclusion", request.inclusion());
    return options;
  }
}
